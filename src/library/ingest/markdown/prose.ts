import { isPlaceholder } from '../paper/placeholder.ts';

/** A paragraph outside every paper. What it is depends on the papers around it. */
export interface Prose {
  readonly from: number;
  readonly to: number;
  /** Papers read before it. */
  readonly before: number;
}

/** Longer texts are no introductions. */
const MOST_LINES = 12;
const LONGEST = 1_500;

/**
 * Short prose before the first paper introduces the document, after the last it closes it, and an apology may stand
 * anywhere. Anything else outside a paper, and anything that links one, is a loss to report.
 */
export function isIntroduction(text: string, { from, to, before }: Prose, papers: number): boolean {
  const isOutside = before === 0 || before === papers || isPlaceholder(text);
  const isShort = to - from <= MOST_LINES && text.length <= LONGEST;
  return isOutside && isShort && !/arxiv\.org\/(?:abs|pdf)|huggingface\.co\/papers\/\d/i.test(text);
}
