/** Other ways to search the same text, each made and asked as its own documentation shows it. */
import { join } from 'node:path';
import Database from 'better-sqlite3';
import MiniSearch from 'minisearch';
import { searchableTexts } from '../../../src/library/search/text-of.ts';

export interface Peer {
  readonly name: string;
  /** Seconds to build. */
  readonly build: number;
  readonly megabytes: number | null;
  /** Ids of at most 50 papers; null when it cannot answer such a query. */
  ask(query: string): readonly number[] | null;
}

const LIMIT = 50;

interface Text {
  readonly id: number;
  readonly head: string;
  readonly body: string;
}

function* texts(library: Database.Database): Generator<Text> {
  const textOf = searchableTexts(library);
  const ids = library.prepare<[], number>('SELECT id FROM paper ORDER BY id').pluck().all();
  for (const id of ids) {
    const { title, authors, arxivId, topics, summaries } = textOf(id);
    const head = [title, ...authors, arxivId, ...topics].join('\n');
    yield { id, head, body: summaries.join('\n') };
  }
}

/** FTS5 with its own tokenizers, and LIKE, over one table of plain text. */
export function sqlitePeers(folder: string, library: Database.Database): Peer[] {
  const db = new Database(join(folder, 'peers.sqlite'));
  db.pragma('journal_mode = WAL');
  db.exec(`CREATE TABLE text (id INTEGER PRIMARY KEY, head TEXT, body TEXT);
    CREATE VIRTUAL TABLE unicode61 USING fts5 (head, body, content = '', tokenize = 'unicode61');
    CREATE VIRTUAL TABLE trigram USING fts5 (head, body, content = '', tokenize = 'trigram');`);
  const insert = db.prepare('INSERT INTO text VALUES (@id, @head, @body)');
  db.transaction(() => {
    for (const text of texts(library)) insert.run(text);
  })();
  const fill = (table: 'unicode61' | 'trigram') => {
    const start = performance.now();
    db.exec(`INSERT INTO ${table} (rowid, head, body) SELECT id, head, body FROM text`);
    return (performance.now() - start) / 1000;
  };
  const size = db
    .prepare<[string], number>('SELECT sum(pgsize) / 1e6 FROM dbstat WHERE name LIKE ?')
    .pluck();
  const match = (table: 'unicode61' | 'trigram') =>
    db
      .prepare<[string, number], number>(
        `SELECT rowid FROM ${table} WHERE ${table} MATCH ? ORDER BY rank LIMIT ?`,
      )
      .pluck();
  const unicode61 = {
    name: 'FTS5 unicode61, prefix',
    build: fill('unicode61'),
    megabytes: size.get('unicode61%') ?? 0,
  };
  const trigram = {
    name: 'FTS5 trigram',
    build: fill('trigram'),
    megabytes: size.get('trigram%') ?? 0,
  };
  const inUnicode61 = match('unicode61');
  const inTrigram = match('trigram');
  return [
    { ...unicode61, ask: (query) => inUnicode61.all(asPrefixes(query), LIMIT) },
    {
      ...trigram,
      ask(query) {
        const words = query.split(' ').filter((word) => Array.from(word).length >= 3);
        return words.length === 0 ? null : inTrigram.all(words.map(quoted).join(' '), LIMIT);
      },
    },
    { name: 'LIKE', build: 0, megabytes: 0, ask: likeIn(db) },
  ];
}

function likeIn(db: Database.Database): Peer['ask'] {
  const statements = new Map<number, Database.Statement<unknown[], number>>();
  return (query) => {
    const words = query.split(' ').filter((word) => word !== '');
    const condition = '(head LIKE ? OR body LIKE ?)';
    const statement =
      statements.get(words.length) ??
      db
        .prepare<unknown[], number>(
          `SELECT id FROM text WHERE ${words.map(() => condition).join(' AND ')} ORDER BY id DESC LIMIT ?`,
        )
        .pluck();
    statements.set(words.length, statement);
    return statement.all(...words.flatMap((word) => [`%${word}%`, `%${word}%`]), LIMIT);
  };
}

function asPrefixes(query: string): string {
  const words = query.split(' ').filter((word) => word !== '');
  return `${words.map(quoted).join(' ')}*`;
}

function quoted(word: string): string {
  return `"${word.replaceAll('"', '""')}"`;
}

/** MiniSearch over everything, in memory. */
export function miniSearchPeer(library: Database.Database): Peer {
  const start = performance.now();
  const index = new MiniSearch<Text>({
    fields: ['head', 'body'],
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { head: 4 }, combineWith: 'AND' },
  });
  for (const text of texts(library)) index.add(text);
  return {
    name: 'MiniSearch over everything',
    build: (performance.now() - start) / 1000,
    megabytes: null,
    ask: (query) =>
      index
        .search(query)
        .slice(0, LIMIT)
        .map(({ id }) => id as number),
  };
}
