/** What the five seeds must give, whole: the truth of the documents, seen from outside. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ImportReport } from '../shared/import-report.ts';
import type { PaperDetail, PaperRow } from '../shared/paper.ts';
import { commands, SEEDS, temporaryFolder } from './testing/run.ts';

/** First 16 digits of the SHA-256 of each seed, in order of name. */
const HASHES = [
  '811f624e9569f8e3',
  'd23f7f80cf799050',
  '6860f06862c6c106',
  '2663afc9794106af',
  'b37205e1babdce69',
];

/** Every row of every table but the index's own pages, as text: equal text, equal library. */
function contents(folder: string): string {
  const db = new Database(join(folder, 'library.sqlite'), { readonly: true });
  const tables = db
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    .pluck()
    .all();
  const hash = createHash('sha256');
  for (const table of tables) {
    hash.update(table);
    for (const row of db.prepare(`SELECT * FROM "${table}"`).raw().iterate())
      hash.update(JSON.stringify(row));
  }
  db.close();
  return hash.digest('hex');
}

describe('the seeds', () => {
  let report: ImportReport;
  let rows: PaperRow[];
  let papers: Map<string, PaperDetail>;
  let details: PaperDetail[];

  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lectern-seeds-'));
    const library = commands(folder);
    report = await library.importing(SEEDS);
    rows = await library.list();
    details = await Promise.all(rows.map((row) => library.show(String(row.id))));
    papers = new Map(details.flatMap((paper) => (paper.arxivId ? [[paper.arxivId, paper]] : [])));
    rmSync(folder, { recursive: true, force: true });
  });

  const paper = (id: string): PaperDetail => {
    const found = papers.get(id);
    if (!found) throw new Error(`no paper ${id}`);
    return found;
  };

  it('are 5 documents, 125 entries and 120 papers, and all of it is understood', () => {
    expect(report.totals).toEqual({ documents: 5, entries: 125, papers: 120, notUnderstood: 0 });
    expect(report.documents.map(({ entries }) => entries)).toEqual([5, 4, 17, 59, 40]);
  });

  it('hold 61 papers with an arXiv id and 59 without', () => {
    expect(rows.filter((row) => row.arxivId !== null)).toHaveLength(61);
    expect(rows.filter((row) => row.arxivId === null)).toHaveLength(59);
  });

  it.each([
    ['2409.06210', 14],
    ['2409.06135', 6],
    ['2409.06029', 6],
    ['2409.06633', 2],
  ])(
    '%s has one English and two Korean summaries, Korean topics, and %i upvotes',
    (id, upvotes) => {
      const { summaries, topics, thumbnail, seen, ...rest } = paper(id);
      expect(summaries.map(({ language, kind }) => `${language} ${kind}`).sort()).toEqual([
        'en summary',
        'ko plain-language',
        'ko summary',
      ]);
      expect(rest.upvotes).toBe(upvotes);
      expect(topics.length).toBeGreaterThanOrEqual(4);
      expect(topics.every((topic) => /\p{Script=Hangul}/u.test(topic) && !/[,.]/.test(topic))).toBe(
        true,
      );
      expect(thumbnail).toBe(
        `https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/${id}.png`,
      );
      expect(seen.map(({ document }) => document.slice(0, 3)).sort()).toEqual(['000', '001']);
      expect(new Set(summaries.map(({ provenance }) => provenance.document))).toHaveProperty(
        'size',
        2,
      );
    },
  );

  it('give 2312.15059 the topics of both its tables', () => {
    expect([...paper('2312.15059').topics].sort()).toEqual(['3D', 'avatar']);
  });

  it('give five papers of the topic tables their code', () => {
    const fromTables = details.filter(({ seen }) =>
      seen.some(({ document }) => document.startsWith('004')),
    );
    expect(fromTables).toHaveLength(39);
    expect(fromTables.filter(({ links }) => links.code !== null)).toHaveLength(5);
  });

  it('leave nothing of the layout in titles, authors and summaries', () => {
    const texts = details.flatMap((p) => [
      p.title,
      ...p.authors,
      ...p.topics,
      ...p.affiliations,
      ...p.summaries.map((s) => s.markdown),
    ]);
    for (const text of texts) {
      expect(text).not.toMatch(
        /et\.al\.|\(Read more on|\bnull\b|\||<sup>|Get trending papers|Daily Papers/,
      );
      expect(text.trim()).not.toBe('');
    }
  });

  it('keep the sections of the Chinese notes', () => {
    const notes = details.filter(({ seen }) =>
      seen.some(({ document }) => document.startsWith('002')),
    );
    expect(notes).toHaveLength(17);
    const sections = notes.map((p) => p.summaries.filter(({ kind }) => kind === 'section').length);
    expect(sections.filter((count) => count >= 6).length).toBeGreaterThanOrEqual(14);
    expect(
      notes.every(({ summaries }) => summaries.every(({ language }) => language === 'zh')),
    ).toBe(true);
  });

  it('know 18 authors of SAM 2, and that Meta FAIR is none of them', () => {
    const sam = paper('2408.00714');
    expect(sam.authors).toHaveLength(18);
    expect(sam.authors[0]).toBe('Nikhila Ravi');
    expect(sam.authors.at(-1)).toBe('Christoph Feichtenhofer');
    expect(sam.affiliations.join()).toMatch(/Meta FAIR/);
    expect(sam.topics).toContain('计算机视觉');
  });

  it('hold the 59 papers of the page in order, and no line of its furniture', () => {
    const dump = details.filter(({ seen }) =>
      seen.some(({ document }) => document.startsWith('003')),
    );
    expect(dump).toHaveLength(59);
    expect(dump[0]?.title).toMatch(/^AV-DiT: /);
    expect(dump.at(-1)?.title).toBe('Audio-Visual Segmentation with Semantics');
    expect(
      dump.every(({ summaries }) => summaries.length === 1 && summaries[0]?.kind === 'abstract'),
    ).toBe(true);
    for (const line of [
      'new',
      'Subscribe',
      'Daily Papers',
      'Jul 30',
      'byAK and the research community',
    ]) {
      expect(dump.map(({ title }) => title)).not.toContain(line);
    }
  });
});

