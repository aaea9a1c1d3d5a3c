import type { Library } from '../library/library.ts';
import { parseArxivId } from '../shared/arxiv.ts';
import type { PaperId } from '../shared/paper.ts';

/** The papers that the arguments name, and the arguments that name none. */
export interface NamedPapers {
  readonly found: readonly PaperId[];
  readonly notFound: readonly string[];
}

/**
 * A paper by what a person types: an arXiv id of any version, an `abs` or `pdf` address, or a library id (`17`, or `#17` as `list` prints it).
 * An arXiv id always holds a point or a slash, so the two kinds of id cannot be taken for each other.
 */
export function findPaper({ store }: Library, text: string): PaperId | null {
  const own = /^#?(\d{1,15})$/.exec(text);
  if (own) return store.papers.current(Number(own[1]));
  const arxivId = parseArxivId(text);
  return arxivId === null ? null : store.papers.withArxivId(arxivId);
}

export function findPapers(library: Library, texts: readonly string[]): NamedPapers {
  const named = texts.map((text) => ({ text, id: findPaper(library, text) }));
  return {
    found: [...new Set(named.flatMap(({ id }) => id ?? []))],
    notFound: named.flatMap(({ text, id }) => (id === null ? [text] : [])),
  };
}
