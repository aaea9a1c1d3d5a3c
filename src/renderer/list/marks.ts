import type { PaperId } from '../../shared/paper.ts';

/** The papers selected together, besides the one that is read. */
export interface Marks {
  readonly ids: ReadonlySet<PaperId>;
  /** Where a stretch begins that Shift extends. */
  readonly anchor: PaperId | null;
}

export const NO_MARKS: Marks = { ids: new Set(), anchor: null };

/** One paper more or less. */
export function toggled({ ids }: Marks, id: PaperId): Marks {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, anchor: id };
}

/**
 * From the anchor to a paper, both included; what was selected by the stretch before gives way, as in file managers.
 * Without an anchor in the list the stretch begins at `from`.
 */
export function stretched(
  { anchor }: Marks,
  list: readonly PaperId[],
  from: PaperId | null,
  to: PaperId,
): Marks {
  const start = [anchor, from, to].find((id) => id !== null && list.includes(id)) ?? to;
  const [a, b] = [list.indexOf(start), list.indexOf(to)].sort((x, y) => x - y);
  if (a === undefined || b === undefined || a === -1) return { ids: new Set([to]), anchor: to };
  return { ids: new Set(list.slice(a, b + 1)), anchor: start };
}

export function allOf(list: readonly PaperId[]): Marks {
  return { ids: new Set(list), anchor: list[0] ?? null };
}

/** Without the papers that are not in a list any more. */
export function within(marks: Marks, list: readonly PaperId[]): Marks {
  if (marks.ids.size === 0) return marks;
  const kept = list.filter((id) => marks.ids.has(id));
  return kept.length === marks.ids.size ? marks : { ids: new Set(kept), anchor: marks.anchor };
}
