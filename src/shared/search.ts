import type { PaperId, PaperRow, SummaryKind } from './paper.ts';
import type { FilterName } from './query/filters.ts';
import type { QueryProblem } from './query/problems.ts';
import type { Span } from './query/scan.ts';

export interface SearchRequest {
  /** In the query language (`src/shared/query`); at most 1,000 UTF-16 units. */
  readonly query: string;
  /** How many hits to answer, 1 to 200. */
  readonly limit: number;
  /** 0 for the first page, then the `next` of the page before. */
  readonly after: number;
  /** The last word may be unfinished: what begins with it is found too. */
  readonly typing: boolean;
  /** Words that are not in the library may be taken for ones that are; false when the person refused that. */
  readonly forgive: boolean;
}

export interface SearchAnswer {
  /** The query that is answered here, so that an answer that comes late can be told. */
  readonly query: string;
  readonly hits: readonly SearchHit[];
  /** What to ask `after` for the next page; null when this is the last. */
  readonly next: number | null;
  /** What was taken for other words because too little was found; empty when nothing was. */
  readonly corrections: readonly Correction[];
  /** The whole query with the corrections in it; null without any. */
  readonly corrected: string | null;
  /** Terms that were also looked for by their names in other languages. */
  readonly widened: readonly Widening[];
  /** Pieces of the query that could not be used; the rest is answered. */
  readonly problems: readonly QueryProblem[];
}

export interface SearchHit {
  readonly paper: PaperRow;
  /** Falls along the list; only good for comparing hits of one answer. */
  readonly score: number;
  /** Best first; empty when only filters were asked. */
  readonly matches: readonly SearchMatch[];
}

export type SearchField = 'title' | 'authors' | 'topics' | 'arxiv-id' | 'summary';

/**
 * Why a text was found: it holds the words `exact`ly (case, accents and width aside); a word that begins so
 * (`prefix`); the words spaced, hyphenated or inflected otherwise (`variant`); another language's or school's name
 * of the same thing (`glossary`); a word that was probably meant (`typo`).
 */
export type MatchReason = 'exact' | 'prefix' | 'variant' | 'glossary' | 'typo';

export interface SearchMatch {
  readonly field: SearchField;
  /** BCP 47, of the summary or of the glossary's word; null where a field has no language. */
  readonly language: string | null;
  readonly kind: SummaryKind | null;
  readonly heading: string | null;
  /** A readable piece of the text around what was found, cut with `…` where it goes on. */
  readonly passage: string;
  /** What of `passage` was found: ranges in UTF-16 units, in order, apart from each other. */
  readonly ranges: readonly Span[];
  /** The weakest of the reasons of the words found here. */
  readonly why: MatchReason;
  /** The words that were looked for in place of those typed, when `why` is `glossary` or `typo`. */
  readonly via: readonly string[];
}

export interface Correction {
  readonly from: string;
  readonly to: string;
  readonly at: Span;
}

export interface Widening {
  readonly from: string;
  readonly to: readonly { readonly language: string; readonly text: string }[];
}

export interface SuggestRequest {
  readonly query: string;
  /** Where the caret is, in UTF-16 units. */
  readonly caret: number;
  /** 1 to 50. */
  readonly limit: number;
}

export type SuggestionKind = 'filter' | 'value' | 'topic' | 'author' | 'title' | 'term';

/** `text` is shown; `insert` goes in place of `at`. */
export interface Suggestion {
  readonly kind: SuggestionKind;
  readonly text: string;
  readonly insert: string;
  readonly at: Span;
  readonly filter: FilterName | null;
  /** The paper to open, for a title. */
  readonly paper: PaperId | null;
  /** In how many papers, where that is known. */
  readonly papers: number | null;
}
