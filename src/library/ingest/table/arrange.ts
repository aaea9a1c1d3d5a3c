import type { Role } from '../labels.ts';
import { isFree, misplaces, seams, suits } from './fit.ts';

/** A column's cell is at most this many pieces of a row. */
const WIDEST = 40;
/** A row of more pieces is no row of papers; its surplus goes to the widest text. */
const MOST = 60;
/** A column without a cell is worth less than any cell that fits at all. */
const MISSING = -2.5;
/** More than everything else together can be worth. */
const MISPLACED = 100;

/**
 * Gives the pieces of a row to its columns. With as many pieces as columns each takes its own; otherwise pipes
 * inside a text made more, or a writer left cells out, and the assignment that suits the roles best wins:
 * dates, links and numbers are recognisable, surplus goes to free text. One trimmed string per column.
 */
export function arrange(pieces: readonly string[], roles: readonly Role[]): string[] {
  if (pieces.length === roles.length && !isMisplaced(pieces, roles))
    return pieces.map((piece) => piece.trim());
  if (pieces.length > MOST) return squeeze(pieces, roles);
  return walkBack(bestChoices(pieces, roles), pieces, roles);
}

/** A pipe in a title may make up for a cell left out: as many pieces as columns, and yet in the wrong ones. */
function isMisplaced(pieces: readonly string[], roles: readonly Role[]): boolean {
  return (
    roles.includes('title') && pieces.some((piece, at) => misplaces(roles[at] ?? 'other', piece))
  );
}

/** `taken[column][piece]`: how many pieces before `piece` the column takes in the best assignment up to both. */
function bestChoices(pieces: readonly string[], roles: readonly Role[]): number[][] {
  const impossible = Number.NEGATIVE_INFINITY;
  let scores = [0, ...pieces.map(() => impossible)];
  return roles.map((role) => {
    const next = scores.map(() => impossible);
    const taken = scores.map(() => 0);
    for (let end = 0; end <= pieces.length; end += 1) {
      for (const [width, worth] of offers(role, end, pieces)) {
        const score = (scores[end - width] ?? impossible) + worth;
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

/** What a column may take of the pieces that end before `end`: none, one or several. */
function* offers(
  role: Role,
  end: number,
  pieces: readonly string[],
): Generator<readonly [number, number]> {
  yield [0, MISSING];
  for (let width = 1; width <= Math.min(end, WIDEST); width += 1) {
    const group = pieces.slice(end - width, end);
    const cell = group.join('|').trim();
    const joins = isFree(role) ? seams(role, group) : width === 1 ? 0 : -5 * width;
    yield [width, suits(role, cell) + joins - (misplaces(role, cell) ? MISPLACED : 0)];
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
    cells.unshift(
      pieces
        .slice(end - width, end)
        .join('|')
        .trim(),
    );
    end -= width;
  }
  return cells;
}

function squeeze(pieces: readonly string[], roles: readonly Role[]): string[] {
  const text = roles.findIndex((role) => role === 'summary' || role === 'abstract');
  const wide = Math.max(0, text);
  const end = wide + pieces.length - roles.length + 1;
  const cells = [...pieces.slice(0, wide), pieces.slice(wide, end).join('|'), ...pieces.slice(end)];
  return cells.map((cell) => cell.trim());
}
