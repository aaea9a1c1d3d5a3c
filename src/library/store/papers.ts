import type { Database } from 'better-sqlite3';
import type { PaperId } from '../../shared/paper.ts';
import type { PaperFacts } from '../ingest/merge.ts';

export interface Papers {
  withArxivId(arxivId: string): PaperId | null;
  /** The paper an id names now: itself, or the one it was merged into; null when there never was one. */
  current(id: PaperId): PaperId | null;
  /** Whether other papers were united with this one. */
  hasAliases(id: PaperId): boolean;
  all(): PaperId[];
  count(): number;
  create(facts: PaperFacts): PaperId;
  /** Writes what changed and says whether anything did. */
  update(id: PaperId, facts: PaperFacts): boolean;
  /** Lets `from` be known as `to` from now on; its entries and state must have been moved. */
  becomeAliasOf(from: PaperId, to: PaperId): void;
  /** The facts of the table, as `update` would compare them. */
  stored(id: PaperId): string;
}

const COLUMNS = `arxiv_id, title, title_key, published, published_precision, code, pdf, thumbnail, upvotes,
  affiliations, sort_date, sort_key`;
const VALUES = COLUMNS.replaceAll(/\w+/g, '@$&');

/** The tables `paper`, `author` and `topic`: what describePaper says of each paper, ready to be listed. */
export function papers(db: Database): Papers {
  const withArxivId = db.prepare<[string], { id: number }>(
    'SELECT id FROM paper WHERE arxiv_id = ?',
  );
  const current = db.prepare<[number, number], { id: number }>(
    'SELECT id FROM paper WHERE id = ? UNION ALL SELECT paper_id FROM paper_alias WHERE id = ?',
  );
  const aliases = db.prepare<[number], { id: number }>(
    'SELECT id FROM paper_alias WHERE paper_id = ? LIMIT 1',
  );
  const all = db.prepare<[], { id: number }>('SELECT id FROM paper ORDER BY id');
  const count = db.prepare<[], { n: number }>('SELECT count(*) AS n FROM paper');
  const insert = db.prepare(
    `INSERT INTO paper (${COLUMNS}, added_at) VALUES (${VALUES}, @added_at)`,
  );
  const update = db.prepare(`UPDATE paper SET (${COLUMNS}) = (${VALUES}) WHERE id = @id`);
  const row = db.prepare<[number], Record<string, unknown>>(
    `SELECT ${COLUMNS} FROM paper WHERE id = ?`,
  );
  const lists = listRows(db);
  const alias = db.prepare('INSERT INTO paper_alias (id, paper_id) VALUES (?, ?)');
  const realias = db.prepare('UPDATE paper_alias SET paper_id = ? WHERE paper_id = ?');
  const remove = db.prepare('DELETE FROM paper WHERE id = ?');

  const stored = (id: PaperId) => JSON.stringify([row.get(id), lists.read(id)]);
  return {
    withArxivId: (arxivId) => withArxivId.get(arxivId)?.id ?? null,
    current: (id) => current.get(id, id)?.id ?? null,
    hasAliases: (id) => aliases.get(id) !== undefined,
    all: () => all.all().map(({ id }) => id),
    count: () => count.get()?.n ?? 0,
    stored,
    create(facts) {
      const added_at = new Date().toISOString();
      const id = Number(insert.run({ ...columns(facts), added_at }).lastInsertRowid);
      lists.write(id, facts);
      return id;
    },
    update(id, facts) {
      if (stored(id) === asStored(facts)) return false;
      update.run({ id, ...columns(facts) });
      lists.write(id, facts);
      return true;
    },
    becomeAliasOf(from, to) {
      lists.clear(from);
      realias.run(to, from);
      remove.run(from);
      alias.run(from, to);
    },
  };
}

/** The same text `stored` gives when the tables hold exactly these facts. */
export function asStored(facts: PaperFacts): string {
  const authors = facts.authors.map((a) => [a.name, Number(a.handle), a.affiliation]);
  return JSON.stringify([columns(facts), [authors, facts.topics]]);
}

/** In the order of COLUMNS, because `asStored` is compared as text. */
function columns(facts: PaperFacts): Record<string, unknown> {
  return {
    arxiv_id: facts.arxivId,
    title: facts.title,
    title_key: facts.titleKey,
    published: facts.published?.value ?? null,
    published_precision: facts.published?.precision ?? null,
    code: facts.code,
    pdf: facts.pdf,
    thumbnail: facts.thumbnail,
    upvotes: facts.upvotes,
    affiliations: JSON.stringify(facts.affiliations),
    sort_date: facts.sortDate,
    sort_key: facts.sortKey,
  };
}

function listRows(db: Database) {
  const authors = db
    .prepare<[number], unknown[]>(
      'SELECT name, handle, affiliation FROM author WHERE paper_id = ? ORDER BY position',
    )
    .raw();
  const topics = db
    .prepare<[number], string>('SELECT name FROM topic WHERE paper_id = ? ORDER BY position')
    .pluck();
  const clearAuthors = db.prepare('DELETE FROM author WHERE paper_id = ?');
  const clearTopics = db.prepare('DELETE FROM topic WHERE paper_id = ?');
  const addAuthor = db.prepare('INSERT INTO author VALUES (?, ?, ?, ?, ?)');
  const addTopic = db.prepare('INSERT INTO topic VALUES (?, ?, ?)');
  const clear = (paper: PaperId) => {
    clearAuthors.run(paper);
    clearTopics.run(paper);
  };
  return {
    clear,
    read: (paper: PaperId) => [authors.all(paper), topics.all(paper)],
    write(paper: PaperId, facts: PaperFacts) {
      clear(paper);
      for (const [at, a] of facts.authors.entries()) {
        addAuthor.run(paper, at, a.name, Number(a.handle), a.affiliation);
      }
      for (const [at, topic] of facts.topics.entries()) addTopic.run(paper, at, topic);
    },
  };
}
