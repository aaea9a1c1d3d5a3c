import type { Database } from 'better-sqlite3';
import type { PaperId } from '../../shared/paper.ts';

/** What of a paper can be searched, as plain text by field. */
export interface SearchableText {
  readonly title: string;
  readonly authors: readonly string[];
  readonly arxivId: string;
  readonly topics: readonly string[];
  /** The summaries with their headings, each once. */
  readonly summaries: readonly string[];
}

interface HeadRow {
  readonly title: string;
  readonly arxivId: string;
  readonly authors: string;
  readonly topics: string;
}

/** What the index should hold of a paper, read from the tables: the one truth `put` and `outOfStep` share. */
export function searchableTexts(db: Database): (paper: PaperId) => SearchableText {
  const head = db.prepare<[number], HeadRow>(`
    SELECT title, coalesce(arxiv_id, '') AS arxivId,
      (SELECT json_group_array(name ORDER BY position) FROM author WHERE paper_id = paper.id) AS authors,
      (SELECT json_group_array(name ORDER BY position) FROM topic WHERE paper_id = paper.id) AS topics
    FROM paper WHERE id = ?`);
  const summaries = db
    .prepare<[number], string>(`
    SELECT DISTINCT coalesce(heading || char(10), '') || markdown FROM entry
    JOIN summary ON summary.entry_id = entry.id WHERE entry.paper_id = ? ORDER BY 1`)
    .pluck();
  return (paper) => {
    const row = head.get(paper);
    return {
      title: row?.title ?? '',
      authors: JSON.parse(row?.authors ?? '[]') as string[],
      arxivId: row?.arxivId ?? '',
      topics: JSON.parse(row?.topics ?? '[]') as string[],
      summaries: summaries.all(paper),
    };
  };
}
