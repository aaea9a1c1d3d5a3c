import type { Database } from 'better-sqlite3';
import { fold } from '../../shared/fold.ts';
import type { PaperId } from '../../shared/paper.ts';
import { form } from './clauses.ts';
import { phraseOf, unfinishedInHeads } from './expression.ts';
import { runsOf } from './tokenize.ts';
import type { Value } from './values.ts';

/** People and titles in which a word begins as typed, out of the papers that came last. */
export interface HeadSuggestions {
  authors(typed: string, limit: number): readonly Value[];
  titles(typed: string, limit: number): readonly { readonly id: PaperId; readonly title: string }[];
}

/** People and titles are too many to hold; the newest papers with such a word tell enough. */
const NEWEST = 300;

export function headSuggestions(db: Database): HeadSuggestions {
  const authors = db
    .prepare<[string], string>(`
    SELECT name FROM author WHERE paper_id IN (
      SELECT rowid FROM search_head WHERE search_head MATCH ? ORDER BY rowid DESC LIMIT ${NEWEST})`)
    .pluck();
  const titles = db.prepare<[string, number], { id: number; title: string }>(`
    SELECT paper.id, paper.title FROM search_head JOIN paper ON paper.id = search_head.rowid
    WHERE search_head MATCH ? ORDER BY search_head.rowid DESC LIMIT ?`);
  return {
    authors(typed, limit) {
      const match = nameBegun(typed);
      if (match === null) return [];
      const counts = new Map<string, number>();
      for (const name of authors.all(match))
        if (holds(name, typed)) counts.set(name, (counts.get(name) ?? 0) + 1);
      return [...counts]
        .sort((a, b) => b[1] - a[1])
        .slice(0, limit)
        .map(([text, papers]) => ({ text, papers }));
    },
    titles(typed, limit) {
      const match = wordsInTitle(typed);
      return match === null ? [] : titles.all(match, limit);
    },
  };
}

/** Parts of a name follow each other. */
function nameBegun(typed: string): string | null {
  const runs = runsOf(typed);
  return runs.length === 0 ? null : `authors : (${unfinishedInHeads(form('prefix', runs))})`;
}

/** The words of a title may be any of its words; the last is unfinished. */
function wordsInTitle(typed: string): string | null {
  const runs = runsOf(typed);
  const last = runs.at(-1);
  if (last === undefined) return null;
  const finished = runs.slice(0, -1).map((run) => phraseOf([run]));
  const words = [...finished, unfinishedInHeads(form('prefix', [last]))];
  return `title : (${words.join(' AND ')})`;
}

/** The words as typed begin words of the name that follow each other. */
function holds(name: string, typed: string): boolean {
  return ` ${runsOf(name)
    .map((run) => run.text)
    .join(' ')}`.includes(
    ` ${runsOf(fold(typed))
      .map((run) => run.text)
      .join(' ')}`,
  );
}
