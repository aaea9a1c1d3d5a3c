import { fold } from '../../shared/fold.ts';

/** Letters, marks and digits of scripts written without spaces or, as Hangul, with particles that stick. */
export const UNSPACED =
  '[[\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Hangul}]&&[\\p{L}\\p{M}\\p{N}]]';
/** Letters, marks and digits of all other scripts. */
export const SPACED =
  '[[\\p{L}\\p{M}\\p{N}]--[\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Hangul}]]';

const RUNS = new RegExp(`(?<unspaced>${UNSPACED}+)|${SPACED}+`, 'gv');

const UNSPACED_START = new RegExp(`^${UNSPACED}`, 'v');

const SPACED_AT = new RegExp(SPACED, 'vy');
const LETTER_AT = new RegExp(`${UNSPACED}|${SPACED}`, 'vy');

/** Whether the character at `at` belongs to a word of a spaced script. */
export function isSpaced(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0x80 || Number.isNaN(unit)) return isAsciiLetter(unit);
  SPACED_AT.lastIndex = at;
  return SPACED_AT.test(text);
}

/** Whether the character at `at` belongs to any run. */
export function isLetter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return isAsciiLetter(unit);
  LETTER_AT.lastIndex = at;
  return LETTER_AT.test(text);
}

/** Of folded text: 0–9 and a–z. */
function isAsciiLetter(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x61 && unit <= 0x7a);
}

/** Stands between two texts of a paper in the index, so that no phrase reaches from one into the next. */
export const BOUNDARY = 'ꙮꙮ';

/** Beginnings of up to so many letters are tokens of the heads: what a person has typed first begins too many words to merge. */
export const LONGEST_BEGINNING = 3;

/** The token that says a word of this text begins so. The letter before it is one that no text begins a word with. */
export function beginning(letters: string): string {
  return `ꙮ${letters}`;
}

/** A run of letters, folded: a word of a spaced script, or all that stands together in an unspaced one. */
export interface Run {
  readonly text: string;
  readonly unspaced: boolean;
  /** Nothing stood between it and the run before it, as in `NeRF重建`. */
  readonly joined: boolean;
}

export function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  let end = -1;
  for (const match of fold(text).matchAll(RUNS)) {
    const unspaced = match.groups?.unspaced !== undefined;
    runs.push({ text: match[0], unspaced, joined: match.index === end });
    end = match.index + match[0].length;
  }
  return runs;
}

/**
 * The tokens the index holds of a text, in order: folded words, and for Han, Kana and Hangul runs each
 * overlapping pair of characters and then the last character by itself, so that every character of the run
 * begins a token. A pair index finds every two-character word inside a run; a word segmenter finds a
 * quarter of them, twenty times slower (docs/decisions/0006).
 */
export function tokenize(text: string): string[] {
  const tokens: string[] = [];
  for (const match of fold(text).matchAll(RUNS)) {
    if (match.groups?.unspaced === undefined) tokens.push(match[0]);
    else pushPairs(match[0], tokens);
  }
  return tokens;
}

function pushPairs(run: string, tokens: string[]): void {
  const characters = Array.from(run);
  for (let at = 0; at + 1 < characters.length; at += 1) {
    tokens.push(`${characters[at]}${characters[at + 1]}`);
  }
  tokens.push(characters.at(-1) ?? '');
}

/** The beginnings of the spaced words among `tokens`, each once. */
export function beginningsOf(tokens: readonly string[]): string[] {
  const found = new Set<string>();
  for (const token of tokens) {
    if (UNSPACED_START.test(token)) continue;
    const letters = Array.from(token.slice(0, 2 * LONGEST_BEGINNING));
    for (let length = 1; length <= Math.min(LONGEST_BEGINNING, letters.length); length += 1)
      found.add(beginning(letters.slice(0, length).join('')));
  }
  return [...found];
}
