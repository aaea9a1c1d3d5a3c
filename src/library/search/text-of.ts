import type { Database } from 'better-sqlite3';
import type { PaperId } from '../../shared/paper.ts';

/** What of a paper can be searched, as plain text by field. */
export interface SearchableText {
  readonly title: string;
  readonly authors: string;
  readonly arxivId: string;
  readonly topics: string;
  readonly body: string;
}

/** What the index should hold of a paper, read from the tables: the one truth `put` and `outOfStep` share. */
export function searchableTexts(db: Database): (paper: PaperId) => SearchableText {
  const head = db.prepare<[number], SearchableText>(`
    SELECT title, coalesce(arxiv_id, '') AS arxivId,
      (SELECT coalesce(group_concat(name, ', ' ORDER BY position), '') FROM author WHERE paper_id = paper.id) AS authors,
      (SELECT coalesce(group_concat(name, ', ' ORDER BY position), '') FROM topic WHERE paper_id = paper.id) AS topics
    FROM paper WHERE id = ?`);
  const body = db
    .prepare<[number], string>(`
    SELECT DISTINCT coalesce(heading || char(10), '') || markdown FROM entry
    JOIN summary ON summary.entry_id = entry.id WHERE entry.paper_id = ? ORDER BY 1`)
    .pluck();
  return (paper) => {
    const { title = '', authors = '', arxivId = '', topics = '' } = head.get(paper) ?? {};
    return { title, authors, arxivId, topics, body: body.all(paper).join('\n') };
  };
}
