import type { Span } from '../../shared/query/scan.ts';

export interface Piece {
  readonly text: string;
  readonly isFound: boolean;
  /** Where it begins in the passage. */
  readonly at: number;
}

/** As much as may stand before what was found, in widths of a Latin letter; a line of the list holds about 50. */
const LEAD = 34;
const WIDE = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uff00-\uff60]/;

/** A passage in pieces, found and not, cut at the front so that what was found is in its first lines. */
export function piecesOf(passage: string, ranges: readonly Span[]): readonly Piece[] {
  const pieces: Piece[] = [];
  const begin = beginOf(passage, ranges[0]?.from ?? 0);
  let at = begin;
  const add = (to: number, isFound: boolean) => {
    if (to > at) pieces.push({ text: passage.slice(at, to), isFound, at });
    at = Math.max(at, to);
  };
  for (const { from, to } of ranges) {
    add(from, false);
    add(to, true);
  }
  add(passage.length, false);
  return begin === 0 ? pieces : [{ text: '…', isFound: false, at: 0 }, ...pieces];
}

/** The beginning of the first word that still stands near enough before what was found. */
function beginOf(passage: string, found: number): number {
  let [at, width] = [found, 0];
  while (at > 0 && width < LEAD) {
    at -= 1;
    width += WIDE.test(passage.charAt(at)) ? 2 : 1;
  }
  if (at === 0) return 0;
  const space = passage.slice(at, found).search(/[\s，。、；：]/);
  return space === -1 ? at : at + space + 1;
}
