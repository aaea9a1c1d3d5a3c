import type { Database } from 'better-sqlite3';
import type {
  DigestPlace,
  NamedPlace,
  PlaceCount,
  Places,
  UndatedPlace,
} from '../../shared/places.ts';

/** More topics than this are found by searching, not by scrolling. */
const TOPICS = 100;

const LEFT = 'count(*) AS papers, count(*) FILTER (WHERE state.read_at IS NULL) AS left';

/** Papers are counted once in each place, however many entries they have there. */
const QUERIES = {
  all: `SELECT ${LEFT} FROM paper LEFT JOIN state ON state.paper_id = paper.id`,
  starred: `SELECT ${LEFT} FROM state WHERE starred_at IS NOT NULL`,
  later: `SELECT ${LEFT} FROM state WHERE later_at IS NOT NULL`,
  digests: `SELECT date, ${LEFT}, (
      SELECT json_group_array(DISTINCT source ORDER BY source) FROM document WHERE document.date = seen.date
    ) AS sources
    FROM (SELECT DISTINCT document.date, entry.paper_id FROM document
      JOIN entry ON entry.document_id = document.id WHERE document.date IS NOT NULL) AS seen
    LEFT JOIN state ON state.paper_id = seen.paper_id GROUP BY date ORDER BY date DESC`,
  undated: `SELECT document, name, ${LEFT}
    FROM (SELECT DISTINCT document.id AS document, document.name, entry.paper_id FROM document
      JOIN entry ON entry.document_id = document.id WHERE document.date IS NULL) AS seen
    LEFT JOIN state ON state.paper_id = seen.paper_id GROUP BY document ORDER BY name`,
  topics: `SELECT name, ${LEFT} FROM topic LEFT JOIN state ON state.paper_id = topic.paper_id
    GROUP BY name ORDER BY papers DESC, name LIMIT ${TOPICS}`,
  sources: `SELECT source AS name, ${LEFT}
    FROM (SELECT DISTINCT document.source, entry.paper_id FROM document
      JOIN entry ON entry.document_id = document.id) AS seen
    LEFT JOIN state ON state.paper_id = seen.paper_id GROUP BY source ORDER BY source`,
} as const;

/** What the sidebar shows, counted from the tables each time: it cannot be wrong. */
export function places(db: Database): () => Places {
  const one = (sql: string) => db.prepare<[], PlaceCount>(sql);
  const all = one(QUERIES.all);
  const starred = one(QUERIES.starred);
  const later = one(QUERIES.later);
  const digests = db.prepare<[], DigestPlace & { sources: string }>(QUERIES.digests);
  const undated = db.prepare<[], UndatedPlace>(QUERIES.undated);
  const topics = db.prepare<[], NamedPlace>(QUERIES.topics);
  const sources = db.prepare<[], NamedPlace>(QUERIES.sources);
  const none = { papers: 0, left: 0 };
  return () => ({
    all: all.get() ?? none,
    starred: starred.get() ?? none,
    later: later.get() ?? none,
    digests: digests.all().map((row) => ({ ...row, sources: JSON.parse(row.sources) as string[] })),
    undated: undated.all(),
    topics: topics.all(),
    sources: sources.all(),
  });
}
