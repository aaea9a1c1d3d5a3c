import { fold } from '../../shared/fold.ts';

/** A text folded as the index folds it, and the place of each folded character in the original. */
export interface FoldedText {
  readonly text: string;
  /** The place in the original of a place in `text`, both in UTF-16 units. */
  at(place: number): number;
}

/** Characters that fold to one character each, wherever they stand: most text, at no cost. */
const SIMPLE =
  '[\\0-\\x7f·×—–‘’“”\\u3000-\\u3029\\u3041-\\u3096\\u30a1-\\u30fe\\u3400-\\u4dbf\\u4e00-\\u9fff\\uac00-\\ud7a3\\uff01-\\uff5e]';
const ONE_TO_ONE = new RegExp(`^${SIMPLE}*$`);

/** Many of those in a row; or what is folded as one: a letter with its marks, voiced half-width Kana, Hangul in parts. */
const PIECES = new RegExp(
  `(?<simple>${SIMPLE}+)(?![\\p{M}\\uff9e\\uff9f])|[\\u1100-\\u11ff\\ua960-\\ua97f\\ud7b0-\\ud7ff]+|\\P{M}[\\p{M}\\uff9e\\uff9f]*|\\p{M}`,
  'gsu',
);

const FULL_WIDTH = /[\u3000\uff01-\uff5e]+/g;

/** What `fold` makes of text of such characters (a test compares them), without taking each apart. */
function foldedSimply(text: string): string {
  return text.replaceAll(FULL_WIDTH, fold).toLowerCase();
}

export function foldedText(original: string): FoldedText {
  if (ONE_TO_ONE.test(original)) return { text: foldedSimply(original), at: (place) => place };
  const places: number[] = [];
  let text = '';
  for (const match of original.matchAll(PIECES)) {
    const simple = match.groups?.simple !== undefined;
    const folded = simple ? foldedSimply(match[0]) : fold(match[0]);
    for (let unit = 0; unit < folded.length; unit += 1)
      places.push(match.index + (simple ? unit : 0));
    text += folded;
  }
  return { text, at: (place) => places[place] ?? original.length };
}
