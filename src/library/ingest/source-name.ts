import { basename, dirname, extname } from 'node:path';

/** `2024-09-11`, `20240911`, `2025-02-10_paper_ko`, `paper-2024.09.11`: one file of many, named by its day. */
const DAY = /\d{4}[-_.]?\d{2}[-_.]?\d{2}/;

/** The library's own folder of pasted texts: one feed, whatever the files are called. */
export const PASTED = 'pasted';

/** Folders that only say that papers are inside. */
const NO_NAMES = new Set([
  '',
  '.',
  '/',
  'data',
  'docs',
  'papers',
  'daily',
  'digests',
  'markdown',
  'md',
  'json',
  'seeds',
]);

/**
 * What a person would call the feed a file comes from: its folder when the file is named by its day
 * (`daily-ai-papers/2024-09-11.md`), else the file (`cv-arxiv-daily.md`). Folders named by a date or by nothing
 * in particular are passed over.
 */
export function sourceName(location: string): string {
  const file = basename(location, extname(location));
  if (basename(dirname(location)) === PASTED) return PASTED;
  if (!DAY.test(file)) return file;
  for (let folder = dirname(location); basename(folder) !== ''; folder = dirname(folder)) {
    const name = basename(folder);
    if (!NO_NAMES.has(name.toLowerCase()) && !/^\d{1,4}([-_.]\d{1,2})*$/.test(name)) return name;
  }
  return file;
}
