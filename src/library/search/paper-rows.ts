import type { Database } from 'better-sqlite3';
import type { DatePrecision, PaperId, PaperRow } from '../../shared/paper.ts';

interface Paper {
  readonly id: PaperId;
  readonly arxivId: string | null;
  readonly title: string;
  readonly published: string | null;
  readonly precision: DatePrecision | null;
  readonly upvotes: number | null;
  readonly read: number;
  readonly starred: number;
  readonly later: number;
}

type Named = readonly [paper: PaperId, name: string];

/** The papers with these ids, in this order, as lists show them; ids that are no paper are left out. */
export type PaperRows = (ids: readonly PaperId[]) => PaperRow[];

/** `?` is a JSON array of ids. One statement a table for all papers: a tenth of the cost of one a paper. */
const WANTED = 'FROM json_each(?) AS wanted CROSS JOIN';

/**
 * The same rows as the store's listing gives, for many papers at once: fifty hits must be there within
 * a frame. A test holds the two against each other.
 */
export function paperRows(db: Database): PaperRows {
  const papers = db.prepare<[string], Paper>(`
    SELECT paper.id, arxiv_id AS arxivId, title, published, published_precision AS precision, upvotes,
      read_at IS NOT NULL AS read, starred_at IS NOT NULL AS starred, later_at IS NOT NULL AS later
    ${WANTED} paper ON paper.id = wanted.value LEFT JOIN state ON state.paper_id = paper.id
    ORDER BY wanted.key`);
  const authors = db
    .prepare<[string], [PaperId, string, number]>(
      `SELECT paper_id, name, handle ${WANTED} author ON author.paper_id = wanted.value ORDER BY paper_id, position`,
    )
    .raw();
  const topics = lists(
    db,
    `SELECT paper_id, name ${WANTED} topic ON topic.paper_id = wanted.value ORDER BY paper_id, position`,
  );
  const languages = lists(
    db,
    `SELECT DISTINCT paper_id, language ${WANTED} entry ON entry.paper_id = wanted.value
      JOIN summary ON summary.entry_id = entry.id ORDER BY paper_id, language`,
  );
  const sources = lists(
    db,
    `SELECT paper_id, document.name ${WANTED} entry ON entry.paper_id = wanted.value
      JOIN document ON document.id = entry.document_id GROUP BY paper_id, document.id ORDER BY paper_id, min(entry.id)`,
  );
  const days = lists(
    db,
    `SELECT DISTINCT paper_id, document.date ${WANTED} entry ON entry.paper_id = wanted.value
      JOIN document ON document.id = entry.document_id WHERE document.date IS NOT NULL ORDER BY paper_id, document.date`,
  );
  return (ids) => {
    const wanted = JSON.stringify(ids);
    const people = Map.groupBy(authors.all(wanted), ([paper]) => paper);
    const of = {
      topics: topics(wanted),
      languages: languages(wanted),
      sources: sources(wanted),
      seenOn: days(wanted),
    };
    return papers.all(wanted).map((paper) => ({
      ...paper,
      read: paper.read === 1,
      starred: paper.starred === 1,
      later: paper.later === 1,
      authors: (people.get(paper.id) ?? []).map(([, name]) => name),
      handles: (people.get(paper.id) ?? []).flatMap(([, name, handle]) => (handle ? [name] : [])),
      topics: of.topics(paper.id),
      languages: of.languages(paper.id),
      sources: of.sources(paper.id),
      seenOn: of.seenOn(paper.id),
    }));
  };
}

/** What a statement gives of each paper, as a list. */
function lists(db: Database, sql: string): (wanted: string) => (paper: PaperId) => string[] {
  const statement = db.prepare<[string], Named>(sql).raw();
  return (wanted) => {
    const byPaper = Map.groupBy(statement.all(wanted) as unknown as Named[], ([paper]) => paper);
    return (paper) => (byPaper.get(paper) ?? []).map(([, name]) => name);
  };
}
