import type { SummaryKind } from '../../shared/paper.ts';
import type { Span } from '../../shared/query/scan.ts';
import type { MatchReason, SearchField, SearchMatch } from '../../shared/search.ts';
import { foldedText } from './folded.ts';
import { passageOf, united } from './passage.ts';
import { type Pattern, placesOf, REASONS } from './pattern.ts';

/** A text of a paper that may be what was found. */
export interface Field {
  readonly field: SearchField;
  readonly language: string | null;
  readonly kind: SummaryKind | null;
  readonly heading: string | null;
  readonly text: string;
}

/** What of a query stands in one text. */
export interface Found {
  readonly field: Field;
  /** Which clauses, by number. */
  readonly clauses: ReadonlySet<number>;
  readonly why: MatchReason;
  readonly via: readonly string[];
  readonly ranges: readonly Span[];
}

/** More places than this say nothing new. */
const MOST_MATCHES = 5;
const MOST_RANGES = 200;
const FIELD_ORDER: readonly SearchField[] = ['title', 'arxiv-id', 'authors', 'topics', 'summary'];

/** What the head of a paper explains of a query. */
export interface HeadMatches {
  readonly found: readonly Found[];
  /** Nothing is left for the summaries to explain. */
  readonly complete: boolean;
}

/** `clauses` are the patterns of each clause of the query. */
export function headMatches(
  clauses: readonly (readonly Pattern[])[],
  head: readonly Field[],
): HeadMatches {
  const found = head.flatMap((field) => findIn(field, clauses));
  const sure = new Set(found.flatMap(({ why, clauses: some }) => (isSure(why) ? [...some] : [])));
  return { found, complete: sure.size === clauses.length };
}

/** Where and why a paper matches, best first: the head, and what its summaries say more. */
export function matchesOf(
  clauses: readonly (readonly Pattern[])[],
  { found }: HeadMatches,
  summaries: readonly Field[],
): SearchMatch[] {
  const inSummaries = summaries.flatMap((field) => findIn(field, clauses));
  return [...found, ...inSummaries].sort(better).slice(0, MOST_MATCHES).map(asMatch);
}

function isSure(why: MatchReason): boolean {
  return why === 'exact' || why === 'prefix';
}

/** The words found are not those that were typed. */
function isOther(why: MatchReason): boolean {
  return why === 'glossary' || why === 'typo';
}

function wordsOf({ pattern }: { readonly pattern: Pattern }): string {
  return pattern.words;
}

/** The strongest form of each clause that stands in the text. */
function findIn(field: Field, clauses: readonly (readonly Pattern[])[]): Found[] {
  const folded = foldedText(field.text);
  const found = clauses.flatMap((patterns, clause) => {
    for (const pattern of patterns) {
      const ranges = placesOf(pattern, folded.text, MOST_RANGES);
      if (ranges.length > 0) return [{ clause, pattern, ranges }];
    }
    return [];
  });
  if (found.length === 0) return [];
  const reasons = found.map(({ pattern }) => REASONS.indexOf(pattern.why));
  const ranges = found.flatMap((one) => one.ranges);
  return [
    {
      field: { ...field, language: field.language ?? found[0]?.pattern.language ?? null },
      clauses: new Set(found.map(({ clause }) => clause)),
      why: REASONS[Math.max(...reasons)] ?? 'exact',
      via: [...new Set(found.filter(({ pattern }) => isOther(pattern.why)).map(wordsOf))],
      ranges: united(ranges.map(({ from, to }) => ({ from: folded.at(from), to: folded.at(to) }))),
    },
  ];
}

/** Texts that hold more of the query, then for better reasons, then the more telling field. */
function better(a: Found, b: Found): number {
  return (
    b.clauses.size - a.clauses.size ||
    REASONS.indexOf(a.why) - REASONS.indexOf(b.why) ||
    FIELD_ORDER.indexOf(a.field.field) - FIELD_ORDER.indexOf(b.field.field)
  );
}

function asMatch({
  field: { field, language, kind, heading, text },
  why,
  via,
  ranges,
}: Found): SearchMatch {
  const passage = passageOf(text, ranges);
  return {
    field,
    language,
    kind,
    heading,
    passage: passage.text,
    ranges: passage.ranges,
    why,
    via,
  };
}
