import type { Database, Statement } from 'better-sqlite3';
import SearchableMap from 'minisearch/SearchableMap';
import { lettersMissing } from './edits.ts';

/** A word of the library, and in how many papers' heads (or texts, for words that no head has). */
export interface KnownWord {
  readonly word: string;
  readonly papers: number;
}

/**
 * The words of titles, authors and topics. Nothing is read before it is asked for, and everything is read again
 * after the index has changed, here or by another program.
 */
export interface Vocabulary {
  /** The commonest words that begin so. */
  beginning(letters: string): readonly string[];
  /**
   * Words within `edits` (at most 2) insertions, deletions or replacements, with the first two letters right, swapped,
   * or one of them added: a look at hundreds of words. `loosely` also what may be near with anything after the first
   * letter, out of tens of thousands: those are read past, because a tree of them would cost more than it saves.
   */
  near(word: string, edits: number): readonly KnownWord[];
  nearLoosely(word: string, edits: number): readonly KnownWord[];
  /** All words that begin so. */
  beginningWith(letters: string): readonly KnownWord[];
  /** Words of all text that begin so, for what no head has. */
  ofText(letters: string): readonly KnownWord[];
  /** Some papers have the word somewhere; counted up to 3. */
  papersWith(word: string): number;
}

/** An unfinished word stands for so many words at most: more would take longer to walk than they tell. */
const MOST_BEGINNINGS = 24;
const MOST_REMEMBERED = 200;

/** So many words are kept as trees, those asked for last: under 15 MB. */
const MOST_WORDS = 10_000;

export function vocabulary(db: Database, changes: () => number): Vocabulary {
  const statements = lazily(() => prepare(db));
  const remembered = new Map<string, readonly string[]>();
  const trees = new Map<string, SearchableMap<number>>();
  const loose = new Map<string, readonly KnownWord[]>();
  let stamp = '';

  /** `data_version` counts what other connections changed, `changes` what this one did to the index. */
  function fresh(): void {
    const now = `${String(db.pragma('data_version', { simple: true }))} ${changes()}`;
    if (now === stamp) return;
    stamp = now;
    remembered.clear();
    loose.clear();
    trees.clear();
  }

  /** The words that begin with one or two letters: a small part of the vocabulary, read when it is needed. */
  function treeOf(letters: string): SearchableMap<number> {
    fresh();
    const tree = trees.get(letters) ?? readTree(letters);
    trees.delete(letters);
    trees.set(letters, tree);
    dropOldest();
    return tree;
  }

  function readTree(letters: string): SearchableMap<number> {
    const tree = new SearchableMap<number>();
    for (const { word, papers } of statements().headWords.iterate(letters, afterAll(letters)))
      tree.set(word, papers);
    return tree;
  }

  function dropOldest(): void {
    let words = [...trees.values()].reduce((sum, tree) => sum + tree.size, 0);
    for (const [letters, tree] of trees) {
      if (words <= MOST_WORDS || trees.size === 1) return;
      words -= tree.size;
      trees.delete(letters);
    }
  }

  const nearIn = (beginnings: Iterable<string>, word: string, edits: number) =>
    [...new Set(beginnings)].flatMap((letters) =>
      [...treeOf(letters).fuzzyGet(word, edits)].map(([near, [papers]]) => ({
        word: near,
        papers,
      })),
    );

  /** Remembered, because a word stays mistyped while the next ones are typed. */
  function readLoosely(word: string, edits: number): readonly KnownWord[] {
    const [first = ''] = word;
    const { length } = word;
    const others = beginnings(word).filter((letters) => letters[0] !== first);
    const inFirst = statements()
      .headWordsOfLength.all(first, afterAll(first), length - edits, length + edits)
      .filter((known) => lettersMissing(word, known.word) <= edits);
    return [...inFirst, ...nearIn(others, word, edits)];
  }

  return {
    beginning(letters) {
      fresh();
      const known = remembered.get(letters);
      if (known !== undefined) return known;
      const found = statements().commonest.all(letters, afterAll(letters), MOST_BEGINNINGS);
      if (remembered.size >= MOST_REMEMBERED) remembered.clear();
      remembered.set(letters, found);
      return found;
    },
    near: (word, edits) => nearIn(beginnings(word), word, edits),
    nearLoosely(word, edits) {
      fresh();
      const known = loose.get(word) ?? readLoosely(word, edits);
      if (loose.size >= MOST_REMEMBERED) loose.clear();
      loose.set(word, known);
      return known;
    },
    beginningWith: (letters) => [...treeOf(letters)].map(([word, papers]) => ({ word, papers })),
    ofText: (letters) => statements().textWords.all(letters, afterAll(letters)),
    papersWith: (word) => statements().papersWith.get(`"${word}"`) ?? 0,
  };
}

/** How the word that was meant may begin: as typed, swapped, or without one of the first two letters. */
function beginnings(word: string): string[] {
  const [first = '', second = '', third = ''] = word;
  return [first + second, second + first, first + third, second + third];
}

/** Sorts after every word that begins so. */
function afterAll(letters: string): string {
  return `${letters}\u{10ffff}`;
}

interface Statements {
  readonly commonest: Statement<[string, string, number], string>;
  readonly headWords: Statement<[string, string], KnownWord>;
  readonly headWordsOfLength: Statement<[string, string, number, number], KnownWord>;
  readonly textWords: Statement<[string, string], KnownWord>;
  readonly papersWith: Statement<[string], number>;
}

/** The vocabularies are views of the index that FTS5 makes, in the connection's own temporary schema. */
function prepare(db: Database): Statements {
  db.exec(`
    CREATE VIRTUAL TABLE IF NOT EXISTS temp.head_word USING fts5vocab('main', 'search_head', 'row');
    CREATE VIRTUAL TABLE IF NOT EXISTS temp.text_word USING fts5vocab('main', 'search_text', 'row');
  `);
  const words = (table: 'head_word' | 'text_word') =>
    db.prepare<[string, string], KnownWord>(
      `SELECT term AS word, doc AS papers FROM temp.${table} WHERE term >= ? AND term < ? AND length(term) > 2`,
    );
  return {
    commonest: db
      .prepare<[string, string, number], string>(
        'SELECT term FROM temp.head_word WHERE term >= ? AND term < ? ORDER BY doc DESC, term LIMIT ?',
      )
      .pluck(),
    headWords: words('head_word'),
    headWordsOfLength: db.prepare<[string, string, number, number], KnownWord>(
      'SELECT term AS word, doc AS papers FROM temp.head_word WHERE term >= ? AND term < ? AND length(term) BETWEEN ? AND ?',
    ),
    textWords: words('text_word'),
    papersWith: db
      .prepare<[string], number>(
        'SELECT count(*) FROM (SELECT 1 FROM search_text WHERE search_text MATCH ? LIMIT 3)',
      )
      .pluck(),
  };
}

function lazily<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
