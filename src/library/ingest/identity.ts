import { titleKey } from '../../shared/fold.ts';
import type { PaperId } from '../../shared/paper.ts';
import type { Entries } from '../store/entries.ts';
import type { Papers } from '../store/papers.ts';
import type { ParsedEntry } from './format.ts';

/** Which papers of the library an entry is: none, one, or one that another turns out to be the same as. */
export interface Identity {
  readonly paper: PaperId | null;
  /** A paper known by title only until this entry gave the title an arXiv id. */
  readonly sameAs: PaperId | null;
}

/**
 * arXiv id first, folded title second. A title-only paper is the same as a paper with an id and that title;
 * two different ids are two papers, whatever their titles.
 */
export function identify(entry: ParsedEntry, papers: Papers, entries: Entries): Identity {
  const called = entries.papersCalled(titleKey(entry.title));
  if (entry.arxivId === null) return { paper: called[0]?.id ?? null, sameAs: null };
  const withId = papers.withArxivId(entry.arxivId);
  const titleOnly = called.find(({ arxivId }) => arxivId === null)?.id ?? null;
  return withId === null
    ? { paper: titleOnly, sameAs: null }
    : { paper: withId, sameAs: titleOnly };
}
