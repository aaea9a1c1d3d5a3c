import type { Failure } from '../../shared/outcome.ts';
import type {
  PaperGroup,
  PaperId,
  PaperOrder,
  PaperOrderQuery,
  PaperRow,
} from '../../shared/paper.ts';

/**
 * What the list holds: every paper of it as an id, in order, and the rows of those in sight. Ids take a few bytes
 * each, rows are kept in a bounded number, so the window does not grow with the library.
 */
export interface Pages {
  readonly query: PaperOrderQuery;
  readonly ids: readonly PaperId[];
  readonly groups: readonly PaperGroup[];
  /** The rows in memory, in no order. */
  readonly rows: readonly PaperRow[];
  /** `first`: nothing was ever here. `ready`: what the query found. `failed`: what was there before stays. */
  readonly phase: 'first' | 'ready' | 'failed';
  readonly failure: Failure | null;
}

/** The part of a row that the person changes. */
export type PaperState = Partial<Pick<PaperRow, 'read' | 'starred' | 'later'>>;

export const FIRST_QUERY: PaperOrderQuery = {
  filter: 'unread',
  place: null,
  sort: 'newest',
  group: 'none',
};

export const NO_PAGES: Pages = {
  query: FIRST_QUERY,
  ids: [],
  groups: [],
  rows: [],
  phase: 'first',
  failure: null,
};

/** Rows kept in memory besides those that were just asked for. */
const KEPT = 400;

/** Another list, with its first rows: they take the place of the former ones at once, so nothing flashes. */
export function withOrder(
  query: PaperOrderQuery,
  { ids, groups }: PaperOrder,
  rows: readonly PaperRow[],
): Pages {
  return { query, ids, groups, rows, phase: 'ready', failure: null };
}

/** Rows that came into sight; of the others the ones nearest in time are kept. */
export function withRows(pages: Pages, fresh: readonly PaperRow[]): Pages {
  const ids = new Set(fresh.map((row) => row.id));
  const others = pages.rows.filter((row) => !ids.has(row.id));
  return { ...pages, rows: [...others.slice(-KEPT), ...fresh] };
}

export function withFailure(pages: Pages, failure: Failure): Pages {
  return { ...pages, phase: 'failed', failure };
}

/**
 * A person's action on some papers. A row that no longer fits the filter stays where it is until the list is
 * loaded again: nothing jumps away under the hand.
 */
export function withState(pages: Pages, ids: readonly PaperId[], state: PaperState): Pages {
  const changed = new Set(ids);
  return {
    ...pages,
    rows: pages.rows.map((row) => (changed.has(row.id) ? { ...row, ...state } : row)),
  };
}
