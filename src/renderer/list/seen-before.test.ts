import { describe, expect, it } from 'vitest';
import { seenBefore } from './seen-before.ts';

const days = ['2024-09-09', '2024-09-10', '2024-09-12'];

describe('a paper that repeats', () => {
  it.each([
    ['in the digest of the 12th', { kind: 'digest', date: '2024-09-12' }, '2024-09-10'],
    ['in the digest of the 10th', { kind: 'digest', date: '2024-09-10' }, '2024-09-09'],
    ['in its first digest', { kind: 'digest', date: '2024-09-09' }, null],
    ['elsewhere', null, '2024-09-10'],
    ['in a topic', { kind: 'topic', name: '3D' }, '2024-09-10'],
  ] as const)('%s', (_name, place, day) => {
    expect(seenBefore(days, place)).toBe(day);
  });

  it('was not seen before when it came once, or in no dated digest', () => {
    expect(seenBefore(['2024-09-12'], null)).toBe(null);
    expect(seenBefore([], null)).toBe(null);
  });
});