describe('importing again', () => {
  it('changes no byte of any table, and keeps what was starred and read between', async () => {
    const library = commands();
    await library.importing(SEEDS);
    await library.run('star', '2409.06210', '2408.00714v1');
    await library.run('read', 'https://arxiv.org/abs/2409.06210');
    const before = contents(library.folder);
    const { documents } = await library.importing(SEEDS);
    expect(documents.map((d) => [d.new, d.merged])).toEqual(documents.map(() => [0, 0]));
    expect(documents.map((d) => d.unchanged)).toEqual([5, 4, 17, 59, 40]);
    expect(contents(library.folder)).toBe(before);
    expect((await library.list('--starred')).map((row) => row.arxivId).sort()).toEqual([
      '2408.00714',
      '2409.06210',
    ]);
    expect(await library.show('2409.06210')).toMatchObject({ read: true, starred: true });
  });

  it('gives the same papers in the same order, whatever the order of the documents', async () => {
    const files = readdirSync(SEEDS).map((name) => join(SEEDS, name));
    const facts = async (order: string[]) => {
      const library = commands(join(temporaryFolder(), 'library'));
      await library.importing(...order);
      const rows = await library.list();
      return rows.map(({ id: _, sources, ...row }) => ({ ...row, sources: [...sources].sort() }));
    };
    const inOrder = await facts(files);
    expect(await facts([...files].reverse())).toEqual(inOrder);
    expect(await facts([...files.slice(2), ...files.slice(0, 2)])).toEqual(inOrder);
  });
});

it('are byte for byte the documents that were given', () => {
  const hashes = readdirSync(SEEDS).map((name) =>
    createHash('sha256')
      .update(readFileSync(join(SEEDS, name)))
      .digest('hex')
      .slice(0, 16),
  );
  expect(hashes).toEqual(HASHES);
});
