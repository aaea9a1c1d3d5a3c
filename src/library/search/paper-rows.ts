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

/** The papers with these ids, in this order, as lists show them; ids that are no paper are left out. */
export type PaperRows = (ids: readonly PaperId[]) => PaperRow[];

/** `?` is a JSON array of ids. One statement a table for all papers: a tenth of the cost of one a paper. */
const WANTED = 'FROM json_each(?) AS wanted CROSS JOIN';

/**
 * The same rows as the store's listing gives, for many papers at once: fifty hits must be there within
 * a frame. Sorted here, a few names at a time, rather than by SQLite all at once. A test holds the two against
 * each other.
 */
export function paperRows(db: Database): PaperRows {
  const papers = db.prepare<[string], Paper>(`
    SELECT paper.id, arxiv_id AS arxivId, title, published, published_precision AS precision, upvotes,
      read_at IS NOT NULL AS read, starred_at IS NOT NULL AS starred, later_at IS NOT NULL AS later
    ${WANTED} paper ON paper.id = wanted.value LEFT JOIN state ON state.paper_id = paper.id
    ORDER BY wanted.key`);
  const authors = rowsByPaper<[name: string, position: number, handle: number]>(
    db,
    `SELECT paper_id, name, position, handle ${WANTED} author ON author.paper_id = wanted.value`,
  );
  const topics = rowsByPaper<[name: string, position: number]>(
    db,
    `SELECT paper_id, name, position ${WANTED} topic ON topic.paper_id = wanted.value`,
  );
  const languages = rowsByPaper<[language: string]>(
    db,
    `SELECT paper_id, language ${WANTED} entry ON entry.paper_id = wanted.value
      JOIN summary ON summary.entry_id = entry.id`,
  );
  const documents = rowsByPaper<
    [name: string, entry: number, document: number, date: string | null]
  >(
    db,
    `SELECT paper_id, document.name, entry.id, document.id, document.date
      ${WANTED} entry ON entry.paper_id = wanted.value JOIN document ON document.id = entry.document_id`,
  );
  return (ids) => {
    const wanted = JSON.stringify(ids);
    const of = {
      authors: authors(wanted),
      topics: topics(wanted),
      languages: languages(wanted),
      documents: documents(wanted),
    };
    return papers.all(wanted).map((paper) => {
      const people = inOrder(of.authors(paper.id));
      const places = inOrder(of.documents(paper.id));
      return {
        ...paper,
        read: paper.read === 1,
        starred: paper.starred === 1,
        later: paper.later === 1,
        authors: people.map(([name]) => name),
        handles: people.flatMap(([name, , handle]) => (handle === 1 ? [name] : [])),
        topics: inOrder(of.topics(paper.id)).map(([name]) => name),
        languages: distinct(of.languages(paper.id).map(([language]) => language)).sort(),
        sources: [...new Map(places.map(([name, , document]) => [document, name])).values()],
        seenOn: distinct(places.flatMap(([, , , date]) => date ?? [])).sort(),
      };
    });
  };
}

/** What a statement gives of each paper; the first column is the paper. */
function rowsByPaper<Row extends readonly unknown[]>(
  db: Database,
  sql: string,
): (wanted: string) => (paper: PaperId) => readonly Row[] {
  const statement = db.prepare<[string], [PaperId, ...Row]>(sql).raw();
  return (wanted) => {
    const byPaper = new Map<PaperId, Row[]>();
    for (const [paper, ...row] of statement.all(wanted) as unknown as [PaperId, ...Row][]) {
      const rows = byPaper.get(paper) ?? [];
      rows.push(row as unknown as Row);
      byPaper.set(paper, rows);
    }
    return (paper) => byPaper.get(paper) ?? [];
  };
}

/** By the second column: a position, or the id of the entry that came first. */
function inOrder<Row extends readonly [string, number, ...unknown[]]>(rows: readonly Row[]): Row[] {
  return [...rows].sort((a, b) => a[1] - b[1]);
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
