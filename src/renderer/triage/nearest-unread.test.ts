import { describe, expect, it } from 'vitest';
import { nearestUnread } from './nearest-unread.ts';

const ids = [5, 4, 3, 2, 1];
const unread =
  (...those: number[]) =>
  (id: number) =>
    those.includes(id);

describe('the nearest unread paper', () => {
  it('is found in either direction, and not the one at hand', () => {
    expect(nearestUnread(ids, 2, 1, unread(3, 1))).toBe(1);
    expect(nearestUnread(ids, 2, -1, unread(3, 5))).toBe(5);
  });

  it('is none at the end: the list does not turn round', () => {
    expect(nearestUnread(ids, 2, 1, unread(5))).toBe(null);
    expect(nearestUnread([], -1, 1, unread())).toBe(null);
  });

  it('is unknown where a row is not in memory', () => {
    expect(nearestUnread(ids, 0, 1, (id) => (id === 3 ? null : false))).toBe('unknown');
  });
});
