import type { Format } from '../format.ts';
import { markdownScore } from '../markdown/census.ts';
import { readMarkdown } from '../markdown/read.ts';

/** Notes: a heading per paper, a link to it, and structured notes in sections. */
export const notes: Format = {
  id: 'notes',
  matches: (source) => markdownScore(source, 'notes'),
  parse: (source) => readMarkdown(source).document,
};
