import { describe, expect, it } from 'vitest';
import { nextDigest, previousDigest, progressOf, timeLeft } from './digest-progress.ts';

const digest = (date: string, left: number) => ({ date, left, papers: 5, sources: [] });
const digests = [digest('2024-09-12', 2), digest('2024-09-11', 0), digest('2024-09-10', 4)];

describe('a digest', () => {
  it('is as far as its papers are read', () => {
    expect(progressOf({ papers: 5, left: 2 })).toEqual({ read: 3, share: 0.6, isFinished: false });
    expect(progressOf({ papers: 0, left: 0 })).toMatchObject({ share: 1, isFinished: true });
  });

  it.each([
    [5, { unit: 'minutes', count: 6 }],
    [1, { unit: 'minutes', count: 1 }],
    [120, { unit: 'hours', count: 2 }],
    [0, null],
  ])('with %i left takes a while', (left, time) => {
    expect(timeLeft(left)).toEqual(time);
  });

  it('is followed by the next older one with something left, then by the newest', () => {
    expect(nextDigest(digests, '2024-09-12')?.date).toBe('2024-09-10');
    expect(nextDigest(digests, '2024-09-10')?.date).toBe('2024-09-12');
    expect(nextDigest(digests, null)?.date).toBe('2024-09-12');
    expect(nextDigest([digest('2024-09-11', 3)], '2024-09-11')).toBe(null);
  });

  it('follows the next newer one, finished or not', () => {
    expect(previousDigest(digests, '2024-09-10')?.date).toBe('2024-09-11');
    expect(previousDigest(digests, '2024-09-12')).toBe(null);
  });
});
