import type { Database } from 'better-sqlite3';
import type { PaperId } from '../../shared/paper.ts';
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
      SELECT json_group_array(DISTINCT source ORDER BY source) FROM document
      WHERE id IN (SELECT document_id FROM entry WHERE entry.date = seen.date)
    ) AS sources
    FROM (SELECT DISTINCT date, paper_id FROM entry WHERE date IS NOT NULL) AS seen
    LEFT JOIN state ON state.paper_id = seen.paper_id GROUP BY date ORDER BY date DESC`,
  undated: `SELECT document, name, ${LEFT}
    FROM (SELECT DISTINCT document.id AS document, document.name, entry.paper_id FROM document
      JOIN entry ON entry.document_id = document.id WHERE entry.date IS NULL) AS seen
    LEFT JOIN state ON state.paper_id = seen.paper_id GROUP BY document ORDER BY name`,
  topics: `SELECT name, ${LEFT} FROM topic LEFT JOIN state ON state.paper_id = topic.paper_id
    GROUP BY name ORDER BY papers DESC, name LIMIT ${TOPICS}`,
  sources: `SELECT source AS name, ${LEFT}
    FROM (SELECT DISTINCT document.source, entry.paper_id FROM document
      JOIN entry ON entry.document_id = document.id) AS seen
    LEFT JOIN state ON state.paper_id = seen.paper_id GROUP BY source ORDER BY source`,
} as const;

/** What the sidebar shows, and what keeps it true without counting everything again. */
export interface PlaceCounts {
  now(): Places;
  /** These papers were marked read (`by` -1: one less is left) or unread (+1). */
  leftChanged(papers: readonly PaperId[], by: 1 | -1): void;
  /** Anything else changed: the next question counts afresh. */
  forget(): void;
}

/** Beyond this many papers at once counting afresh is quicker. */
const FEW = 300;

/**
 * Counting all places of 100,000 papers takes a fifth of a second, far too long for every key press. So the counts
 * are kept, moved by what is marked, and counted afresh after an import and after another process wrote.
 */
export function places(db: Database): PlaceCounts {
  const count = counting(db);
  const move = moving(db);
  const starred = db.prepare<[], PlaceCount>(QUERIES.starred);
  const later = db.prepare<[], PlaceCount>(QUERIES.later);
  const othersWrote = writesOfOthers(db);
  let kept: Places | null = null;
  return {
    now() {
      if (othersWrote()) kept = null;
      kept ??= count();
      // Few papers are starred or put aside: these two are always counted.
      return { ...kept, starred: starred.get() ?? NONE, later: later.get() ?? NONE };
    },
    leftChanged(papers, by) {
      if (kept === null) return;
      if (papers.length > FEW) kept = null;
      else for (const paper of papers) kept = move(kept, paper, by);
    },
    forget() {
      kept = null;
    },
  };
}

const NONE: PlaceCount = { papers: 0, left: 0 };

/** True once after each time another connection changed the file (https://sqlite.org/pragma.html#pragma_data_version). */
function writesOfOthers(db: Database): () => boolean {
  const version = db.prepare<[], number>('PRAGMA data_version').pluck();
  let before = version.get();
  return () => {
    const now = version.get();
    const wrote = now !== before;
    before = now;
    return wrote;
  };
}

function counting(db: Database): () => Places {
  const all = db.prepare<[], PlaceCount>(QUERIES.all);
  const digests = db.prepare<[], DigestPlace & { sources: string }>(QUERIES.digests);
  const undated = db.prepare<[], UndatedPlace>(QUERIES.undated);
  const topics = db.prepare<[], NamedPlace>(QUERIES.topics);
  const sources = db.prepare<[], NamedPlace>(QUERIES.sources);
  return () => ({
    all: all.get() ?? NONE,
    starred: NONE,
    later: NONE,
    digests: digests.all().map((row) => ({ ...row, sources: JSON.parse(row.sources) as string[] })),
    undated: undated.all(),
    topics: topics.all(),
    sources: sources.all(),
  });
}

/** Moves what is left in every place one paper is in. */
function moving(db: Database): (counts: Places, paper: PaperId, by: 1 | -1) => Places {
  const appearances = db.prepare<
    [number],
    { document: number; date: string | null; source: string }
  >(`
    SELECT DISTINCT document.id AS document, entry.date, document.source
    FROM entry JOIN document ON document.id = entry.document_id WHERE entry.paper_id = ?`);
  const topics = db.prepare<[number], string>('SELECT name FROM topic WHERE paper_id = ?').pluck();
  return (counts, paper, by) => {
    const seen = appearances.all(paper);
    const dates = new Set(seen.map(({ date }) => date));
    const documents = new Set(seen.map(({ document }) => document));
    const sources = new Set(seen.map(({ source }) => source));
    const named = new Set(topics.all(paper));
    const moved = <T extends PlaceCount>(list: readonly T[], isIn: (place: T) => boolean) =>
      list.map((place) => (isIn(place) ? { ...place, left: place.left + by } : place));
    return {
      ...counts,
      all: { ...counts.all, left: counts.all.left + by },
      digests: moved(counts.digests, ({ date }) => dates.has(date)),
      undated: moved(counts.undated, ({ document }) => documents.has(document)),
      topics: moved(counts.topics, ({ name }) => named.has(name)),
      sources: moved(counts.sources, ({ name }) => sources.has(name)),
    };
  };
}
