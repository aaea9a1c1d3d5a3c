import { fold } from '../../shared/fold.ts';

/** A run of a script written without spaces (or, as Hangul, with particles that stick), or a run of other letters. */
const RUNS =
  /(?<unspaced>[[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}]&&[\p{L}\p{M}\p{N}]]+)|[[\p{L}\p{M}\p{N}]--[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}]]+/gv;

/**
 * The tokens of a text in order: folded Latin words, and for Han, Kana and Hangul runs each overlapping pair
 * of characters (a run of one is itself). A pair index finds every two-character word inside a run;
 * a word segmenter finds a quarter of them, twenty times slower (docs/decisions/0006).
 */
export function tokenize(text: string): string[] {
  const tokens: string[] = [];
  for (const match of fold(text).matchAll(RUNS)) {
    if (match.groups?.unspaced) pushPairs(match[0], tokens);
    else tokens.push(match[0]);
  }
  return tokens;
}

function pushPairs(run: string, tokens: string[]): void {
  const characters = Array.from(run);
  if (characters.length === 1) tokens.push(run);
  for (let at = 0; at + 1 < characters.length; at += 1) {
    tokens.push(`${characters[at]}${characters[at + 1]}`);
  }
}
