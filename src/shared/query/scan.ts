/** A range of the query's text in UTF-16 units, the end not included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** One piece of a query as it was typed: `-topic:"3D vision"` has all four parts. */
export interface Piece {
  readonly not: boolean;
  /** What stands before a colon, in lower case; null when the piece is no `name:value`. */
  readonly name: string | null;
  readonly value: string;
  readonly quoted: boolean;
  /** The quotation mark that ends it is missing. */
  readonly open: boolean;
  readonly at: Span;
  /** Where the value stands, quotation marks not included. */
  readonly valueAt: Span;
}

/** Quotation marks that begin a phrase, with what ends it: also those that input methods make. */
const QUOTES: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '”': '”',
  '「': '」',
  '『': '』',
};
const NAME = /([a-z]+)[:：]/iy;
const SPACE = /\s*/y;
const BARE = /[^\s"“”「『]*/y;

/** The pieces of a query in order. Never fails: whatever is no filter and no phrase is a word. */
export function scan(text: string): Piece[] {
  const pieces: Piece[] = [];
  let at = skip(SPACE, text, 0);
  while (at < text.length) {
    const piece = pieceAt(text, at);
    pieces.push(piece);
    at = skip(SPACE, text, piece.at.to);
  }
  return pieces;
}

function pieceAt(text: string, from: number): Piece {
  const not = /^-[^\s-]/.test(text.slice(from, from + 2)) && /^$|\s/.test(text.charAt(from - 1));
  const begin = not ? from + 1 : from;
  NAME.lastIndex = begin;
  const name = NAME.exec(text)?.[1]?.toLowerCase() ?? null;
  const value = valueFrom(text, name === null ? begin : NAME.lastIndex);
  return { not, name, ...value, at: { from, to: value.end } };
}

function valueFrom(text: string, from: number) {
  const closing = QUOTES[text.charAt(from)];
  if (closing === undefined) {
    const end = Math.max(skip(BARE, text, from), from);
    return {
      value: text.slice(from, end),
      quoted: false,
      open: false,
      end,
      valueAt: { from, to: end },
    };
  }
  const found = text.indexOf(closing, from + 1);
  const to = found < 0 ? text.length : found;
  return {
    value: text.slice(from + 1, to),
    quoted: true,
    open: found < 0,
    end: found < 0 ? to : to + 1,
    valueAt: { from: from + 1, to },
  };
}

function skip(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(text) === null ? from : pattern.lastIndex;
}
