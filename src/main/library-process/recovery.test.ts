import { describe, expect, it } from 'vitest';
import { afterExit } from './recovery.ts';

describe('afterExit', () => {
  it('restarts a library process that ends for the first time, however soon', () => {
    expect(afterExit(10, 1)).toBe('restart');
  });

  it('restarts one that had run for a while', () => {
    expect(afterExit(60_000, 2)).toBe('restart');
  });

  it('gives up on one that ends right after its restart', () => {
    expect(afterExit(500, 2)).toBe('give-up');
  });
});
