import { monthOfArxivId } from '../../shared/arxiv.ts';
import { titleKey } from '../../shared/fold.ts';
import type { Author, KnownDate } from '../../shared/paper.ts';
import type { EntryFacts } from '../store/facts.ts';

/** A paper as its entries together describe it. */
export interface PaperFacts {
  readonly arxivId: string | null;
  readonly title: string;
  readonly titleKey: string;
  readonly published: KnownDate | null;
  readonly code: string | null;
  readonly pdf: string | null;
  readonly thumbnail: string | null;
  readonly upvotes: number | null;
  readonly authors: readonly Author[];
  readonly affiliations: readonly string[];
  readonly topics: readonly string[];
  /** Newest digest first: the last digest that named it, else its own date, '' when neither is known. */
  readonly sortDate: string;
  /** Orders a list from its end: newest digest first, and within one as the digest has it. */
  readonly sortKey: string;
}

/**
 * One paper from all its entries (at least one). Does not depend on the order they were imported in:
 * later digests correct earlier ones, an entry dropped from its document yields to those still there,
 * and nothing stated once is erased by a later silence.
 */
export function describePaper(entries: readonly EntryFacts[]): PaperFacts {
  const oldestFirst = [...entries].sort(byAuthority);
  const newest = <T>(pick: (entry: EntryFacts) => T | null): T | null =>
    oldestFirst.reduce<T | null>((found, entry) => pick(entry) ?? found, null);
  const arxivId = newest((entry) => entry.arxivId);
  const title = newest(realTitle) ?? newest((entry) => entry.title) ?? '';
  const published = bestDate(oldestFirst) ?? monthFromId(arxivId);
  const seen = oldestFirst.map((entry) => entry.documentDate).reduce(later, '');
  const sortDate = seen || (published?.value ?? '');
  return {
    arxivId,
    title,
    titleKey: titleKey(title),
    published,
    code: newest((entry) => entry.code),
    pdf: newest((entry) => entry.pdf),
    thumbnail: newest((entry) => entry.thumbnail),
    upvotes: newest((entry) => entry.upvotes),
    authors: bestAuthors(oldestFirst),
    affiliations: union(oldestFirst.map((entry) => entry.affiliations)),
    topics: union(oldestFirst.map((entry) => entry.topics)),
    sortDate,
    sortKey: sortKey(sortDate, oldestFirst.at(-1)),
  };
}

/** A paper that a document names by its id only is called by it, until any document gives its title. */
function realTitle({ title, arxivId }: EntryFacts): string | null {
  return title === `arXiv:${arxivId}` ? null : title;
}

/** Least authority first; the hash and position only make the order the same whatever came first. */
function byAuthority(a: EntryFacts, b: EntryFacts): number {
  return (
    Number(a.current) - Number(b.current) ||
    compare(a.documentDate, b.documentDate) ||
    compare(a.documentHash, b.documentHash) ||
    a.position - b.position
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** More papers than a digest has; counted down from, so that the greatest key is the first place. */
const PLACES = 9_999_999;

function sortKey(sortDate: string, newest: EntryFacts | undefined): string {
  const { documentHash = '', position = 0 } = newest ?? {};
  const place = String(Math.max(0, PLACES - position)).padStart(7, '0');
  return `${sortDate} ${documentHash.slice(0, 12)} ${place}`;
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}

/** The most exact date; of equally exact ones, the one stated with most authority. */
function bestDate(oldestFirst: readonly EntryFacts[]): KnownDate | null {
  return oldestFirst.reduce<KnownDate | null>((best, { published }) => {
    if (published === null) return best;
    return best === null || published.value.length >= best.value.length ? published : best;
  }, null);
}

function monthFromId(arxivId: string | null): KnownDate | null {
  return arxivId === null ? null : { value: monthOfArxivId(arxivId), precision: 'month' };
}

/** Real names before handles, then the longer list: "X et al." is a list of one. */
function bestAuthors(oldestFirst: readonly EntryFacts[]): readonly Author[] {
  return oldestFirst.reduce<readonly Author[]>(
    (best, { authors }) => (authorsWeight(authors) >= authorsWeight(best) ? authors : best),
    [],
  );
}

function authorsWeight(authors: readonly Author[]): number {
  const named = authors.filter((author) => !author.handle).length;
  return named * 1000 + authors.length;
}

function union(lists: readonly (readonly string[])[]): readonly string[] {
  const byKey = new Map<string, string>();
  for (const item of lists.flat()) {
    const key = titleKey(item);
    if (!byKey.has(key)) byKey.set(key, item);
  }
  return [...byKey.values()];
}
