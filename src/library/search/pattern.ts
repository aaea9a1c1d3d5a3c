import type { Span } from '../../shared/query/scan.ts';
import type { MatchReason } from '../../shared/search.ts';
import type { Alternative, Clause } from './clauses.ts';
import { isLetter, isSpaced, type Run } from './tokenize.ts';

/** Finds one form of one clause in folded text, by the same rules as the index. */
export interface Pattern {
  readonly why: MatchReason;
  readonly language: string | null;
  /** The words as they are looked for. */
  readonly words: string;
  readonly runs: readonly Run[];
  readonly open: boolean;
}

/** Strongest reason first. */
export const REASONS: readonly MatchReason[] = ['exact', 'prefix', 'variant', 'glossary', 'typo'];

/** The forms of a clause, strongest first. */
export function patternsOf({ alternatives }: Clause): Pattern[] {
  return alternatives
    .map(({ why, runs, open, language }: Alternative) => ({
      why,
      language,
      runs,
      open,
      words: runs.map((run) => run.text).join(' '),
    }))
    .sort((a, b) => REASONS.indexOf(a.why) - REASONS.indexOf(b.why));
}

/** Where the pattern stands in `text`, at most `limit` places. Written out, because expressions took ten times as long. */
export function placesOf({ runs, open }: Pattern, text: string, limit: number): Span[] {
  const [first] = runs;
  const places: Span[] = [];
  if (first === undefined) return places;
  for (
    let from = text.indexOf(first.text);
    from >= 0 && places.length < limit;
    from = text.indexOf(first.text, from + 1)
  ) {
    const to = endOf(runs, open, text, from);
    if (to >= 0) places.push({ from, to });
  }
  return places;
}

/** Where the runs end that begin at `from`, or -1 when they do not stand there. */
function endOf(runs: readonly Run[], open: boolean, text: string, from: number): number {
  let at = from;
  for (const [index, run] of runs.entries()) {
    if (index > 0) at = afterGap(text, at, runs[index - 1]?.unspaced === run.unspaced);
    if (at < 0 || !text.startsWith(run.text, at)) return -1;
    if (!run.unspaced && isSpaced(text, at - 1)) return -1;
    at += run.text.length;
    if (run.unspaced || !isSpaced(text, at)) continue;
    if (!open || index < runs.length - 1) return -1;
    while (isSpaced(text, at)) at += 1;
  }
  return at;
}

/** Past everything that is no letter; two runs of one kind must have something between them. */
function afterGap(text: string, at: number, needed: boolean): number {
  let end = at;
  while (end < text.length && !isLetter(text, end)) end += 1;
  return needed && end === at ? -1 : end;
}
