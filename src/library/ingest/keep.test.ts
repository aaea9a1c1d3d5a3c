import { describe, expect, it } from 'vitest';
import { document, entry, newLibrary, summary } from '../testing/sample.ts';
import { keepDocument } from './keep.ts';

const DAY = { value: '2024-09-11', precision: 'day' } as const;
const NEXT_DAY = { value: '2024-09-12', precision: 'day' } as const;

function rowsOf({ store }: ReturnType<typeof newLibrary>) {
  return store.listing.page({ filter: 'all', place: null, sort: 'newest', after: null, limit: 500 })
    .rows;
}

describe('keepDocument', () => {
  it('makes one paper of two entries with the same arXiv id', () => {
    const library = newLibrary();
    keepDocument(library.store, document(), [entry({ arxivId: '2409.06210', title: 'INTRA' })]);
    const counts = keepDocument(library.store, document(), [
      entry({ arxivId: '2409.06210', title: 'Intra!' }),
    ]);
    expect(counts).toEqual({ new: 0, merged: 1, unchanged: 0 });
    expect(rowsOf(library)).toHaveLength(1);
  });

  it('makes one paper of two titles that differ in case, width, accents and punctuation', () => {
    const library = newLibrary();
    keepDocument(library.store, document(), [entry({ title: 'Poincaré Embeddings: a Study' })]);
    keepDocument(library.store, document(), [entry({ title: 'POINCARE  embeddings — Ａ study.' })]);
    expect(rowsOf(library)).toHaveLength(1);
  });

  it('keeps two ids apart although their titles are equal', () => {
    const library = newLibrary();
    keepDocument(library.store, document(), [
      entry({ arxivId: '2409.00001' }),
      entry({ arxivId: '2409.00002' }),
    ]);
    expect(rowsOf(library)).toHaveLength(2);
  });

  it('keeps star and read of a title-only paper that gains an id', () => {
    const library = newLibrary();
    keepDocument(library.store, document(), [entry()]);
    const id = rowsOf(library)[0]?.id ?? 0;
    library.handlers['papers:set-starred']([id], true);
    library.handlers['papers:set-read']([id], true);
    keepDocument(library.store, document(), [entry({ arxivId: '1706.03762' })]);
    expect(rowsOf(library)).toMatchObject([
      { id, arxivId: '1706.03762', starred: true, read: true },
    ]);
  });

  it('unites a title-only paper with one of that id, state and all, and still knows it by its old id', () => {
    const library = newLibrary();
    const { store, handlers } = library;
    keepDocument(store, document(), [entry({ title: 'A title', summaries: [summary('one')] })]);
    const titleOnly = rowsOf(library)[0]?.id ?? 0;
    handlers['papers:set-starred']([titleOnly], true);
    keepDocument(store, document(), [entry({ arxivId: '2409.00001', title: 'Another title' })]);
    keepDocument(store, document(), [
      entry({ arxivId: '2409.00001', title: 'A Title!', summaries: [summary('two')] }),
    ]);
    const [paper, ...others] = rowsOf(library);
    expect(others).toEqual([]);
    expect(paper).toMatchObject({ arxivId: '2409.00001', starred: true });
    expect(store.papers.current(titleOnly)).toBe(paper?.id);
    expect(
      store.listing
        .show(paper?.id ?? 0)
        ?.summaries.map((s) => s.markdown)
        .sort(),
    ).toEqual(['one', 'two']);
    expect(library.check()).toEqual({ ok: true, problems: [] });
  });

  it('undoes a star on the paper that the starred one was united with', async () => {
    const library = newLibrary();
    keepDocument(library.store, document(), [entry({ title: 'A title' })]);
    await library.handlers['papers:set-starred']([rowsOf(library)[0]?.id ?? 0], true);
    keepDocument(library.store, document(), [entry({ arxivId: '2409.00001', title: 'Other' })]);
    keepDocument(library.store, document(), [entry({ arxivId: '2409.00001', title: 'A title' })]);
    await library.handlers['journal:undo']();
    expect(rowsOf(library)).toMatchObject([{ starred: false }]);
  });

  it('replaces what a later revision of a document corrects and keeps what it no longer has', () => {
    const library = newLibrary();
    const place = { location: '/digests/feed.md', name: 'feed.md' };
    keepDocument(library.store, document({ ...place, date: DAY }), [
      entry({ title: 'First', summaries: [summary('old text')] }),
      entry({ title: 'Second' }),
      entry({ title: 'Third' }),
    ]);
    const counts = keepDocument(library.store, document({ ...place, date: DAY }), [
      entry({ title: 'Second', lines: [9, 9] }),
      entry({ title: 'First', code: 'https://github.com/a/b', summaries: [summary('new text')] }),
    ]);
    expect(counts).toEqual({ new: 0, merged: 1, unchanged: 1 });
    expect(rowsOf(library).map((row) => row.title)).toEqual(['Second', 'First', 'Third']);
    const first = library.store.listing.show(rowsOf(library)[1]?.id ?? 0);
    expect(first?.summaries.map((s) => s.markdown)).toEqual(['new text']);
    expect(first?.links.code).toBe('https://github.com/a/b');
    expect(library.check().problems).toEqual([]);
  });

  it('deletes nothing when a document comes back empty', () => {
    const library = newLibrary();
    const place = { location: '/digests/feed.md', name: 'feed.md' };
    keepDocument(library.store, document(place), [entry()]);
    keepDocument(library.store, document(place), []);
    expect(rowsOf(library)).toHaveLength(1);
  });

  it('does not erase a code link by a later silence', () => {
    const library = newLibrary();
    keepDocument(library.store, document({ date: DAY }), [
      entry({ arxivId: '2409.00001', code: 'https://github.com/a/b' }),
    ]);
    keepDocument(library.store, document({ date: NEXT_DAY }), [entry({ arxivId: '2409.00001' })]);
    expect(library.store.listing.show(rowsOf(library)[0]?.id ?? 0)?.links.code).toBe(
      'https://github.com/a/b',
    );
  });

  it('shows the very same text of two documents once, with both places', () => {
    const library = newLibrary();
    const same = [entry({ arxivId: '2409.00001', summaries: [summary('the text')] })];
    keepDocument(library.store, document({ date: DAY, name: 'a.md' }), same);
    keepDocument(library.store, document({ date: NEXT_DAY, name: 'b.md' }), same);
    const [shown, ...others] =
      library.store.listing.show(rowsOf(library)[0]?.id ?? 0)?.summaries ?? [];
    expect(others).toEqual([]);
    expect(shown?.provenance.document).toBe('a.md');
    expect(shown?.alsoIn.map((place) => place.document)).toEqual(['b.md']);
  });

  it('keeps the whole document out when one of its entries cannot be stored', () => {
    const library = newLibrary();
    const broken = { ...entry({ title: 'Second' }), title: null } as unknown as ReturnType<
      typeof entry
    >;
    expect(() =>
      keepDocument(library.store, document(), [entry({ title: 'First' }), broken]),
    ).toThrow();
    expect(library.store.listing.counts()).toMatchObject({ papers: 0, documents: 0 });
  });

  it('lists newest digests first, each in the order of the document', () => {
    const library = newLibrary();
    keepDocument(library.store, document({ date: DAY }), [
      entry({ title: 'B' }),
      entry({ title: 'A' }),
    ]);
    keepDocument(library.store, document({ date: NEXT_DAY }), [
      entry({ title: 'D' }),
      entry({ title: 'C' }),
    ]);
    expect(rowsOf(library).map((row) => row.title)).toEqual(['D', 'C', 'B', 'A']);
  });

  it('keeps each day of a file that is replaced by the next digest every day', () => {
    const library = newLibrary();
    const place = { location: '/digests/latest.md', name: 'latest.md' };
    keepDocument(library.store, document({ ...place, date: DAY }), [entry({ title: 'A' })]);
    keepDocument(library.store, document({ ...place, date: NEXT_DAY }), [entry({ title: 'C' })]);
    expect(rowsOf(library).map((row) => [row.title, row.seenOn])).toEqual([
      ['C', ['2024-09-12']],
      ['A', ['2024-09-11']],
    ]);
    expect(library.store.places.now().digests.map(({ date, papers }) => [date, papers])).toEqual([
      ['2024-09-12', 1],
      ['2024-09-11', 1],
    ]);
    expect(library.check().problems).toEqual([]);
  });

  it('keeps the star of a title-only paper whose title its document corrects', () => {
    const library = newLibrary();
    const place = { location: '/digests/page.txt', name: 'page.txt' };
    const text = summary('The very same abstract.', { kind: 'abstract' });
    keepDocument(library.store, document(place), [
      entry({ title: 'Deep Lerning', summaries: [text] }),
    ]);
    library.handlers['papers:set-starred']([rowsOf(library)[0]?.id ?? 0], true);
    const counts = keepDocument(library.store, document(place), [
      entry({ title: 'Deep Learning', summaries: [text] }),
    ]);
    expect(counts).toEqual({ new: 0, merged: 1, unchanged: 0 });
    expect(rowsOf(library)).toMatchObject([{ title: 'Deep Learning', starred: true }]);
  });

  it('does not take two papers with one boilerplate text for a corrected title', () => {
    const library = newLibrary();
    const place = { location: '/digests/page.txt', name: 'page.txt' };
    const text = summary('No abstract.');
    keepDocument(library.store, document(place), [entry({ title: 'First', summaries: [text] })]);
    keepDocument(library.store, document(place), [
      entry({ title: 'Second', summaries: [text] }),
      entry({ title: 'First', summaries: [text] }),
    ]);
    expect(rowsOf(library)).toHaveLength(2);
  });

  it('is the same paper again when a title is nothing but signs', () => {
    const library = newLibrary();
    keepDocument(library.store, document(), [entry({ title: '???' })]);
    keepDocument(library.store, document(), [entry({ title: '???' })]);
    expect(rowsOf(library)).toHaveLength(1);
  });

  it.each([
    [['T', 'A', 'B']],
    [['T', 'B', 'A']],
    [['A', 'T', 'B']],
    [['A', 'B', 'T']],
    [['B', 'T', 'A']],
    [['B', 'A', 'T']],
  ])('gives a title without an id to the same one of two papers, in the order %j', (order) => {
    const library = newLibrary();
    const stated: Record<string, ReturnType<typeof entry>> = {
      T: entry({ summaries: [summary('about it')] }),
      A: entry({ arxivId: '2409.00001' }),
      B: entry({ arxivId: '2409.00002' }),
    };
    for (const name of order) {
      keepDocument(library.store, document({ sha256: name }), [stated[name] ?? entry()]);
    }
    const languages = rowsOf(library).map((row) => [row.arxivId, row.languages]);
    expect(languages.sort()).toEqual([
      ['2409.00001', ['en']],
      ['2409.00002', []],
    ]);
    expect(library.check()).toEqual({ ok: true, problems: [] });
  });

  it.each([
    [0, true],
    [1, true],
    [2, false],
  ])(
    'after uniting two starred papers, %i undone actions leave it starred: %s',
    async (undos, starred) => {
      const library = newLibrary();
      keepDocument(library.store, document(), [entry({ title: 'With id', arxivId: '2409.00001' })]);
      keepDocument(library.store, document(), [entry({ title: 'Without' })]);
      await library.handlers['papers:set-starred']([1], true);
      await library.handlers['papers:set-starred']([2], true);
      keepDocument(library.store, document(), [entry({ title: 'Without', arxivId: '2409.00001' })]);
      for (let undo = 0; undo < undos; undo += 1) await library.handlers['journal:undo']();
      expect(rowsOf(library)).toMatchObject([{ starred }]);
    },
  );
});
