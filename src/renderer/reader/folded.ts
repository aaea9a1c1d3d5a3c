import { createStore } from '../client/store.ts';

/** Keys of the texts that are folded to their heading. They stay so while the window is open. */
export const foldedTexts = createStore<ReadonlySet<string>>(new Set());

export function toggleFold(key: string): void {
  const folded = new Set(foldedTexts.read());
  if (!folded.delete(key)) folded.add(key);
  foldedTexts.write(folded);
}

export function unfold(key: string): void {
  if (foldedTexts.read().has(key)) toggleFold(key);
}

/** Folds all of these while any of them is open, otherwise opens all. */
export function toggleFolds(keys: readonly string[]): void {
  const folded = new Set(foldedTexts.read());
  const areAllFolded = keys.every((key) => folded.has(key));
  for (const key of keys) {
    if (areAllFolded) folded.delete(key);
    else folded.add(key);
  }
  foldedTexts.write(folded);
}
