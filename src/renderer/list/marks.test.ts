import { describe, expect, it } from 'vitest';
import { allOf, NO_MARKS, stretched, toggled, within } from './marks.ts';

const list = [50, 40, 30, 20, 10];
const idsOf = ({ ids }: { ids: ReadonlySet<number> }) => [...ids];

describe('selecting several papers', () => {
  it('takes one more, and lets it go again', () => {
    const one = toggled(NO_MARKS, 40);
    expect(idsOf(toggled(one, 20))).toEqual([40, 20]);
    expect(idsOf(toggled(one, 40))).toEqual([]);
  });

  it('stretches from where it began, down and back up', () => {
    const down = stretched(NO_MARKS, list, 40, 20);
    expect(idsOf(down)).toEqual([40, 30, 20]);
    expect(idsOf(stretched(down, list, 20, 50))).toEqual([50, 40]);
  });

  it('begins at the paper itself when the beginning has left the list', () => {
    expect(idsOf(stretched({ ids: new Set([99]), anchor: 99 }, list, null, 30))).toEqual([30]);
  });

  it('takes all, and forgets those that have left the list', () => {
    expect(allOf(list).ids.size).toBe(5);
    expect(idsOf(within(allOf(list), [10, 20]))).toEqual([10, 20]);
    expect(within(NO_MARKS, list)).toBe(NO_MARKS);
  });
});
