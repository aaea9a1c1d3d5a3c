import { PLACES } from '../../shared/query/filters.ts';
import type { QueryFilter } from '../../shared/query/parse.ts';
import type { Filter, PaperReference } from '../../shared/query/values.ts';
import { phraseOf } from './expression.ts';
import { runsOf } from './tokenize.ts';

/** A condition on `paper` and `state`, with `?` for each of `values`. Made of constant pieces only. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly (string | number)[];
}

type Answers = {
  readonly [F in Filter as F['name']]: (value: F['value']) => Condition | null;
};

const NOTHING: Condition = { sql: '0', values: [] };
const yes = (sql: string) => (wanted: boolean) =>
  ({ sql: wanted ? sql : `NOT (${sql})`, values: [] }) satisfies Condition;

/** Text of one column of the heads; folding and word limits are those of the index. */
const inHeads = (match: string | null): Condition =>
  match === null
    ? NOTHING
    : {
        sql: 'paper.id IN (SELECT rowid FROM search_head WHERE search_head MATCH ?)',
        values: [match],
      };

/**
 * How the library answers each filter: the one table to add to. `null` is for what the schema cannot hold yet:
 * the search then says so and answers the rest.
 */
const ANSWERS: Answers = {
  lang: (code) => ({
    sql: `EXISTS (SELECT 1 FROM entry JOIN summary ON summary.entry_id = entry.id
      WHERE entry.paper_id = paper.id AND (lower(language) = ? OR lower(language) LIKE ? || '-%'))`,
    values: [code, code],
  }),
  topic: (text) => inHeads(columnPhrase('topics', [runsOf(text)])),
  author: (text) => inHeads(columnPhrase('authors', rotations(runsOf(text)))),
  source: (text) => ({
    sql: `EXISTS (SELECT 1 FROM entry WHERE entry.paper_id = paper.id
      AND document_id IN (SELECT id FROM document WHERE name LIKE '%' || ? || '%' ESCAPE '\\'))`,
    values: [text.replaceAll(/[\\%_]/g, '\\$&')],
  }),
  starred: yes('state.starred_at IS NOT NULL'),
  unread: yes('state.read_at IS NULL'),
  later: yes('state.later_at IS NOT NULL'),
  tag: () => null,
  has: (thing) => (thing === 'code' ? { sql: 'paper.code IS NOT NULL', values: [] } : null),
  // A paper without any date has '' there, and is neither before nor after anything.
  before: (date) => ({ sql: `paper.sort_date < ? AND paper.sort_date <> ''`, values: [date] }),
  // '~' sorts after every digit and hyphen: the day, month or year itself is not after itself.
  after: (date) => ({ sql: `paper.sort_date > ? || '~'`, values: [date] }),
  id: isPaper,
  in: (place) => (typeof place === 'string' ? ALWAYS : isPaper(place)),
};

/** `in:title` and its like say where the words must stand, not which papers; the search itself sees to that. */
const ALWAYS: Condition = { sql: '1', values: [] };

/** What `filter` asks of a paper, or null when the library cannot tell. */
export function conditionOf(filter: QueryFilter): Condition | null {
  const answer = ANSWERS[filter.name] as (value: Filter['value']) => Condition | null;
  const condition = answer(filter.value);
  if (condition === null || !filter.not || isPlace(filter)) return condition;
  return { sql: `NOT (${condition.sql})`, values: condition.values };
}

function isPlace({ name, value }: QueryFilter): boolean {
  return name === 'in' && PLACES.some((place) => place === value);
}

function isPaper(reference: PaperReference): Condition {
  return reference.kind === 'arxiv'
    ? { sql: 'paper.arxiv_id = ?', values: [reference.id] }
    : {
        sql: 'paper.id = coalesce((SELECT paper_id FROM paper_alias WHERE id = ?), ?)',
        values: [reference.id, reference.id],
      };
}

function columnPhrase(
  column: 'topics' | 'authors',
  phrases: readonly ReturnType<typeof runsOf>[],
): string | null {
  const forms = phrases.filter((runs) => runs.length > 0).map(phraseOf);
  return forms.length === 0 ? null : `${column} : (${forms.join(' OR ')})`;
}

/** A name in every order that keeps its parts together: `Chun Se Young` is `Se Young Chun`. */
function rotations<T>(parts: readonly T[]): T[][] {
  return parts.slice(0, 6).map((_, at) => [...parts.slice(at), ...parts.slice(0, at)]);
}
