import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ImportProgress, ImportReport } from '../../shared/import-report.ts';
import { newLibrary, temporaryFolder } from '../testing/sample.ts';
import { importPaths } from './import.ts';

/** A folder of `days` digests with two papers each. */
function digests(days: number): string {
  const folder = temporaryFolder();
  for (let day = 1; day <= days; day += 1) {
    const date = `2024-09-${String(day).padStart(2, '0')}`;
    const row = (n: number) =>
      `| Paper ${n} of day ${day} (Read more on [arXiv](https://arxiv.org/abs/2409.${10_000 + day * 100 + n})) | Ann Author | A summary. |`;
    const head = '| Title | Authors | Summary |\n|---|---|---|';
    writeFileSync(
      join(folder, `${date}.md`),
      `## Papers for ${date}\n\n${head}\n${row(1)}\n${row(2)}\n`,
    );
  }
  return folder;
}

describe('importPaths', () => {
  it('tells how far it is before each document and at the end', async () => {
    const told: ImportProgress[] = [];
    await importPaths(newLibrary().store, [digests(3)], {
      onProgress: (progress) => void told.push(progress),
    });
    expect(
      told.map(({ done, total, entries, document }) => [done, total, entries, document]),
    ).toEqual([
      [0, 3, 0, '2024-09-01.md'],
      [1, 3, 2, '2024-09-02.md'],
      [2, 3, 4, '2024-09-03.md'],
      [3, 3, 6, ''],
    ]);
  });

  it('keeps whole documents when it is cancelled, and names those it left', async () => {
    const { store, check } = newLibrary();
    const stop = new AbortController();
    const report = await importPaths(store, [digests(4)], {
      signal: stop.signal,
      onProgress: ({ done }) => void (done === 2 && stop.abort()),
    });
    expect(report.documents.map(({ reason, entries }) => [reason, entries])).toEqual([
      [null, 2],
      [null, 2],
      ['cancelled', 0],
      ['cancelled', 0],
    ]);
    expect(store.listing.counts()).toMatchObject({ papers: 4, documents: 2 });
    expect(check()).toEqual({ ok: true, problems: [] });
  });

  it('knows a document again when it lies elsewhere under another name', async () => {
    const { store } = newLibrary();
    const folder = digests(1);
    await importPaths(store, [folder]);
    const copy = join(temporaryFolder(), 'copy.md');
    writeFileSync(copy, readFileSync(join(folder, '2024-09-01.md')));
    const { documents } = await importPaths(store, [copy]);
    expect(documents).toMatchObject([{ path: copy, new: 0, merged: 0, unchanged: 2 }]);
    expect(store.documents.count()).toBe(1);
  });
});

describe('the import calls', () => {
  it('refuse a second import while one runs, and say so in a code', async () => {
    const { handlers } = newLibrary();
    const first = handlers['import:paths']([digests(3)]);
    expect(await handlers['import:paths']([digests(1)])).toMatchObject({
      ok: false,
      code: 'import-running',
    });
    expect(await first).toMatchObject({ ok: true });
    expect(await handlers['import:cancel']()).toEqual({ ok: true, value: false });
  });

  it('import the first documents once, and not after the person imported others', async () => {
    const folder = digests(2);
    const library = newLibrary();
    const first = (await library.handlers['import:first'](folder)) as { value: ImportReport };
    expect(first.value.totals.papers).toBe(4);
    expect(await library.handlers['import:first'](folder)).toEqual({ ok: true, value: null });

    const own = newLibrary();
    await own.handlers['import:paths']([digests(1)]);
    expect(await own.handlers['import:first'](folder)).toEqual({ ok: true, value: null });
  });

  it('go on with a first import that was cut off', async () => {
    const folder = digests(3);
    const { handlers, store } = newLibrary();
    store.milestones.reach('first-import-begun');
    await handlers['import:paths']([join(folder, '2024-09-01.md')]);
    await handlers['import:first'](folder);
    expect(store.documents.count()).toBe(3);
  });

  it('keep a pasted text as a document of the library', async () => {
    const { handlers, store } = newLibrary();
    const text = readFileSync(join(digests(1), '2024-09-01.md'), 'utf8');
    await handlers['import:text'](text);
    await handlers['import:text'](text);
    expect(store.documents.list()).toMatchObject([
      { source: 'pasted', entries: 2, date: '2024-09-01' },
    ]);
  });
});
