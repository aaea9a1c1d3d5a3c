import { papersList } from '../app/library.ts';
import { select, selection } from '../app/selection.ts';
import { call } from '../client/bridge.ts';
import { nearestUnread } from './nearest-unread.ts';

/** Goes to the next or previous paper of the list that is not read; false when there is none. */
export async function goToUnread(direction: 1 | -1): Promise<boolean> {
  const { ids, query } = papersList.pages.read();
  const { id, index } = selection.read();
  const found = id === null ? -1 : ids.indexOf(id);
  const here = found === -1 ? index - (direction === 1 ? 1 : 0) : found;
  const isUnread = (each: number) => {
    const row = papersList.row(each);
    return row === undefined ? null : !row.read;
  };
  let next = nearestUnread(ids, here, direction, isUnread);
  if (next === 'unknown') {
    // Its row is not in memory; the library knows of all.
    const answer = await call('papers:order', { ...query, filter: 'unread' });
    const unread = new Set(answer.ok ? answer.value.ids : []);
    next = nearestUnread(ids, here, direction, (each) => isUnread(each) ?? unread.has(each));
  }
  if (next === null || next === 'unknown') return false;
  select(next);
  return true;
}
