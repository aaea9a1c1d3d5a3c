import type { PaperFilter, PaperGrouping, PaperOrderQuery, PaperSort } from '../../shared/paper.ts';
import { call } from '../client/bridge.ts';
import { createStore } from '../client/store.ts';
import { noneMarked } from '../triage/marked.ts';
import { papersList, places } from './library.ts';
import { selectInList } from './selection.ts';
import { EVERYTHING, hasOwnOrder, INBOX, type View } from './views.ts';

/** What stands beside the sidebar. */
export type Page = 'papers' | 'statistics';
export const page = createStore<Page>('papers');

interface Arrangement {
  readonly sort: PaperSort;
  readonly group: PaperGrouping;
}

/** How lists are arranged until the window is closed: digests and documents in their own order, others by day. */
const arrangements: Record<'own' | 'many', Arrangement> = {
  own: { sort: 'position', group: 'none' },
  many: { sort: 'newest', group: 'day' },
};

const kindOf = ({ place }: View) => (hasOwnOrder(place) ? 'own' : 'many');

export async function showView(view: View): Promise<void> {
  page.write('papers');
  noneMarked();
  await list({ ...view, ...arrangements[kindOf(view)] });
}

/** The window opens with what is unread, or with everything where all of it is read. */
export async function showFirstView(): Promise<void> {
  await showView(INBOX);
  if (papersList.pages.read().ids.length > 0) return;
  const counted = await call('library:counts');
  if (counted.ok && counted.value.papers > 0 && counted.value.unread === 0) {
    await showView(EVERYTHING);
  }
}

/** Other papers of the same place. */
export function showFilter(filter: PaperFilter): Promise<void> {
  return showView({ place: papersList.asked.read().place, filter });
}

export async function arrange(change: Partial<Arrangement>): Promise<void> {
  const query = papersList.asked.read();
  const kind = kindOf(query);
  arrangements[kind] = { ...arrangements[kind], ...change };
  await list({ ...query, ...arrangements[kind] });
}

async function list(query: PaperOrderQuery): Promise<void> {
  await papersList.show(query);
  if (papersList.asked.read() === query) selectInList();
}

/** A day, all of its papers. */
export function showDigest(date: string): Promise<void> {
  return showView({ place: { kind: 'digest', date }, filter: 'all' });
}

/** The newest day with something left, else the newest. */
export async function showNewestDigest(): Promise<void> {
  const digests = places.read()?.digests ?? [];
  const digest = digests.find(({ left }) => left > 0) ?? digests[0];
  if (digest) await showDigest(digest.date);
}
