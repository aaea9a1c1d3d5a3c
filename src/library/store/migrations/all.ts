import { FIRST_LIBRARY } from './0001-first-library.ts';

/**
 * Every step a library has ever taken, oldest first; `user_version` counts those done.
 * Append only: a released step is never edited, because libraries that took it are out there.
 */
export const MIGRATIONS: readonly string[] = [FIRST_LIBRARY];
