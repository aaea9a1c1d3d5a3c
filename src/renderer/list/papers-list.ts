import type { Bridge } from '../../shared/contract.ts';
import type { PaperId, PaperOrderQuery, PaperRow } from '../../shared/paper.ts';
import { createStore, type Store } from '../client/store.ts';
import {
  FIRST_QUERY,
  NO_PAGES,
  type Pages,
  type PaperState,
  withFailure,
  withOrder,
  withRows,
  withState,
} from './pages.ts';
import type { Stretch } from './stretch.ts';

/** Rows brought with a new list, before it is known how many are in sight. */
const FIRST_ROWS = 60;
/** The most the library gives at once. */
const MOST_ROWS = 500;

/** The list of papers. */
export interface PapersList {
  readonly pages: Store<Pages>;
  /** What was asked for last; {@link Pages.query} follows when it is there. */
  readonly asked: Store<PaperOrderQuery>;
  readonly show: (query: PaperOrderQuery) => Promise<void>;
  /** These rows are in sight, or soon will be. */
  readonly want: (stretch: Stretch) => Promise<void>;
  readonly row: (id: PaperId) => PaperRow | undefined;
  readonly reload: () => Promise<void>;
  /** Shows a person's action before the library has answered. */
  readonly mark: (ids: readonly PaperId[], state: PaperState) => void;
  /** Papers changed elsewhere; null: any of them may have. */
  readonly refresh: (ids: readonly PaperId[] | null) => Promise<void>;
}

export function createPapersList(call: Bridge['call']): PapersList {
  const pages = createStore<Pages>(NO_PAGES);
  const asked = createStore<PaperOrderQuery>(FIRST_QUERY);
  const write = (next: Pages) => pages.write(next);
  let byId: ReadonlyMap<PaperId, PaperRow> = new Map();
  pages.subscribe(() => {
    byId = new Map(pages.read().rows.map((row) => [row.id, row]));
  });
  /** Answers to an older question are dropped. */
  let question = 0;
  let inSight: Stretch = { from: 0, to: FIRST_ROWS };
  let isFetching = false;

  async function load({ from, to }: Stretch): Promise<void> {
    question += 1;
    const mine = question;
    const query = asked.read();
    const order = await call('papers:order', query);
    if (mine !== question) return;
    if (!order.ok) return write(withFailure(pages.read(), order));
    const first = await call('papers:rows', order.value.ids.slice(from, to));
    if (mine !== question) return;
    write(first.ok ? withOrder(query, order.value, first.value) : withFailure(pages.read(), first));
  }

  /** One request at a time; while one runs, only what is in sight at its end is asked for next. */
  async function fetchInSight(): Promise<void> {
    const missing = pages
      .read()
      .ids.slice(inSight.from, inSight.to)
      .filter((id) => !byId.has(id))
      .slice(0, MOST_ROWS);
    if (isFetching || missing.length === 0) return;
    isFetching = true;
    const answer = await call('papers:rows', missing);
    isFetching = false;
    if (!answer.ok) return write(withFailure(pages.read(), answer));
    write(withRows(pages.read(), answer.value));
    // Papers that are gone would be asked for again and again.
    if (answer.value.length > 0) await fetchInSight();
  }

  async function refreshRows(ids: readonly PaperId[]): Promise<void> {
    if (ids.length === 0) return;
    const answer = await call('papers:rows', ids.slice(0, MOST_ROWS));
    if (answer.ok) write(withRows(pages.read(), answer.value));
  }

  const reload = () => load(inSight);

  return {
    pages,
    asked,
    reload,
    row: (id) => byId.get(id),
    show: (query) => {
      asked.write(query);
      inSight = { from: 0, to: FIRST_ROWS };
      return load(inSight);
    },
    want: (stretch) => {
      inSight = stretch;
      return fetchInSight();
    },
    mark: (ids, state) => write(withState(pages.read(), ids, state)),
    refresh: (ids) => {
      if (ids === null || hasNew(ids, pages.read())) return reload();
      return refreshRows(ids.filter((id) => byId.has(id)));
    },
  };
}

/** Whether a change may have brought a paper into a list. Which papers a place has is not changed by marking them. */
function hasNew(changed: readonly PaperId[], { ids, query }: Pages): boolean {
  if (query.filter === 'all' && query.place !== null) return false;
  const known = new Set(ids);
  return changed.some((id) => !known.has(id));
}
