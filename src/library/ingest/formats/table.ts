import type { Format } from '../format.ts';
import { markdownScore } from '../markdown/census.ts';
import { readMarkdown } from '../markdown/read.ts';

/** Daily tables: one paper a row, the columns' roles in the header. */
export const table: Format = {
  id: 'table',
  matches: (source) => markdownScore(source, 'table'),
  parse: (source) => readMarkdown(source).document,
};
