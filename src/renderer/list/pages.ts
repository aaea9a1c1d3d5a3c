import type { Failure } from '../../shared/outcome.ts';
import type { PageCursor, PaperFilter, PaperId, PaperPage, PaperRow } from '../../shared/paper.ts';

/** What the list holds: the rows that were fetched so far, in order, and where the next page begins. */
export interface Pages {
  readonly filter: PaperFilter;
  readonly rows: readonly PaperRow[];
  /** null: nothing follows, or nobody knows yet. */
  readonly next: PageCursor | null;
  /** `first`: the rows stand in for the ones that are being asked for. `more`: a page is on its way. */
  readonly phase: 'first' | 'more' | 'ready' | 'failed';
  readonly failure: Failure | null;
}

/** The part of a row that the person changes. */
export type PaperState = Partial<Pick<PaperRow, 'read' | 'starred'>>;

export const NO_PAGES: Pages = {
  filter: 'all',
  rows: [],
  next: null,
  phase: 'first',
  failure: null,
};

/** Another filter: of the rows at hand those that fit stand in until the first page is there. */
export function withFilter(pages: Pages, filter: PaperFilter): Pages {
  return {
    filter,
    rows: pages.rows.filter((row) => fits(row, filter)),
    next: null,
    phase: 'first',
    failure: null,
  };
}

export function withFirstPage(pages: Pages, { rows, next }: PaperPage): Pages {
  return { ...pages, rows, next, phase: 'ready', failure: null };
}

/** A page is taken only where it continues the list; a row that came twice (its place moved) is kept once. */
export function withNextPage(pages: Pages, after: PageCursor, page: PaperPage): Pages {
  if (pages.next?.id !== after.id || pages.next.key !== after.key) return pages;
  const known = new Set(pages.rows.map((row) => row.id));
  const fresh = page.rows.filter((row) => !known.has(row.id));
  return { ...pages, rows: [...pages.rows, ...fresh], next: page.next, phase: 'ready' };
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
  const rows = pages.rows.map((row) => (changed.has(row.id) ? { ...row, ...state } : row));
  return { ...pages, rows };
}

/** Rows as the library has them now, in the places they have. */
export function withRows(pages: Pages, fresh: readonly PaperRow[]): Pages {
  const byId = new Map(fresh.map((row) => [row.id, row]));
  return { ...pages, rows: pages.rows.map((row) => byId.get(row.id) ?? row) };
}

function fits(row: PaperRow, filter: PaperFilter): boolean {
  if (filter === 'unread') return !row.read;
  return filter === 'all' || row.starred;
}
