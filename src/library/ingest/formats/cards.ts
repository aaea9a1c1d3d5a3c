import type { Format } from '../format.ts';
import { markdownScore } from '../markdown/census.ts';
import { readMarkdown } from '../markdown/read.ts';

/** Cards: a heading per paper and its summaries in labelled fields. */
export const cards: Format = {
  id: 'cards',
  matches: (source) => markdownScore(source, 'cards'),
  parse: (source) => readMarkdown(source).document,
};
