import { fold } from '../../shared/fold.ts';

/** Letters, marks and digits of scripts written without spaces or, as Hangul, with particles that stick. */
export const UNSPACED =
  '[[\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Hangul}]&&[\\p{L}\\p{M}\\p{N}]]';
/** Letters, marks and digits of all other scripts. */
export const SPACED =
  '[[\\p{L}\\p{M}\\p{N}]--[\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Hangul}]]';

const RUNS = new RegExp(`(?<unspaced>${UNSPACED}+)|${SPACED}+`, 'gv');

/** Stands between two texts of a paper in the index, so that no phrase reaches from one into the next. */
export const BOUNDARY = 'ꙮꙮ';

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
