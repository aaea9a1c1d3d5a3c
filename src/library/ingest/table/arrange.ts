import type { Role } from '../labels.ts';
import { isFree, seam, suits } from './fit.ts';

/** A column's cell is at most this many pieces of a row. */
const WIDEST = 40;
/** A row of more pieces is no row of papers; its surplus goes to the widest text. */
const MOST = 200;
/** A column without a cell is worth less than any cell that fits at all. */
const MISSING = -2.5;

/**
 * Gives the pieces of a row to its columns. With as many pieces as columns each takes its own; otherwise pipes
 * inside a text made more, or a writer left cells out, and the assignment that suits the roles best wins:
 * dates, links and numbers are recognisable, surplus goes to free text. One string per column.
 */
export function arrange(pieces: readonly string[], roles: readonly Role[]): string[] {
  if (pieces.length === roles.length) return [...pieces];
  if (pieces.length > MOST) return squeeze(pieces, roles);
  return walkBack(bestChoices(pieces, roles), pieces, roles);
}

/** `taken[column][piece]`: how many pieces before `piece` the column takes in the best assignment up to both. */
function bestChoices(pieces: readonly string[], roles: readonly Role[]): number[][] {
  let scores = pieces.map(() => Number.NEGATIVE_INFINITY);
  scores = [0, ...scores];
  const seams = pieces.map((piece, at) => (at === 0 ? 0 : seam(pieces[at - 1] ?? '', piece)));
  return roles.map((role) => {
    const next = scores.map(() => Number.NEGATIVE_INFINITY);
    const taken = scores.map(() => 0);
    for (let end = 0; end <= pieces.length; end += 1) {
      for (const [width, worth] of offers(role, end, pieces, seams)) {
        const score = (scores[end - width] ?? Number.NEGATIVE_INFINITY) + worth;
        if (score > (next[end] ?? 0)) {
          next[end] = score;
          taken[end] = width;
        }
      }
    }
    scores = next;
    return taken;
  });
}

/** What a column may take of the pieces that end before `end`: none, one or, for free text, several. */
function* offers(
  role: Role,
  end: number,
  pieces: readonly string[],
  seams: readonly number[],
): Generator<readonly [number, number]> {
  yield [0, MISSING];
  let joins = 0;
  for (let width = 1; width <= Math.min(end, WIDEST); width += 1) {
    const from = end - width;
    if (width > 1) joins += (seams[from + 1] ?? 0) - (isFree(role) ? 0 : 5);
    yield [
      width,
      suits(role, width === 1 ? (pieces[from] ?? '') : pieces.slice(from, end).join(' | ')) + joins,
    ];
  }
}

function walkBack(
  taken: readonly (readonly number[])[],
  pieces: readonly string[],
  roles: readonly Role[],
): string[] {
  const cells: string[] = [];
  let end = pieces.length;
  for (let column = roles.length - 1; column >= 0; column -= 1) {
    const width = taken[column]?.[end] ?? 0;
    cells.unshift(pieces.slice(end - width, end).join(' | '));
    end -= width;
  }
  return cells;
}

function squeeze(pieces: readonly string[], roles: readonly Role[]): string[] {
  const wide = Math.max(
    0,
    roles.findIndex((role) => role === 'summary' || role === 'abstract'),
  );
  const surplus = pieces.length - roles.length;
  const middle = pieces.slice(wide, wide + surplus + 1).join(' | ');
  return [...pieces.slice(0, wide), middle, ...pieces.slice(wide + surplus + 1)];
}
