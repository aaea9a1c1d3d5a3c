import type { PaperId, PaperOrderQuery } from '../../shared/paper.ts';
import type { SearchAnswer, SearchHit } from '../../shared/search.ts';
import { createStore } from '../client/store.ts';

/** What a query has found so far. */
export interface Found {
  /** Stands for the query where the list of papers asks what it holds; another query, another object. */
  readonly order: PaperOrderQuery;
  /** The first page, with what it says about the whole query. */
  readonly answer: SearchAnswer;
  readonly ids: readonly PaperId[];
  readonly hits: ReadonlyMap<PaperId, SearchHit>;
  /** What to ask for the next page; null: this is all. */
  readonly next: number | null;
}

/** null: nothing is searched for. */
export const found = createStore<Found | null>(null);

/** The first page of a query. */
export function firstFound(answer: SearchAnswer): Found {
  const order: PaperOrderQuery = { filter: 'all', place: null, sort: 'position', group: 'none' };
  return withHits({ order, answer, ids: [], hits: new Map(), next: null }, answer);
}

/** What was found goes on below; nothing that is there moves, also when a paper comes a second time. */
export function withHits(before: Found, { hits, next }: SearchAnswer): Found {
  const fresh = hits.filter(({ paper }) => !before.hits.has(paper.id));
  return {
    ...before,
    ids: [...before.ids, ...fresh.map(({ paper }) => paper.id)],
    hits: new Map([...before.hits, ...fresh.map((hit) => [hit.paper.id, hit] as const)]),
    next,
  };
}
