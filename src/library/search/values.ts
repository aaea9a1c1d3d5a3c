import type { Database } from 'better-sqlite3';
import MiniSearch from 'minisearch';
import { phraseTokens } from './expression.ts';
import { runsOf, tokenize } from './tokenize.ts';

/** Something that can be suggested, and in how many papers it is. */
export interface Value {
  readonly text: string;
  readonly papers: number | null;
}

/** A small set of short texts that can be looked through while typing, mistakes forgiven. */
export interface Values {
  /** The likeliest first; the commonest when nothing is typed. */
  like(typed: string, limit: number): readonly Value[];
}

/** MiniSearch over the texts; meant for thousands, not for millions. */
export function valuesOf(list: readonly Value[]): Values {
  const index = new MiniSearch<Value & { id: number }>({
    fields: ['text'],
    tokenize,
    processTerm: (term) => term,
    searchOptions: {
      tokenize: (typed) => phraseTokens(runsOf(typed)),
      prefix: true,
      fuzzy: (term) => (/^[a-z]{4,}$/.test(term) ? 0.25 : false),
      combineWith: 'AND',
    },
  });
  index.addAll(list.map((value, id) => ({ ...value, id })));
  const commonest = [...list].sort((a, b) => (b.papers ?? 0) - (a.papers ?? 0));
  const weight = (id: number) => 1 + Math.log10(1 + (list[id]?.papers ?? 0));
  return {
    like(typed, limit) {
      if (typed.trim() === '') return commonest.slice(0, limit);
      const found = index.search(typed, { boostDocument: (id: number) => weight(id) });
      return found.slice(0, limit).flatMap(({ id }) => list[id as number] ?? []);
    },
  };
}

/** What the library can be asked for by name. */
export interface LibraryValues {
  readonly topics: Values;
  readonly sources: Values;
  readonly languages: Values;
}

export function libraryValues(db: Database): LibraryValues {
  const read = (sql: string) => valuesOf(db.prepare<[], Value>(sql).all());
  return {
    topics: read('SELECT name AS text, count(*) AS papers FROM topic GROUP BY name'),
    sources: read(`SELECT name AS text, (SELECT count(DISTINCT paper_id) FROM entry
      WHERE entry.document_id = document.id) AS papers FROM document GROUP BY name`),
    languages: read(`SELECT language AS text, count(DISTINCT entry.paper_id) AS papers
      FROM summary JOIN entry ON entry.id = summary.entry_id GROUP BY language`),
  };
}
