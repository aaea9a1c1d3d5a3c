import type { PaperPlace } from './places.ts';

/** Values of the domain as every layer sees them. Plain data: they cross processes and become JSON unchanged. */

/** A row id of the library: stable while the library lives, never reused. */
export type PaperId = number;

/** How much of a date is known. `2024-09-11` is a day, `2024-09` a month, `2024` a year. */
export type DatePrecision = 'day' | 'month' | 'year';

/** A date as far as it is known; `value` has exactly the parts that `precision` names. */
export interface KnownDate {
  readonly value: string;
  readonly precision: DatePrecision;
}

/**
 * What a text about a paper is: its own abstract, somebody's summary, a summary in plain language,
 * or one section of longer structured notes.
 */
export type SummaryKind = 'abstract' | 'summary' | 'plain-language' | 'section';

/** First and last line in a document, counted from 1, both included. */
export type LineRange = readonly [from: number, to: number];

/** Where a text comes from: which document, which lines, which day's digest, written by what. */
export interface Provenance {
  readonly document: string;
  readonly format: string;
  readonly lines: LineRange;
  /** The date of the digest, when the document states one. */
  readonly date: string | null;
  /** The model or person that wrote the text; null when the document does not say. */
  readonly generator: string | null;
}

export interface Summary {
  /** BCP 47. */
  readonly language: string;
  readonly kind: SummaryKind;
  readonly heading: string | null;
  readonly markdown: string;
  readonly provenance: Provenance;
  /** Other documents that hold the very same text. */
  readonly alsoIn: readonly Provenance[];
}

export interface Author {
  readonly name: string;
  /** A user name of a site stands where the person's name should be. */
  readonly handle: boolean;
  readonly affiliation: string | null;
}

/** What a list shows of a paper. */
export interface PaperRow {
  readonly id: PaperId;
  readonly arxivId: string | null;
  readonly title: string;
  readonly authors: readonly string[];
  /** Those of `authors` that are user names, not people's names. */
  readonly handles: readonly string[];
  readonly published: string | null;
  readonly precision: DatePrecision | null;
  readonly read: boolean;
  readonly starred: boolean;
  /** Put aside to be read later. */
  readonly later: boolean;
  /** Days of the digests it appeared in, oldest first. */
  readonly seenOn: readonly string[];
  /** BCP 47, of the summaries. */
  readonly languages: readonly string[];
  readonly topics: readonly string[];
  /** Names of the documents it appears in, in the order they came. */
  readonly sources: readonly string[];
  readonly upvotes: number | null;
}

export interface PaperLinks {
  readonly abstract: string | null;
  readonly pdf: string | null;
  readonly code: string | null;
  readonly huggingface: string | null;
}

/** One appearance of a paper in a digest. */
export interface Appearance {
  readonly document: string;
  readonly date: string | null;
}

/** Everything the library holds on one paper. */
export interface PaperDetail extends PaperRow {
  readonly people: readonly Author[];
  readonly affiliations: readonly string[];
  /** An address; it is never fetched unless the person asks. */
  readonly thumbnail: string | null;
  readonly links: PaperLinks;
  readonly seen: readonly Appearance[];
  readonly summaries: readonly Summary[];
}

/** Which papers of a place a list holds. */
export type PaperFilter = 'all' | 'unread' | 'starred' | 'later';

/**
 * The order of a list. `newest` and `oldest` by digest, then as imported; `position` as the place's own digest has
 * them (for digests and documents); ties always by id.
 */
export const PAPER_SORTS = ['newest', 'oldest', 'title', 'upvotes', 'added', 'position'] as const;
export type PaperSort = (typeof PAPER_SORTS)[number];

/** The place in the list's order after which a page begins: the last row's key in that order, and its id. */
export interface PageCursor {
  readonly key: string | number;
  readonly id: PaperId;
}

export interface PaperQuery {
  readonly filter: PaperFilter;
  /** null: the whole library. */
  readonly place: PaperPlace | null;
  readonly sort: PaperSort;
  readonly after: PageCursor | null;
  /** 1 to 500. */
  readonly limit: number;
}

export interface PaperPage {
  readonly rows: readonly PaperRow[];
  /** Where the next page begins; null when this is the last. */
  readonly next: PageCursor | null;
}

/**
 * What a list is divided by: the day of the newest digest a paper is in (else the day it came out), the month it
 * came out, its first topic.
 */
export const PAPER_GROUPS = ['none', 'day', 'month', 'topic'] as const;
export type PaperGrouping = (typeof PAPER_GROUPS)[number];

export interface PaperOrderQuery {
  readonly filter: PaperFilter;
  /** null: the whole library. */
  readonly place: PaperPlace | null;
  readonly sort: PaperSort;
  readonly group: PaperGrouping;
}

/** Papers that stand together in a list. */
export interface PaperGroup {
  /** A day, a month or a year, a topic; null: the papers that state none. */
  readonly name: string | null;
  readonly papers: number;
}

/**
 * A whole list as ids: a few bytes a paper, so that a list of any length can be jumped about in, and stays as it is
 * while its papers are marked. Rows are asked for where they come into sight.
 */
export interface PaperOrder {
  readonly ids: readonly PaperId[];
  /** In the order of the list; without a grouping none. */
  readonly groups: readonly PaperGroup[];
}

export interface LibraryCounts {
  readonly papers: number;
  readonly unread: number;
  readonly starred: number;
  readonly documents: number;
}
