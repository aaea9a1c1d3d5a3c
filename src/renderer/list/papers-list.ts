import type { Bridge } from '../../shared/contract.ts';
import type { Outcome } from '../../shared/outcome.ts';
import type {
  PageCursor,
  PaperFilter,
  PaperId,
  PaperPage,
  PaperQuery,
  PaperRow,
} from '../../shared/paper.ts';
import { createStore, type Store } from '../client/store.ts';
import {
  NO_PAGES,
  type Pages,
  type PaperState,
  withFailure,
  withFilter,
  withFirstPage,
  withNextPage,
  withRows,
  withState,
} from './pages.ts';

/** Papers in a page, and the most the library gives at once. */
const PAGE = 100;
const LARGEST_PAGE = 500;
/** Beyond so many changed papers it is quicker to ask for the list again than for each of them. */
const FEW = 20;

/** The list of papers, page by page. */
export interface PapersList {
  readonly pages: Store<Pages>;
  readonly show: (filter: PaperFilter) => Promise<void>;
  /** Fetches the next page, if there is one and it is not on its way. */
  readonly more: () => Promise<void>;
  /** Fetches everything that follows. */
  readonly all: () => Promise<void>;
  /** Asks again for as much as is there. */
  readonly reload: () => Promise<void>;
  /** Shows a person's action before the library has answered. */
  readonly mark: (ids: readonly PaperId[], state: PaperState) => void;
  /** Papers changed elsewhere; null: any of them may have. */
  readonly refresh: (ids: readonly PaperId[] | null) => Promise<void>;
}

export function createPapersList(call: Bridge['call']): PapersList {
  const pages = createStore<Pages>(NO_PAGES);
  const write = (next: Pages) => pages.write(next);
  /** Answers to an older question are dropped. */
  let question = 0;

  async function loadFirst(length: number): Promise<void> {
    question += 1;
    const mine = question;
    const rows: PaperRow[] = [];
    let after: PageCursor | null = null;
    do {
      const limit = Math.max(PAGE, Math.min(LARGEST_PAGE, length - rows.length));
      const query: PaperQuery = {
        filter: pages.read().filter,
        place: null,
        sort: 'newest',
        after,
        limit,
      };
      const answer: Outcome<PaperPage> = await call('papers:list', query);
      if (mine !== question) return;
      if (!answer.ok) return write(withFailure(pages.read(), answer));
      rows.push(...answer.value.rows);
      after = answer.value.next;
    } while (after !== null && rows.length < length);
    write(withFirstPage(pages.read(), { rows, next: after }));
  }

  async function loadNext(limit: number): Promise<void> {
    const { next, filter, phase } = pages.read();
    if (next === null || phase !== 'ready') return;
    const mine = question;
    write({ ...pages.read(), phase: 'more' });
    const answer = await call('papers:list', {
      filter,
      place: null,
      sort: 'newest',
      after: next,
      limit,
    });
    if (mine !== question) return;
    const now = pages.read();
    write(answer.ok ? withNextPage(now, next, answer.value) : withFailure(now, answer));
  }

  async function refreshRows(ids: readonly PaperId[]): Promise<void> {
    const answers = await Promise.all(ids.map((id) => call('papers:show', id)));
    const fresh = answers.flatMap((answer) => (answer.ok ? [answer.value] : []));
    write(withRows(pages.read(), fresh));
  }

  const reload = () => loadFirst(pages.read().rows.length);

  return {
    pages,
    reload,
    show: (filter) => {
      write(withFilter(pages.read(), filter));
      return loadFirst(PAGE);
    },
    more: () => loadNext(PAGE),
    all: async () => {
      while (pages.read().next !== null && pages.read().phase === 'ready') {
        await loadNext(LARGEST_PAGE);
      }
    },
    mark: (ids, state) => write(withState(pages.read(), ids, state)),
    refresh: (ids) => {
      const known = new Set(pages.read().rows.map((row) => row.id));
      const here = ids?.filter((id) => known.has(id)) ?? [];
      const asksAgain = ids === null || ids.length > FEW || here.length < ids.length;
      return asksAgain ? reload() : refreshRows(here);
    },
  };
}
