import { describe, expect, it } from 'vitest';
import {
  blockOf,
  blocksOf,
  HEADER_HEIGHT,
  layoutOf,
  MARGIN,
  rowsBetween,
  scrollFor,
  topOf,
} from './layout.ts';

const groups = [
  { name: '2024-09-11', papers: 5 },
  { name: '2024-09-10', papers: 10 },
  { name: null, papers: 1 },
];

describe('the layout of a list', () => {
  const plain = layoutOf(100_000, [], 'comfortable');
  const grouped = layoutOf(16, groups, 'compact');

  it('knows its height without knowing its rows', () => {
    expect(plain.height).toBe(100_000 * 72 + 2 * MARGIN);
    expect(grouped.height).toBe(16 * 44 + 3 * HEADER_HEIGHT + 2 * MARGIN);
  });

  it('puts each row below the headers before it', () => {
    expect(topOf(grouped, 0)).toBe(MARGIN + HEADER_HEIGHT);
    expect(topOf(grouped, 5)).toBe(MARGIN + 2 * HEADER_HEIGHT + 5 * 44);
    expect(blockOf(grouped, 14)?.group?.name).toBe('2024-09-10');
    expect(blockOf(grouped, 15)?.group?.name).toBe(null);
  });

  it.each([
    [0, 600, 0, 8],
    [7200, 7800, 99, 108],
    [9_000_000, 9_100_000, 99_999, 99_999],
  ])('finds the rows between %i and %i', (top, bottom, first, last) => {
    expect(rowsBetween(plain, top, bottom)).toEqual([first, last]);
  });

  it('finds rows across groups, and none in an empty list', () => {
    expect(rowsBetween(grouped, 0, 300)).toEqual([0, 5]);
    expect(rowsBetween(layoutOf(0, [], 'compact'), 0, 300)).toBe(null);
  });

  it('names only the blocks that are needed, and that of the current row', () => {
    const names = (inSight: [number, number], current: number) =>
      blocksOf(grouped, inSight, current).map(({ group }) => group?.name);
    expect(names([0, 3], -1)).toEqual(['2024-09-11']);
    expect(names([3, 9], 4)).toEqual(['2024-09-11', '2024-09-10']);
    expect(names([0, 3], 15)).toEqual(['2024-09-11', null]);
    expect(names([15, 15], 0)).toEqual(['2024-09-11', null]);
    expect(blocksOf(layoutOf(0, [], 'compact'), [0, -1], -1)).toHaveLength(0);
  });

  it('scrolls only as far as a row needs, and never under the sticky header', () => {
    const view = { top: 0, height: 720, covered: 0 };
    expect(scrollFor(plain, 3, view)).toBe(null);
    expect(scrollFor(plain, 10, view)).toBe(topOf(plain, 10) + 72 + MARGIN - 720);
    expect(scrollFor(grouped, 7, { ...view, top: topOf(grouped, 7) })).toBe(
      topOf(grouped, 7) - HEADER_HEIGHT,
    );
  });
});
