import { describe, expect, it } from 'vitest';
import { keepDocument } from '../ingest/keep.ts';
import { document, entry, newLibrary, summary } from '../testing/sample.ts';

function library() {
  const made = newLibrary();
  keepDocument(made.store, document(), [
    entry({ summaries: [summary('body')] }),
    entry({ title: 'Another' }),
  ]);
  return made;
}

/** Each damage, and what the check must say of it. */
const DAMAGES: readonly [sql: string, problem: RegExp][] = [
  ["UPDATE paper SET title = 'Changed' WHERE id = 1", /paper 1: not as its entries describe it/],
  ["INSERT INTO author VALUES (1, 0, 'Nobody', 0, NULL)", /paper 1: not as its entries/],
  ['DELETE FROM entry WHERE id = 2', /paper without any entry: 2/],
  ['DELETE FROM entry WHERE id = 1', /summary without its entry: 1/],
  ['DELETE FROM search_head WHERE rowid = 1', /paper 1: search index out of step/],
  ['DELETE FROM search_text WHERE rowid = 2', /paper 2: search index out of step/],
  ['DELETE FROM indexed WHERE paper_id = 1', /paper 1: search index out of step/],
  [
    "INSERT INTO search_text (rowid, body) VALUES (77, 'left over')",
    /paper 77: search index out of step/,
  ],
  ["UPDATE summary SET markdown = 'changed'", /paper 1: search index out of step/],
  ["INSERT INTO state (paper_id, starred_at) VALUES (77, 'now')", /state without its paper: 77/],
  [
    `INSERT INTO journal (at, action, changes) VALUES ('now', 'star', '[{"paper":77}]')`,
    /journal 1: paper 77 is missing/,
  ],
];

describe('checkLibrary', () => {
  it('finds nothing wrong with a library as it was made', () => {
    expect(library().check()).toEqual({ ok: true, problems: [] });
  });

  it.each(DAMAGES)('after %s it says %s', (sql, problem) => {
    const damaged = library();
    damaged.store.db.pragma('foreign_keys = OFF');
    damaged.store.db.exec(sql);
    expect(damaged.check().problems.join('\n')).toMatch(problem);
  });
});
