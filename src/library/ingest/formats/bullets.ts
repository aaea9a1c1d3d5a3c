import type { Format } from '../format.ts';
import { markdownScore } from '../markdown/census.ts';
import { readMarkdown } from '../markdown/read.ts';

/** Lists: one paper an item, its abstract quoted below where there is one. */
export const bullets: Format = {
  id: 'bullets',
  matches: (source) => markdownScore(source, 'bullets'),
  parse: (source) => readMarkdown(source).document,
};
