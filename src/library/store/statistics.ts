import type { Database } from 'better-sqlite3';
import type {
  CountOfDay,
  CountOfLanguage,
  CountOfMonth,
  Statistics,
  UnreadOfDay,
} from '../../shared/statistics.ts';

/** Topics drawn by name; all others are drawn together. */
const TOPICS = 10;

/** Moments are kept in UTC; a day is the person's own. */
const QUERIES = {
  readByDay: `SELECT date(read_at, 'localtime') AS day, count(*) AS count
    FROM state WHERE read_at IS NOT NULL GROUP BY day ORDER BY day`,
  papersByMonth: `WITH frequent AS (
      SELECT name FROM topic GROUP BY name ORDER BY count(*) DESC, name LIMIT ${TOPICS})
    SELECT month, topic, count(*) AS count FROM (
      SELECT CASE WHEN length(published) >= 7 THEN substr(published, 1, 7) END AS month,
        (SELECT name FROM topic WHERE paper_id = paper.id AND name IN frequent ORDER BY position LIMIT 1) AS topic
      FROM paper) GROUP BY month, topic ORDER BY month, topic`,
  languages: `SELECT language, count(*) AS papers FROM (
      SELECT DISTINCT summary.language, entry.paper_id FROM summary JOIN entry ON entry.id = summary.entry_id)
    GROUP BY language ORDER BY papers DESC, language`,
  added: `SELECT date(added_at, 'localtime') AS day, count(*) AS count FROM paper GROUP BY day ORDER BY day`,
} as const;

export function statistics(db: Database): () => Statistics {
  const readByDay = db.prepare<[], CountOfDay>(QUERIES.readByDay);
  const papersByMonth = db.prepare<[], CountOfMonth>(QUERIES.papersByMonth);
  const languages = db.prepare<[], CountOfLanguage>(QUERIES.languages);
  const added = db.prepare<[], CountOfDay>(QUERIES.added);
  return () => {
    const read = readByDay.all();
    return {
      readByDay: read,
      papersByMonth: papersByMonth.all(),
      languages: languages.all(),
      unreadByDay: unreadByDay(added.all(), read),
    };
  };
}

/** Running totals over every day on which something was added or read. */
export function unreadByDay(
  added: readonly CountOfDay[],
  read: readonly CountOfDay[],
): readonly UnreadOfDay[] {
  const change = new Map<string, { papers: number; unread: number }>();
  const on = (day: string) => {
    const found = change.get(day) ?? { papers: 0, unread: 0 };
    change.set(day, found);
    return found;
  };
  for (const { day, count } of added) {
    on(day).papers += count;
    on(day).unread += count;
  }
  for (const { day, count } of read) on(day).unread -= count;
  let papers = 0;
  let unread = 0;
  return [...change]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, by]) => {
      papers += by.papers;
      unread += by.unread;
      return { day, papers, unread };
    });
}
