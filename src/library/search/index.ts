import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import type { PaperId } from '../../shared/paper.ts';
import { type SearchableText, searchableTexts } from './text-of.ts';
import { BOUNDARY, beginningsOf, tokenize } from './tokenize.ts';

export interface SearchIndex {
  /** Indexes the paper as the tables now have it; does nothing when that is what the index holds. */
  put(paper: PaperId): void;
  remove(paper: PaperId): void;
  /** Papers whose index is missing, left over, or of another text than the tables now give. */
  outOfStep(papers: Iterable<PaperId>): PaperId[];
  /** Grows whenever `put` or `remove` changed the index, so that what was read from it can be known to be old. */
  changes(): number;
}

/** Changes with the way text becomes tokens, so that `outOfStep` sees an index an older Lectern made. */
const TOKENIZER_VERSION = 2;

/** The two FTS5 tables (heads answer first, all text fills up) and the hashes that prove them in step. */
export function searchIndex(db: Database): SearchIndex {
  const textOf = searchableTexts(db);
  const known = db.prepare<[number], { hash: string }>(
    'SELECT hash FROM indexed WHERE paper_id = ?',
  );
  const note = db.prepare('INSERT OR REPLACE INTO indexed (paper_id, hash) VALUES (?, ?)');
  const forget = db.prepare('DELETE FROM indexed WHERE paper_id = ?');
  const dropHead = db.prepare('DELETE FROM search_head WHERE rowid = ?');
  const dropText = db.prepare('DELETE FROM search_text WHERE rowid = ?');
  const addHead = db.prepare(
    'INSERT INTO search_head (rowid, title, authors, arxiv_id, topics) VALUES (?, ?, ?, ?, ?)',
  );
  const addText = db.prepare('INSERT INTO search_text (rowid, body) VALUES (?, ?)');
  const rowsInStep = db.prepare<[], { id: number; head: number; body: number; known: number }>(`
    SELECT id, max(head) AS head, max(body) AS body, max(known) AS known FROM (
      SELECT id, 1 AS head, 0 AS body, 0 AS known FROM search_head_docsize
      UNION ALL SELECT id, 0, 1, 0 FROM search_text_docsize
      UNION ALL SELECT paper_id, 0, 0, 1 FROM indexed
    ) GROUP BY id`);

  let changes = 0;

  function remove(paper: PaperId): void {
    changes += 1;
    forget.run(paper);
    dropHead.run(paper);
    dropText.run(paper);
  }

  return {
    remove,
    changes: () => changes,
    put(paper) {
      const text = textOf(paper);
      const hash = hashOf(text);
      const before = known.get(paper)?.hash;
      if (before === hash) return;
      if (before === undefined) changes += 1;
      else remove(paper);
      const head = [[text.title], text.authors, [text.arxivId], text.topics].map(tokens);
      addHead.run(paper, ...head.map(withBeginnings));
      addText.run(paper, [...head, tokens(text.summaries)].join(` ${BOUNDARY} `));
      note.run(paper, hash);
    },
    outOfStep(papers) {
      const rows = new Map(rowsInStep.all().map((row) => [row.id, row]));
      const wrong: number[] = [];
      for (const paper of papers) {
        const row = rows.get(paper);
        rows.delete(paper);
        const whole = row?.head === 1 && row.body === 1 && row.known === 1;
        if (!whole || known.get(paper)?.hash !== hashOf(textOf(paper))) wrong.push(paper);
      }
      return [...wrong, ...rows.keys()];
    },
  };
}

/** The texts as the index holds them: each token, and what no phrase can cross between two texts. */
function tokens(texts: readonly string[]): string {
  return texts.map((text) => tokenize(text).join(' ')).join(` ${BOUNDARY} `);
}

/** Last in the column, so that no phrase is disturbed. */
function withBeginnings(head: string): string {
  const beginnings = head === '' ? [] : beginningsOf(head.split(' '));
  return `${head} ${BOUNDARY} ${beginnings.join(' ')}`;
}

function hashOf(text: SearchableText): string {
  return createHash('sha256')
    .update(JSON.stringify([TOKENIZER_VERSION, ...Object.values(text)]))
    .digest('base64url');
}
