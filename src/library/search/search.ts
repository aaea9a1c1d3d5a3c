import type { Database } from 'better-sqlite3';
import { replaceSpans } from '../../shared/query/complete.ts';
import type { QueryFilter } from '../../shared/query/parse.ts';
import type { SearchAnswer, SearchField, SearchHit, SearchRequest } from '../../shared/search.ts';
import { candidates } from './candidates.ts';
import { directly } from './direct.ts';
import { headFields, summaryFields } from './fields.ts';
import { type Finding, finder } from './finder.ts';
import { forgiveness } from './forgive.ts';
import type { Found } from './found-list.ts';
import { type Field, headMatches, matchesOf } from './matches.ts';
import { paperRows } from './paper-rows.ts';
import { understand } from './understand.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Search {
  papers(request: SearchRequest): SearchAnswer;
  /** How many papers a query finds, its words taken as they stand; for the counts beside saved searches. */
  count(query: string): number;
}

/** Search over an open library. Nothing of the index is read before the first query. */
export function search(db: Database, vocabulary: Vocabulary): Search {
  const rows = paperRows(db);
  const find = finder(candidates(db), directly(db), forgiveness(vocabulary), vocabulary);
  const summaries = summaryFields(db);

  /** The summaries are read only of papers whose heads do not explain everything, and of all those at once. */
  function hitsOf(page: readonly Found[], { patterns }: Finding, places: Places): SearchHit[] {
    const within = (fields: readonly Field[]) => fields.filter(({ field }) => isIn(places, field));
    const scores = new Map(page.map(({ id, score }) => [id, score]));
    const papers = rows([...scores.keys()]).map((paper) => ({
      paper,
      head: headMatches(patterns, within(headFields(paper))),
    }));
    const unexplained = papers.filter(({ head }) => !head.complete).map(({ paper }) => paper.id);
    const texts = summaries(unexplained);
    const hits = papers.map(({ paper, head }) => ({
      paper,
      score: scores.get(paper.id) ?? 0,
      matches: matchesOf(patterns, head, within(texts(paper.id))),
    }));
    return places.length === 0 ? hits : hits.filter(({ matches }) => matches.length > 0);
  }

  return {
    papers({ query, limit, after, typing, forgive }) {
      const { asked, problems } = understand(query, typing);
      const finding = find.papers(asked, query, after + limit + 1, forgive);
      const page = finding.found.slice(after, after + limit);
      const places = asked.places.map(({ value }) => value);
      const hits = hitsOf(page, finding, places);
      const used = new Set(hits.flatMap((hit) => hit.matches.flatMap((match) => match.via)));
      const { corrections, widenings } = finding;
      return {
        query,
        hits,
        next: finding.found.length > after + limit ? after + limit : null,
        corrections,
        corrected: corrections.length === 0 ? null : replaceSpans(query, corrections),
        widened: widenings.filter(({ to }) => to.some(({ text }) => used.has(text))),
        problems,
      };
    },
    count: (query) => find.count(understand(query, false).asked),
  };
}

/** The values of `in:title` and its like. */
type Places = readonly QueryFilter['value'][];

/** The words must stand in every place that was named; all text is indexed as one, so this is seen to here. */
function isIn(places: Places, field: SearchField): boolean {
  return places.every((place) => place === field);
}
