/** What a search must find, by looking at every text of a library; and queries taken from those texts by rule. */
import { fold } from '../../../shared/fold.ts';
import type { PaperId } from '../../../shared/paper.ts';
import type { Library } from '../../library.ts';
import { searchableTexts } from '../text-of.ts';

export interface PlainPaper {
  readonly id: PaperId;
  /** Folded. */
  readonly texts: readonly string[];
}

export function plainPapers({ store }: Library): PlainPaper[] {
  const textOf = searchableTexts(store.db);
  return store.papers.all().map((id) => {
    const { title, authors, arxivId, topics, summaries } = textOf(id);
    return { id, texts: [title, ...authors, arxivId, ...topics, ...summaries].map(fold) };
  });
}

export function holding(papers: readonly PlainPaper[], words: string): Set<PaperId> {
  const folded = fold(words);
  return new Set(
    papers.filter(({ texts }) => texts.some((text) => text.includes(folded))).map(({ id }) => id),
  );
}

/**
 * `count` runs of 2 to 6 characters of one script out of the texts: every so many characters one begins, its
 * length going round, so that nobody chose them.
 */
export function runsFrom(papers: readonly PlainPaper[], script: RegExp, count: number): string[] {
  const runs = papers
    .flatMap(({ texts }) => texts)
    .flatMap((text) => text.match(script) ?? [])
    .filter((run) => run.length >= 2);
  const step = Math.max(1, Math.floor(runs.length / count));
  const chosen = new Set<string>();
  for (let at = 0; at < runs.length && chosen.size < count; at += step) {
    const run = runs[at] ?? '';
    const length = Math.min(run.length, 2 + (chosen.size % 5));
    chosen.add(run.slice(0, length));
  }
  return [...chosen];
}
