import { type FilterName, isFilterName } from './filters.ts';
import { type Piece, type Span, scan } from './scan.ts';

/** What stands at the caret and could be completed. `at` is what a completion replaces, up to the caret. */
export type Completable =
  | { readonly kind: 'word'; readonly prefix: string; readonly at: Span }
  | {
      readonly kind: 'value';
      readonly filter: FilterName;
      readonly prefix: string;
      readonly at: Span;
    };

/** The piece of the query that ends at `caret` (UTF-16 units), or null when there is none. */
export function completable(text: string, caret = text.length): Completable | null {
  const before = text.slice(0, caret);
  const piece = scan(before).at(-1);
  if (piece === undefined || piece.at.to !== before.length) return null;
  return piece.name !== null && isFilterName(piece.name)
    ? { kind: 'value', filter: piece.name, prefix: piece.value, at: wholeValue(piece) }
    : { kind: 'word', prefix: piece.value, at: wholeValue(piece) };
}

/** With its quotation mark, so that a completion can bring its own. */
function wholeValue({ quoted, valueAt }: Piece): Span {
  return quoted ? { from: valueAt.from - 1, to: valueAt.to } : valueAt;
}

/** A value as it must be written after a colon. */
export function quoteValue(value: string): string {
  return /[\s"“”「『]/.test(value) ? `"${value.replaceAll('"', '')}"` : value;
}

/** `text` with each of `changes` in place of what stood at its span; spans must not overlap. */
export function replaceSpans(text: string, changes: readonly { at: Span; to: string }[]): string {
  const ordered = [...changes].sort((a, b) => b.at.from - a.at.from);
  return ordered.reduce(
    (whole, { at, to }) => whole.slice(0, at.from) + to + whole.slice(at.to),
    text,
  );
}
