import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands, SEEDS, temporaryFolder } from './testing/run.ts';

const TABLE = `## Papers for 2024-09-11

| Title | Authors | Summary |
|-------|---------|---------|
| A first paper (Read more on [arXiv](https://arxiv.org/abs/2409.00001)) | Ann Author | About this. |
| A second paper (Read more on [arXiv](https://arxiv.org/abs/2409.00002)) | Bob Builder | About that. |
`;

function digest(text = TABLE): string {
  const path = join(temporaryFolder(), '2024-09-11.md');
  writeFileSync(path, text);
  return path;
}

describe('lectern', () => {
  it.each([
    [['nonsense']],
    [['list', '--limit', 'many']],
    [['list', '--limit', '0']],
    [['show']],
    [['star']],
    [['import']],
    [['list', '--no-such-option']],
    [['list', '--library', '']],
  ])('ends with 1 and says how for %j', async (argv) => {
    const { code, err } = await commands().run(...argv);
    expect(code).toBe(1);
    expect(err).toMatch(/error: /);
  });

  it('ends with 0 for --help', async () => {
    expect(await commands().run('--help')).toMatchObject({
      code: 0,
      out: expect.stringContaining('import'),
    });
  });

  it.each(['list', 'check', 'show 1', 'star 1'])(
    '%s ends with 3 where there is no library, and makes none',
    async (line) => {
      const library = commands();
      const { code, out, err } = await library.run(...line.split(' '), '--json');
      expect(code).toBe(3);
      expect(err).toMatch(/no library/);
      expect(JSON.parse(out)).toMatchObject({ error: { code: 'library-missing' } });
    },
  );

  it('lists by filter and limit', async () => {
    const library = commands();
    await library.importing(digest());
    await library.run('star', '2409.00001', '2409.00002');
    await library.run('read', '2409.00001');
    const titles = async (...options: string[]) =>
      (await library.list(...options)).map((row) => row.arxivId);
    expect(await titles()).toEqual(['2409.00001', '2409.00002']);
    expect(await titles('--unread')).toEqual(['2409.00002']);
    expect(await titles('--starred')).toEqual(['2409.00001', '2409.00002']);
    expect(await titles('--starred', '--unread')).toEqual(['2409.00002']);
    expect(await titles('--limit', '1')).toEqual(['2409.00001']);
  });

  it.each([
    '2409.00001',
    '2409.00001v3',
    'arXiv:2409.00001',
    'https://arxiv.org/pdf/2409.00001v2',
    '1',
    '#1',
  ])('shows the paper named %s', async (id) => {
    const library = commands();
    await library.importing(digest());
    expect(await library.show(id)).toMatchObject({
      arxivId: '2409.00001',
      title: 'A first paper',
      published: '2024-09',
      precision: 'month',
      links: { pdf: 'https://arxiv.org/pdf/2409.00001', code: null },
      summaries: [{ language: 'en', kind: 'summary', markdown: 'About this.' }],
      seen: [{ document: '2024-09-11.md', date: '2024-09-11' }],
    });
  });

  it('marks what it finds, names what it does not, and ends with 2', async () => {
    const library = commands();
    await library.importing(digest());
    const { code, out } = await library.run('star', '2409.00001', '2409.99999', '--json');
    expect(code).toBe(2);
    expect(JSON.parse(out)).toEqual({
      action: 'star',
      papers: [1],
      changed: [1],
      notFound: ['2409.99999'],
    });
    expect((await library.run('star', '2409.99999')).code).toBe(3);
    expect(await library.json('star', '1', '001', '2409.00001v2')).toMatchObject({ papers: [1] });
    expect(await library.json('unstar', '2409.00001')).toMatchObject({ changed: [1] });
    expect(await library.list('--starred')).toEqual([]);
  });
});

describe('lectern import', () => {
  it('imports the rest of a folder with spoiled files, says what was wrong with each, and ends with 2', async () => {
    const folder = temporaryFolder();
    const put = (name: string, content: string | Uint8Array) =>
      writeFileSync(join(folder, name), content);
    const seed = readFileSync(join(SEEDS, '000_357eb8a95f3fabe3.txt'));
    put('binary.bin', randomBytes(100_000));
    put('empty.md', '');
    put('line.txt', Buffer.alloc(50_000_000, 'all work and no play '));
    put('truncated.md', seed.subarray(0, Math.floor(seed.length * 0.7)));
    put('invalid.md', Buffer.concat([Buffer.from(TABLE), Buffer.from([0xff, 0xfe, 0x80, 0x0a])]));
    mkdirSync(join(folder, 'deeper'));
    put('deeper/whole.md', TABLE);

    const library = commands();
    const { code, out } = await library.run('import', folder, '--json');
    const { documents } = JSON.parse(out) as Awaited<ReturnType<typeof library.importing>>;
    const byName = Object.fromEntries(documents.map((d) => [d.path.slice(folder.length + 1), d]));
    expect(code).toBe(2);
    expect(byName['binary.bin']).toMatchObject({ format: null, reason: 'binary' });
    expect(byName['empty.md']).toMatchObject({ format: null, reason: 'empty' });
    expect(byName['line.txt']).toMatchObject({ format: null, reason: 'no-format' });
    expect(byName['invalid.md']).toMatchObject({
      entries: 2,
      warnings: [expect.stringMatching(/line 7$/)],
    });
    expect(byName['deeper/whole.md']).toMatchObject({ entries: 2, reason: null });
    expect(byName['truncated.md']?.entries).toBeGreaterThanOrEqual(3);
    expect(await library.json('check')).toEqual({ ok: true, problems: [] });
  });

  it('ends with 2 for a file that no format matches, which it names', async () => {
    const path = digest('A poem about the sea,\nand nothing else.\n');
    const { code, out } = await commands().run('import', path, '--json');
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({
      documents: [{ path, format: null, reason: 'no-format' }],
    });
  });

  it('ends with 3 when nothing it was given is there', async () => {
    expect((await commands().run('import', '/no/such/digest.md')).code).toBe(3);
  });

  it('reads a changed file as the next revision of its document', async () => {
    const library = commands();
    const path = digest();
    await library.importing(path);
    await library.run('star', '2409.00001');
    writeFileSync(
      path,
      TABLE.replace('About this.', 'About this, corrected.').replace(/\| A second.*\n/, ''),
    );
    const { documents } = await library.importing(path);
    expect(documents).toMatchObject([{ entries: 1, new: 0, merged: 1, unchanged: 0 }]);
    const paper = await library.show('2409.00001');
    expect(paper).toMatchObject({
      starred: true,
      summaries: [{ markdown: 'About this, corrected.' }],
    });
    expect(await library.list()).toHaveLength(2);
    expect(await library.json('check')).toEqual({ ok: true, problems: [] });
  });
});
