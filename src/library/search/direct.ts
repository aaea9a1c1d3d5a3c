import type { Database } from 'better-sqlite3';
import { parseArxivId } from '../../shared/arxiv.ts';
import { fold, titleKey } from '../../shared/fold.ts';
import type { PaperId } from '../../shared/paper.ts';

/** The papers that a query names outright: by arXiv id or address of any version, or by its whole title. */
export type Direct = (query: string) => readonly PaperId[];

/** A key shorter than this is a word or two, and many papers may be what is meant. */
const SHORTEST_TITLE = 2;

export function directly(db: Database): Direct {
  const byArxivId = db.prepare<[string], number>('SELECT id FROM paper WHERE arxiv_id = ?').pluck();
  const byTitle = db.prepare<[string], { id: number; title: string }>(
    'SELECT DISTINCT paper_id AS id, title FROM entry WHERE title_key = ? ORDER BY paper_id LIMIT 20',
  );
  return (query) => {
    const id = parseArxivId(query);
    if (id !== null) return byArxivId.all(id);
    const key = titleKey(query);
    if (key.length < SHORTEST_TITLE) return [];
    const same = byTitle.all(key).filter(({ title }) => isWhole(query, title));
    return [...new Set(same.map((row) => row.id))];
  };
}

/** What reads as a filter or an exclusion is only a title when the punctuation is that of the title as well. */
function isWhole(query: string, title: string): boolean {
  const spaced = (text: string) => fold(text).trim().replaceAll(/\s+/g, ' ');
  return !/[:："“「『]|(?:^|\s)-/.test(query) || spaced(query) === spaced(title);
}
