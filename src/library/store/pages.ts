import type { Database, Statement } from 'better-sqlite3';
import type { PaperFilter, PaperId, PaperQuery, PaperSort } from '../../shared/paper.ts';
import type { PaperPlace } from '../../shared/places.ts';
import type { RawRow } from './listing.ts';

/** The columns of a list's row; a sort adds its key. */
const COLUMNS = `
    paper.id, paper.arxiv_id AS arxivId, paper.title, paper.published,
    paper.published_precision AS precision, paper.upvotes,
    state.read_at IS NOT NULL AS read, state.starred_at IS NOT NULL AS starred,
    state.later_at IS NOT NULL AS later,
    (SELECT json_group_array(json_array(name, handle) ORDER BY position)
       FROM author WHERE paper_id = paper.id) AS authors,
    (SELECT json_group_array(name ORDER BY position) FROM topic WHERE paper_id = paper.id) AS topics,
    (SELECT json_group_array(DISTINCT language ORDER BY language)
       FROM entry JOIN summary ON summary.entry_id = entry.id WHERE entry.paper_id = paper.id) AS languages,
    (SELECT json_group_array(name ORDER BY first) FROM (
       SELECT document.name, min(entry.id) AS first FROM entry JOIN document ON document.id = entry.document_id
       WHERE entry.paper_id = paper.id GROUP BY document.id)) AS sources,
    (SELECT json_group_array(DISTINCT date ORDER BY date)
       FROM entry WHERE entry.paper_id = paper.id AND date IS NOT NULL) AS seenOn`;

export const FROM = 'FROM paper LEFT JOIN state ON state.paper_id = paper.id';

/** One paper's row, without an order. */
export const ROW = `SELECT ${COLUMNS}, 0 AS sortKey ${FROM}`;

export const FILTERS: Record<PaperFilter, string> = {
  all: 'true',
  unread: 'state.read_at IS NULL',
  starred: 'state.starred_at IS NOT NULL',
  later: 'state.later_at IS NOT NULL',
};

export type PlaceKind = PaperPlace['kind'] | 'library';

export const PLACES: Record<PlaceKind, string> = {
  library: 'true',
  digest: 'paper.id IN (SELECT entry.paper_id FROM entry WHERE entry.date = @place)',
  document: 'paper.id IN (SELECT entry.paper_id FROM entry WHERE entry.document_id = @place)',
  topic: 'paper.id IN (SELECT topic.paper_id FROM topic WHERE topic.name = @place)',
  source: `paper.id IN (SELECT entry.paper_id FROM document JOIN entry ON entry.document_id = document.id
    WHERE document.source = @place)`,
};

/** Where in a digest or document a paper stands first; documents of one day follow each other as imported. */
const POSITIONS: Partial<Record<PlaceKind, string>> = {
  digest: `(SELECT min((entry.document_id << 32) + entry.position) FROM entry
    WHERE entry.paper_id = paper.id AND entry.date = @place)`,
  document: `(SELECT min(entry.position) FROM entry
    WHERE entry.paper_id = paper.id AND entry.document_id = @place)`,
};

interface Order {
  readonly key: string;
  readonly direction: 'ASC' | 'DESC';
}

/** Each key is an indexed expression, so that a page costs the same however far down. Ties go by id, ascending. */
const ORDERS: Record<Exclude<PaperSort, 'position'>, Order> = {
  newest: { key: 'paper.sort_key', direction: 'DESC' },
  oldest: { key: 'paper.sort_key', direction: 'ASC' },
  title: { key: 'paper.title_key', direction: 'ASC' },
  upvotes: { key: 'coalesce(paper.upvotes, -1)', direction: 'DESC' },
  added: { key: 'paper.id', direction: 'DESC' },
};

export function orderOf(sort: PaperSort, place: PlaceKind): Order {
  const position = POSITIONS[place];
  if (sort === 'position' && position !== undefined) return { key: position, direction: 'ASC' };
  return sort === 'position' ? ORDERS.newest : ORDERS[sort];
}

/**
 * The rows of a page and one more, which tells whether there is a next page. Statements are put together from
 * the constants above only, each kind once; what a caller says is always bound.
 */
export function pageStatements(db: Database): (query: PaperQuery) => RawRow[] {
  const prepared = new Map<string, Statement<[object], RawRow>>();
  return ({ filter, place, sort, after, limit }) => {
    const kind = place?.kind ?? 'library';
    const name = `${filter} ${kind} ${sort} ${after === null ? 'first' : 'next'}`;
    const statement =
      prepared.get(name) ?? db.prepare<[object], RawRow>(sqlOf(filter, kind, sort, after !== null));
    prepared.set(name, statement);
    return statement.all({ ...after, place: placeValue(place), limit: limit + 1 });
  };
}

/** The ids alone, without an order, for actions on all of them. */
export function idStatements(
  db: Database,
): (filter: PaperFilter, place: PaperPlace | null) => PaperId[] {
  const prepared = new Map<string, Statement<[object], number>>();
  return (filter, place) => {
    const kind = place?.kind ?? 'library';
    const name = `${filter} ${kind}`;
    const sql = `SELECT paper.id ${FROM} WHERE ${FILTERS[filter]} AND ${PLACES[kind]}`;
    const statement = prepared.get(name) ?? db.prepare<[object], number>(sql).pluck();
    prepared.set(name, statement);
    return statement.all({ place: placeValue(place) });
  };
}

function sqlOf(filter: PaperFilter, kind: PlaceKind, sort: PaperSort, isNext: boolean): string {
  const { key, direction } = orderOf(sort, kind);
  const beyond = direction === 'ASC' ? '>' : '<';
  const next = isNext ? `AND (${key} ${beyond} @key OR (${key} = @key AND paper.id > @id))` : '';
  return `SELECT ${COLUMNS}, ${key} AS sortKey ${FROM} WHERE ${FILTERS[filter]} AND ${PLACES[kind]} ${next}
    ORDER BY ${key} ${direction}, paper.id ASC LIMIT @limit`;
}

export function placeValue(place: PaperPlace | null): string | number {
  if (place === null) return '';
  if (place.kind === 'digest') return place.date;
  return place.kind === 'document' ? place.id : place.name;
}
