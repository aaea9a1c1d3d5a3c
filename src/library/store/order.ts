import type { Database, Statement } from 'better-sqlite3';
import type {
  PaperGroup,
  PaperGrouping,
  PaperOrder,
  PaperOrderQuery,
  PaperSort,
} from '../../shared/paper.ts';
import { FILTERS, FROM, orderOf, PLACES, type PlaceKind, placeValue } from './pages.ts';

/** What stands for the papers that state no day, month or topic. */
const NONE = '';

/** The group a paper is in; the empty text where it is in none. */
const GROUP_KEYS: Record<Exclude<PaperGrouping, 'none'>, string> = {
  day: 'paper.sort_date',
  month: `coalesce(substr(paper.published, 1, 7), '${NONE}')`,
  topic: `coalesce((SELECT name FROM topic WHERE topic.paper_id = paper.id ORDER BY position LIMIT 1), '${NONE}')`,
};

type Line = [id: number, group: string];

/** The ids of a whole list and its groups. Statements are put together from constants only, each kind once. */
export function orderStatements(db: Database): (query: PaperOrderQuery) => PaperOrder {
  const prepared = new Map<string, Statement<[object], Line>>();
  return ({ filter, place, sort, group }) => {
    const kind = place?.kind ?? 'library';
    const name = `${filter} ${kind} ${sort} ${group}`;
    const statement =
      prepared.get(name) ??
      db.prepare<[object], Line>(sqlOf({ filter, sort, group }, kind)).raw(true);
    prepared.set(name, statement);
    const lines = statement.all({ place: placeValue(place) });
    return { ids: lines.map(([id]) => id), groups: group === 'none' ? [] : groupsOf(lines) };
  };
}

function sqlOf({ filter, sort, group }: Omit<PaperOrderQuery, 'place'>, kind: PlaceKind): string {
  const { key, direction } = orderOf(sort, kind);
  const groupKey = group === 'none' ? `'${NONE}'` : GROUP_KEYS[group];
  return `SELECT paper.id, ${groupKey} AS grouped ${FROM} WHERE ${FILTERS[filter]} AND ${PLACES[kind]}
    ORDER BY ${groupOrder(group, sort)} ${key} ${direction}, paper.id ASC`;
}

/**
 * Groups before rows; those without one last. Days and months begin at the end of time that the list begins at.
 * A list that begins with the newest is in the order of its days already, by an index.
 */
function groupOrder(group: PaperGrouping, sort: PaperSort): string {
  if (group === 'none' || (group === 'day' && sort === 'newest')) return '';
  const direction = group === 'topic' || sort === 'oldest' ? 'ASC' : 'DESC';
  return `grouped = '${NONE}', grouped ${direction},`;
}

function groupsOf(lines: readonly Line[]): PaperGroup[] {
  const groups = new Map<string, number>();
  for (const [, name] of lines) groups.set(name, (groups.get(name) ?? 0) + 1);
  return [...groups].map(([name, papers]) => ({ name: name === NONE ? null : name, papers }));
}
