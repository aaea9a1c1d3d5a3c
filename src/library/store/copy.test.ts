import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keepDocument } from '../ingest/keep.ts';
import { document, entry, newLibrary, temporaryFolder } from '../testing/sample.ts';
import { LIBRARY_FILE } from './open.ts';

describe('copying a library', () => {
  it('takes papers, stars and the files beside it, and leaves the old one as it was', async () => {
    const folder = temporaryFolder();
    const library = newLibrary(folder);
    keepDocument(library.store, document(), [entry()]);
    await library.handlers['papers:set-starred']([1], true);
    mkdirSync(join(folder, 'pasted'));
    writeFileSync(join(folder, 'pasted', 'a.md'), 'pasted');
    const target = join(temporaryFolder(), 'new');

    expect(await library.handlers['library:copy-to'](target)).toMatchObject({
      ok: true,
      value: { path: target },
    });
    expect(library.store.listing.counts()).toMatchObject({ papers: 1, starred: 1 });
    const copy = newLibrary(target);
    expect(copy.store.listing.counts()).toMatchObject({ papers: 1, starred: 1 });
    expect(copy.check()).toEqual({ ok: true, problems: [] });
    expect(readFileSync(join(target, 'pasted', 'a.md'), 'utf8')).toBe('pasted');
  });

  it('refuses a folder that holds a library', async () => {
    const target = temporaryFolder();
    newLibrary(target);
    expect(await newLibrary().handlers['library:copy-to'](target)).toMatchObject({
      ok: false,
      code: 'folder-taken',
    });
  });

  it('leaves nothing that looks like a library where it cannot write', async () => {
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    const target = join(file, 'library');
    expect(await newLibrary().handlers['library:copy-to'](target)).toMatchObject({
      ok: false,
      code: 'library-unwritable',
    });
    expect(existsSync(join(target, LIBRARY_FILE))).toBe(false);
  });
});
