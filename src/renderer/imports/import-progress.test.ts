import { describe, expect, it } from 'vitest';
import { secondsLeft } from './import-progress.ts';

const progress = (done: number, total: number) => ({ done, total, document: 'a.md', entries: 0 });

describe('how long an import will still take', () => {
  it.each([
    ['nobody knows before the first document', 0, 300, 10, null],
    ['nobody knows in the first second', 3, 300, 0.5, null],
    ['goes by the speed so far', 100, 300, 20, 40],
    ['is not worth saying near the end', 299, 300, 60, null],
  ])('%s', (_name, done, total, seconds, left) => {
    expect(secondsLeft(progress(done, total), seconds)).toBe(left);
  });
});
