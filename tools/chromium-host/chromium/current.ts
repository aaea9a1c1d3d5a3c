import type { Chromium } from './launch.ts';

let current: Chromium | undefined;

/** Called once, before the app is ready. */
export function useChromium(chromium: Chromium): void {
  current = chromium;
}

/** The running Chromium; the API may not be used before the app is ready. */
export function chromium(): Chromium {
  if (!current) throw new Error('Chromium host: Chromium has not started yet');
  return current;
}

export function hasChromium(): boolean {
  return current !== undefined;
}
