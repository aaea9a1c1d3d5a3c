import { describe, expect, it } from 'vitest';
import { indexAfter } from './movement.ts';

describe('moving through the list', () => {
  const ids = [50, 40, 30, 20, 10];

  it.each([
    ['next', 40, 2],
    ['next', 10, 4],
    ['previous', 40, 0],
    ['previous', 50, 0],
    ['first', 20, 0],
    ['last', 50, 4],
    ['next-page', 50, 2],
    ['previous-page', 10, 2],
  ] as const)('goes %s from %i to place %i', (movement, id, index) => {
    expect(indexAfter(movement, ids, { id, index: ids.indexOf(id) }, 3)).toBe(index);
  });

  it('begins at the top when nothing is selected', () => {
    expect(indexAfter('next', ids, { id: null, index: 0 }, 3)).toBe(0);
  });

  it('goes on from the place of a paper that has left the list', () => {
    expect(indexAfter('next', ids, { id: 99, index: 2 }, 3)).toBe(2);
    expect(indexAfter('previous', ids, { id: 99, index: 2 }, 3)).toBe(1);
  });

  it('goes nowhere in an empty list', () => {
    expect(indexAfter('next', [], { id: null, index: 0 }, 3)).toBe(null);
  });
});
