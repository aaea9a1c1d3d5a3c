import { parseArxivId } from '../../shared/arxiv.ts';
import { PLACES } from '../../shared/query/filters.ts';
import { parseQuery, type QueryFilter, type QueryTerm } from '../../shared/query/parse.ts';
import type { QueryProblem } from '../../shared/query/problems.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { expressionOf } from './expression.ts';
import { type Condition, conditionOf } from './filters.ts';
import type { Asked } from './plan.ts';

export interface Understood {
  readonly asked: Asked;
  readonly problems: readonly QueryProblem[];
}

/** What a query asks for; filters that this library cannot answer yet become problems. */
export function understand(query: string, typing: boolean): Understood {
  const { terms, filters, problems } = parseQuery(query);
  const [places, others] = split(filters, isPlace);
  const [excluded, wanted] = split(terms.map(bareId), (term) => term.not);
  const answered = others.map((filter) => ({ filter, condition: conditionOf(filter) }));
  return {
    asked: {
      clauses: clausesOf(wanted),
      conditions: [
        ...answered.flatMap(({ condition }) => condition ?? []),
        ...clausesOf(excluded).map(without),
      ],
      places,
      typing,
    },
    problems: [
      ...problems,
      ...answered
        .filter(({ condition }) => condition === null)
        .map(({ filter }) => unanswered(filter, query)),
    ].sort((a, b) => a.at.from - b.at.from),
  };
}

function isPlace({ name, value }: QueryFilter): boolean {
  return name === 'in' && PLACES.some((place) => place === value);
}

/** An arXiv address or a version is looked for as the id that the index holds. */
function bareId(term: QueryTerm): QueryTerm {
  const id = parseArxivId(term.text);
  return id === null ? term : { ...term, text: id };
}

function without(clause: Clause): Condition {
  const match = expressionOf([clause], new Set(['exact']), () => null) ?? '';
  const sql = 'paper.id NOT IN (SELECT rowid FROM search_text WHERE search_text MATCH ?)';
  return { sql, values: [match] };
}

function unanswered({ name, value, at }: QueryFilter, query: string): QueryProblem {
  const typed =
    typeof value === 'string' ? value : query.slice(at.from, at.to).replace(/^[^:：]*[:：]/, '');
  return { code: 'not-answered-yet', at, filter: name, value: typed, nearest: null };
}

function split<T>(list: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  return [list.filter(test), list.filter((item) => !test(item))];
}
