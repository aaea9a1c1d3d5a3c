import { describe, expect, it } from 'vitest';
import type { LibraryEvents } from '../../shared/contract.ts';
import { keepDocument } from '../ingest/keep.ts';
import { type Library, openLibrary } from '../library.ts';
import { document, entry, newLibrary, temporaryFolder } from '../testing/sample.ts';

function withPapers(
  count: number,
  library: Library = newLibrary(),
): { library: Library; ids: number[] } {
  const entries = Array.from({ length: count }, (_, n) => entry({ title: `Paper ${n}` }));
  keepDocument(library.store, document(), entries);
  return { library, ids: library.store.papers.all() };
}

const states = ({ store }: Library) =>
  store.papers.all().map((id) => {
    const paper = store.listing.show(id);
    return `${paper?.read ? 'r' : '-'}${paper?.starred ? 's' : '-'}`;
  });

describe('what a person does', () => {
  it('marks papers and tells which really changed', async () => {
    const { library, ids } = withPapers(3);
    expect(await library.handlers['papers:set-read'](ids.slice(0, 2), true)).toMatchObject({
      value: ids.slice(0, 2),
    });
    expect(await library.handlers['papers:set-read'](ids, true)).toMatchObject({
      value: ids.slice(2),
    });
    expect(library.store.listing.counts()).toMatchObject({ papers: 3, unread: 0 });
  });

  it('passes over ids of papers that never were', async () => {
    const { library, ids } = withPapers(1);
    expect(await library.handlers['papers:set-starred']([...ids, 999], true)).toMatchObject({
      value: ids,
    });
  });

  it('undoes a bulk action to exactly the state before, after the library was closed and opened', async () => {
    const folder = temporaryFolder();
    const first = openLibrary(folder);
    if (!first.ok) throw new Error(first.code);
    const { library, ids } = withPapers(4, first.value);
    await library.handlers['papers:set-read'](ids.slice(1, 2), true);
    await library.handlers['papers:set-starred'](ids.slice(3), true);
    const before = states(library);
    await library.handlers['papers:set-read'](ids, true);
    library.close();

    const again = newLibrary(folder);
    expect(states(again)).toEqual(['r-', 'r-', 'r-', 'rs']);
    expect(await again.handlers['journal:undo']()).toMatchObject({ value: { action: 'read' } });
    expect(states(again)).toEqual(before);
  });

  it('redoes what was undone, in order, until something new is done', async () => {
    const { library, ids } = withPapers(1);
    const { handlers } = library;
    await handlers['papers:set-read'](ids, true);
    await handlers['papers:set-starred'](ids, true);
    await handlers['journal:undo']();
    await handlers['journal:undo']();
    expect(states(library)).toEqual(['--']);
    expect(await handlers['journal:redo']()).toMatchObject({ value: { action: 'read' } });
    await handlers['papers:set-read'](ids, false);
    expect(await handlers['journal:redo']()).toMatchObject({ ok: false, code: 'nothing-to-undo' });
    expect(states(library)).toEqual(['--']);
  });

  it('notes nothing when nothing changes', async () => {
    const { library, ids } = withPapers(1);
    await library.handlers['papers:set-read'](ids, false);
    expect(await library.handlers['journal:undo']()).toMatchObject({
      ok: false,
      code: 'nothing-to-undo',
    });
  });

  it('tells the window which papers changed, and nothing when none did', async () => {
    const events: LibraryEvents['papers-changed'][] = [];
    const library = newLibrary(temporaryFolder(), (name, event) => {
      if (name === 'papers-changed') events.push(event as LibraryEvents['papers-changed']);
    });
    const { ids } = withPapers(1, library);
    await library.handlers['papers:set-read'](ids, true);
    await library.handlers['papers:set-read'](ids, true);
    expect(events).toEqual([{ ids }]);
  });
});
