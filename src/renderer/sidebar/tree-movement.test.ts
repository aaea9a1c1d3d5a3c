import { describe, expect, it } from 'vitest';
import { EVERYTHING, INBOX } from '../app/views.ts';
import type { TreeItem } from './tree.ts';
import { stepFor } from './tree-movement.ts';

const items: readonly TreeItem[] = [
  { kind: 'library', key: 'inbox', name: 'inbox', view: INBOX, figure: 1 },
  { kind: 'library', key: 'all', name: 'all', view: EVERYTHING, figure: 2 },
  { kind: 'section', key: 'digests', section: 'digests', isOpen: true },
  {
    ...{ kind: 'digest', key: 'day', section: 'digests', view: EVERYTHING },
    ...{ date: '2024-09-11', count: { papers: 5, left: 5 } },
  } as TreeItem,
  { kind: 'section', key: 'topics', section: 'topics', isOpen: false },
];

describe('keys in the sidebar', () => {
  it.each([
    ['ArrowDown', 'inbox', 'all'],
    ['ArrowUp', 'inbox', 'inbox'],
    ['ArrowDown', 'topics', 'topics'],
    ['Home', 'day', 'inbox'],
    ['End', 'inbox', 'topics'],
    ['ArrowRight', 'digests', 'day'],
    ['ArrowLeft', 'day', 'digests'],
    ['ArrowDown', 'gone', 'all'],
  ])('%s at %s goes to %s', (key, active, to) => {
    expect(stepFor(key, items, active)).toEqual({ kind: 'go', key: to });
  });

  it.each([
    ['ArrowLeft', 'digests'],
    ['ArrowRight', 'topics'],
    ['Enter', 'topics'],
    ['Space', 'digests'],
  ])('%s at %s folds or unfolds it', (key, active) => {
    expect(stepFor(key, items, active)).toMatchObject({ kind: 'fold', item: { key: active } });
  });

  it('enters a place, and leaves other keys alone', () => {
    expect(stepFor('Enter', items, 'day')).toEqual({ kind: 'enter' });
    expect(stepFor('ArrowRight', items, 'day')).toEqual({ kind: 'enter' });
    expect(stepFor('j', items, 'day')).toBe(null);
  });
});
