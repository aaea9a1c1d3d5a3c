import type { PaperId } from '../../shared/paper.ts';

export type Movement = 'next' | 'previous' | 'first' | 'last' | 'next-page' | 'previous-page';

/** Where the selection is. `index` remembers the place for when the paper itself has left the list. */
export interface Place {
  readonly id: PaperId | null;
  readonly index: number;
}

/**
 * The index a movement leads to, kept inside the list; null in an empty list.
 * Without a selection every movement begins at the top, and a paper that left hands its place to the one that follows.
 */
export function indexAfter(
  movement: Movement,
  ids: readonly PaperId[],
  place: Place,
  rowsOnScreen: number,
): number | null {
  if (ids.length === 0) return null;
  const last = ids.length - 1;
  if (movement === 'first') return 0;
  if (movement === 'last') return last;
  if (place.id === null) return 0;
  const found = ids.indexOf(place.id);
  const here =
    found === -1 ? Math.min(place.index, ids.length) - (isForward(movement) ? 1 : 0) : found;
  return Math.max(0, Math.min(last, here + stepOf(movement, rowsOnScreen)));
}

function isForward(movement: Movement): boolean {
  return movement === 'next' || movement === 'next-page';
}

function stepOf(movement: Movement, rowsOnScreen: number): number {
  const page = Math.max(1, rowsOnScreen - 1);
  if (movement === 'next-page') return page;
  if (movement === 'previous-page') return -page;
  return movement === 'next' ? 1 : -1;
}
