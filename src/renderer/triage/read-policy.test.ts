import { describe, expect, it } from 'vitest';
import { waitUntilRead } from './read-policy.ts';

describe('when a paper counts as read', () => {
  it.each([
    ['by-hand', false, null],
    ['on-open', false, 0],
    ['after-delay', false, 5000],
    ['on-open', true, null],
    ['after-delay', true, null],
  ] as const)('%s, read before: %s', (readPolicy, read, wait) => {
    expect(waitUntilRead({ readPolicy, readDelay: 5 }, { read })).toBe(wait);
  });
});
