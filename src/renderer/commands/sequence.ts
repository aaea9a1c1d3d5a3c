import { beginsSequence } from './shortcuts.ts';

/** Keys that were pressed and wait for the one that completes them: the `g` of `g i`. */
export interface Waiting {
  readonly keys: string;
  /** When the last of them was pressed, in milliseconds. */
  readonly at: number;
}

export interface Pressed {
  /** The keys to be looked up in the table; null while more are awaited. */
  readonly keys: string | null;
  readonly waiting: Waiting | null;
}

/** A sequence that is not gone on with is forgotten after this, in milliseconds. */
const PATIENCE = 1500;

/** What a key means after those before it. A key that completes nothing begins anew. */
export function press(key: string, waiting: Waiting | null, at: number): Pressed {
  const before = waiting !== null && at - waiting.at < PATIENCE ? `${waiting.keys} ` : '';
  const keys = before + key;
  if (beginsSequence(keys)) return { keys: null, waiting: { keys, at } };
  return { keys, waiting: null };
}
