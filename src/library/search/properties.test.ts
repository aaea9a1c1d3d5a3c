/** What must hold whatever is asked. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PaperRow } from '../../shared/paper.ts';
import { keepDocument } from '../ingest/keep.ts';
import { document, entry, newLibrary, summary } from '../testing/sample.ts';
import { reindex } from './reindex.ts';
import { holding, plainPapers } from './testing/plain-scan.ts';
import { SEEDS, type Searchable, searchable } from './testing/seeds.ts';

let seeds: Searchable;
let rows: PaperRow[];
beforeAll(async () => {
  seeds = await searchable(SEEDS);
  rows = seeds.all('unread:').map(({ paper }) => paper);
});
afterAll(() => seeds.close());

const ids = (query: string) => seeds.all(query).map(({ paper }) => paper.id);

/** Pieces of the query language and of the seeds, in any order. */
const pieces = fc.oneof(
  fc.constantFrom(
    'lang:',
    'topic:"',
    'author:',
    '-',
    '"',
    'in:title ',
    'id:',
    'starred:',
    'before:2024',
    ' ',
    ':',
    '*',
    'NEAR(',
    ') OR (',
    '^',
    '{title}:',
  ),
  fc.constantFrom(
    '扩散模型',
    '강화학습을',
    'ニューラル',
    'NeRF',
    'text-to-image',
    '2409.06210v2',
    'difusion',
    'a',
    '图',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

describe('search', () => {
  it('answers any query without throwing, each hit with a reason', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), fc.boolean(), (parts, typing) => {
        const query = parts.join('');
        const { hits, problems } = seeds.ask(query, { typing, limit: 20 });
        for (const { matches } of hits) {
          for (const { passage, ranges } of matches)
            for (const { from, to } of ranges) expect(passage.slice(from, to)).not.toBe('');
        }
        for (const { at } of problems) expect(query.slice(at.from, at.to)).not.toBe('');
      }),
      { numRuns: 400 },
    );
  });

  it('finds every paper by its exact title, first', () => {
    for (const { title, id } of rows) expect(ids(title)[0], title).toBe(id);
  });

  it('finds every paper by each of its authors and by its id', () => {
    for (const row of rows) {
      for (const author of row.authors) expect(ids(author), author).toContain(row.id);
      if (row.arxivId !== null) expect(ids(row.arxivId)).toEqual([row.id]);
    }
  });

  it('finds every paper by any two characters of a run of its text', () => {
    const papers = plainPapers(seeds.library);
    const runs = papers.flatMap(({ texts }) =>
      texts.flatMap((text) => text.match(/[\p{Script=Han}\p{Script=Hangul}]{2,}/gu) ?? []),
    );
    fc.assert(
      fc.property(fc.nat(runs.length - 1), fc.nat(100), (which, where) => {
        const run = runs[which] ?? '';
        const at = where % (run.length - 1);
        const pair = run.slice(at, at + 2);
        const found = new Set(ids(pair));
        for (const id of holding(papers, pair)) expect(found.has(id), pair).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

describe('the index', () => {
  const notes = [
    entry({
      title: 'Zebra Fields',
      arxivId: '2401.00001',
      authors: [{ name: 'Ada Example', handle: false, affiliation: null }],
      summaries: [summary('量子猫 quagga')],
    }),
    entry({ title: 'Other Fields', arxivId: '2401.00002' }),
  ];
  const found = async (library: ReturnType<typeof newLibrary>, query: string) => {
    const answer = await library.handlers['search:papers']({
      query,
      limit: 10,
      after: 0,
      typing: false,
      forgive: true,
    });
    return answer.ok ? answer.value.hits.map(({ paper }) => paper.arxivId) : [];
  };

  it('forgets a paper that is removed, in every answer', async () => {
    const library = newLibrary();
    keepDocument(library.store, document(), notes);
    const queries = [
      'Zebra Fields',
      'zebra',
      'zebar fields',
      'Ada Example',
      '2401.00001',
      '量子猫',
      'quagga',
      'author:Ada',
      'unread:',
    ];
    for (const query of queries) expect(await found(library, query), query).toContain('2401.00001');
    library.store.search.remove(1);
    for (const table of ['author', 'topic', 'state'])
      library.store.db.prepare(`DELETE FROM ${table} WHERE paper_id = 1`).run();
    library.store.db
      .prepare('DELETE FROM summary WHERE entry_id IN (SELECT id FROM entry WHERE paper_id = 1)')
      .run();
    library.store.db.prepare('DELETE FROM entry WHERE paper_id = 1').run();
    library.store.db.prepare('DELETE FROM paper WHERE id = 1').run();
    for (const query of queries)
      expect(await found(library, query), query).not.toContain('2401.00001');
    expect(library.check().problems).toEqual([]);
  });

  it('learns new words from an import, here and in another program', async () => {
    const library = newLibrary();
    keepDocument(library.store, document(), notes);
    expect(await found(library, 'okapii')).toEqual([]);
    keepDocument(library.store, document(), [
      entry({ title: 'Okapi Networks', arxivId: '2401.00003' }),
    ]);
    expect(await found(library, 'okapii')).toEqual(['2401.00003']);
  });

  it('is rebuilt whole, with progress, from whatever state it was in', async () => {
    const library = newLibrary();
    keepDocument(library.store, document(), notes);
    const { db } = library.store;
    db.prepare('DELETE FROM search_text WHERE rowid = 1').run();
    db.prepare('INSERT INTO search_head (rowid, title) VALUES (99, ?)').run('left over');
    expect(library.check().ok).toBe(false);
    const steps: number[][] = [];
    expect(reindex(library.store, (done, total) => steps.push([done, total]))).toEqual({
      papers: 2,
      repaired: 2,
    });
    expect(steps).toEqual([[2, 2]]);
    expect(library.check()).toEqual({ ok: true, problems: [] });
    expect(await found(library, '量子猫')).toEqual(['2401.00001']);
  });
});
