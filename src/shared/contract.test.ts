import { expect, it } from 'vitest';
import type { Handlers } from './contract.ts';
import { done } from './outcome.ts';

interface Api {
  'paper:count': (filter: string) => number;
  'paper:name': () => string;
}

/** The compiler is the test here: without the error it expects, `@ts-expect-error` is one itself. */
it('does not compile with a handler missing, too many, or of another shape', () => {
  const whole: Handlers<Api> = { 'paper:count': () => done(1), 'paper:name': () => done('') };
  // @ts-expect-error: a handler is missing
  const missing: Handlers<Api> = { 'paper:count': () => done(1) };
  // @ts-expect-error: there is no such name in the contract
  const extra: Handlers<Api> = { ...whole, 'paper:other': () => done(1) };
  // @ts-expect-error: the answer is of another type
  const wrong: Handlers<Api> = { ...whole, 'paper:name': () => done(7) };
  expect([whole, missing, extra, wrong]).toHaveLength(4);
});
