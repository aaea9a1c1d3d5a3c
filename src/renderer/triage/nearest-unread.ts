import type { PaperId } from '../../shared/paper.ts';

/**
 * The nearest unread paper in a direction, without turning round at the end; null when there is none.
 * `isUnread` says null where it does not know, and then nobody can say more than `unknown`.
 */
export function nearestUnread(
  ids: readonly PaperId[],
  from: number,
  direction: 1 | -1,
  isUnread: (id: PaperId) => boolean | null,
): PaperId | null | 'unknown' {
  for (let index = from + direction; index >= 0 && index < ids.length; index += direction) {
    const id = ids[index];
    const unread = id === undefined ? false : isUnread(id);
    if (unread === null) return 'unknown';
    if (unread && id !== undefined) return id;
  }
  return null;
}
