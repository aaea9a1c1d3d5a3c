import { describe, expect, it } from 'vitest';
import type { Places } from '../../shared/places.ts';
import { treeOf } from './tree.ts';

const count = { papers: 5, left: 2 };
const places: Places = {
  all: { papers: 120, left: 119 },
  starred: { papers: 1, left: 0 },
  later: { papers: 0, left: 0 },
  digests: Array.from({ length: 30 }, (_, day) => ({
    date: `2024-09-${String(30 - day).padStart(2, '0')}`,
    sources: ['daily'],
    ...count,
  })),
  undated: [{ document: 7, name: 'notes.md', ...count }],
  topics: [{ name: '3D', ...count }],
  sources: [],
};
const open = new Set(['digests', 'topics', 'sources'] as const);
const folded = { open, whole: new Set<never>() };

describe('the sidebar', () => {
  const tree = treeOf(places, folded, 'library unread');

  it('begins with the library: what is unread, starred, put aside, and everything', () => {
    expect(tree.slice(0, 4)).toMatchObject([
      { name: 'inbox', figure: 119 },
      { name: 'starred', figure: 1 },
      { name: 'later', figure: 0 },
      { name: 'all', figure: 120 },
    ]);
  });

  it('has no section without places', () => {
    expect(tree.filter(({ kind }) => kind === 'section')).toHaveLength(2);
  });

  it('shows the newest digests and how many more there are', () => {
    expect(tree.filter(({ kind }) => kind === 'digest')).toHaveLength(12);
    expect(tree.find(({ kind }) => kind === 'more')).toMatchObject({ hidden: 19 });
  });

  it('shows all when asked, documents without a date below the days', () => {
    const whole = treeOf(places, { open, whole: new Set(['digests'] as const) }, '');
    expect(whole.filter(({ kind }) => kind === 'digest')).toHaveLength(30);
    expect(whole.find(({ key }) => key === 'document 7')).toMatchObject({ name: 'notes.md' });
  });

  it('never folds the current place away', () => {
    const closed = { open: new Set<never>(), whole: new Set<never>() };
    const keys = treeOf(places, closed, 'digest 2024-09-01').map(({ key }) => key);
    expect(keys).toContain('digest 2024-09-01');
    expect(treeOf(places, folded, 'digest 2024-09-01').map(({ key }) => key)).toContain(
      'digest 2024-09-01',
    );
  });

  it('is there before anything is counted', () => {
    expect(treeOf(null, folded, '')).toHaveLength(4);
  });
});
