import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PaperFilter, PaperQuery, PaperSort } from '../../shared/paper.ts';
import type { PaperPlace } from '../../shared/places.ts';
import { keepDocument } from '../ingest/keep.ts';
import type { Library } from '../library.ts';
import { document, entry, newLibrary, summary } from '../testing/sample.ts';

const day = (value: string) => ({ value, precision: 'day' }) as const;

/** Two dated digests that share one paper, and a document without a date. */
function library(): Library {
  const made = newLibrary();
  const keep = (stated: Parameters<typeof document>[0], entries: Parameters<typeof entry>[0][]) =>
    keepDocument(made.store, document(stated), entries.map(entry));
  keep({ date: day('2024-09-10'), source: 'alpha', location: '/1' }, [
    { title: 'Delta', upvotes: 3, topics: ['3D'] },
    { title: 'Beta', summaries: [summary('요약', { language: 'ko' })] },
  ]);
  keep({ date: day('2024-09-11'), source: 'beta', location: '/2' }, [
    { title: 'Alpha', upvotes: 9 },
    { title: 'Delta', topics: ['avatar'] },
  ]);
  keep({ source: 'beta', location: '/3', name: 'undated.md' }, [{ title: 'Gamma' }]);
  return made;
}

const PAGE: PaperQuery = { filter: 'all', place: null, sort: 'newest', after: null, limit: 500 };

const titles = ({ store }: Library, query: Partial<PaperQuery> = {}) =>
  store.listing.page({ ...PAGE, ...query }).rows.map((row) => row.title);

const idOf = ({ store }: Library, title: string) =>
  store.listing.page(PAGE).rows.find((row) => row.title === title)?.id ?? 0;

describe('a list', () => {
  it.each<[PaperSort, string[]]>([
    ['newest', ['Alpha', 'Delta', 'Beta', 'Gamma']],
    ['oldest', ['Gamma', 'Beta', 'Delta', 'Alpha']],
    ['title', ['Alpha', 'Beta', 'Delta', 'Gamma']],
    ['upvotes', ['Alpha', 'Delta', 'Beta', 'Gamma']],
    ['added', ['Gamma', 'Alpha', 'Beta', 'Delta']],
  ])('is in the order of %s', (sort, expected) => {
    expect(titles(library(), { sort })).toEqual(expected);
  });

  it.each<[string, PaperPlace, string[]]>([
    ['a digest, in its own order', { kind: 'digest', date: '2024-09-11' }, ['Alpha', 'Delta']],
    ['an earlier digest', { kind: 'digest', date: '2024-09-10' }, ['Delta', 'Beta']],
    ['a document', { kind: 'document', id: 3 }, ['Gamma']],
    ['a topic', { kind: 'topic', name: 'avatar' }, ['Delta']],
    ['a source', { kind: 'source', name: 'beta' }, ['Alpha', 'Delta', 'Gamma']],
    ['a place that is not there', { kind: 'topic', name: "'; DROP TABLE paper; --" }, []],
  ])('shows %s', (_, place, expected) => {
    expect(titles(library(), { place, sort: 'position' })).toEqual(expected);
  });

  it('shows what is unread, starred or put aside, in any place', async () => {
    const made = library();
    await made.handlers['papers:set-read']([idOf(made, 'Alpha')], true);
    await made.handlers['papers:set-starred']([idOf(made, 'Alpha'), idOf(made, 'Gamma')], true);
    await made.handlers['papers:set-later']([idOf(made, 'Beta')], true);
    const filtered = (filter: PaperFilter, place: PaperPlace | null = null) =>
      titles(made, { filter, place });
    expect(filtered('unread')).toEqual(['Delta', 'Beta', 'Gamma']);
    expect(filtered('starred')).toEqual(['Alpha', 'Gamma']);
    expect(filtered('starred', { kind: 'digest', date: '2024-09-11' })).toEqual(['Alpha']);
    expect(filtered('later')).toEqual(['Beta']);
  });

  it.each<PaperSort>(['newest', 'oldest', 'title', 'upvotes', 'added', 'position'])(
    'by %s comes page by page without a gap or a repeat',
    (sort) => {
      const made = newLibrary();
      const entries = Array.from({ length: 23 }, (_, n) =>
        entry({ title: `Paper ${n % 7}-${n}`, upvotes: n % 3 === 0 ? null : n % 3 }),
      );
      keepDocument(made.store, document({ date: day('2024-09-11') }), entries);
      const place: PaperPlace = { kind: 'digest', date: '2024-09-11' };
      const whole = titles(made, { sort, place });
      const paged: string[] = [];
      let after: PaperQuery['after'] = null;
      do {
        const page = made.store.listing.page({ ...PAGE, sort, place, after, limit: 4 });
        paged.push(...page.rows.map((row) => row.title));
        after = page.next;
      } while (after !== null);
      expect(paged).toEqual(whole);
      expect(new Set(paged).size).toBe(23);
    },
  );

  it('tells the days on which a paper was seen', () => {
    const made = library();
    const [row] = made.store.listing.page({ ...PAGE, place: { kind: 'topic', name: '3D' } }).rows;
    expect(row?.seenOn).toEqual(['2024-09-10', '2024-09-11']);
  });
});

describe('the places', () => {
  it('count each paper once in each place, and what is left of it', async () => {
    const made = library();
    await made.handlers['papers:set-read']([idOf(made, 'Delta')], true);
    await made.handlers['papers:set-starred']([idOf(made, 'Delta')], true);
    expect(made.store.places.now()).toEqual({
      all: { papers: 4, left: 3 },
      starred: { papers: 1, left: 0 },
      later: { papers: 0, left: 0 },
      digests: [
        { date: '2024-09-11', papers: 2, left: 1, sources: ['beta'] },
        { date: '2024-09-10', papers: 2, left: 1, sources: ['alpha'] },
      ],
      undated: [{ document: 3, name: 'undated.md', papers: 1, left: 1 }],
      topics: [
        { name: '3D', papers: 1, left: 0 },
        { name: 'avatar', papers: 1, left: 0 },
      ],
      sources: [
        { name: 'alpha', papers: 2, left: 1 },
        { name: 'beta', papers: 3, left: 2 },
      ],
    });
  });
});

describe('the places kept from one question to the next', () => {
  /** Another connection to the same library counts everything afresh. */
  const afresh = ({ store }: Library) => newLibrary(dirname(store.db.name)).store.places.now();

  it('are those one would count afresh, after any marking, undo and import', async () => {
    const made = library();
    const { handlers, store } = made;
    const agree = () => expect(store.places.now()).toEqual(afresh(made));
    agree();
    await handlers['papers:set-read']([idOf(made, 'Delta'), idOf(made, 'Gamma')], true);
    agree();
    await handlers['papers:set-starred']([idOf(made, 'Beta')], true);
    await handlers['papers:set-read-all']('unread', { kind: 'digest', date: '2024-09-11' }, true);
    agree();
    await handlers['journal:undo']();
    await handlers['journal:undo']();
    await handlers['journal:undo']();
    agree();
    await handlers['journal:redo']();
    agree();
    keepDocument(store, document({ location: '/9', source: 'new' }), [entry({ title: 'Epsilon' })]);
    agree();
  });

  it('see what another process marked', async () => {
    const made = library();
    expect(made.store.places.now().all.left).toBe(4);
    await newLibrary(dirname(made.store.db.name)).handlers['papers:set-read']([1], true);
    expect(made.store.places.now().all.left).toBe(3);
  });
});

describe('the statistics', () => {
  it('count by day, month and language', async () => {
    const made = library();
    await made.handlers['papers:set-read']([idOf(made, 'Delta')], true);
    const { readByDay, languages, unreadByDay, papersByMonth } = made.store.statistics();
    expect(readByDay.map(({ count }) => count)).toEqual([1]);
    expect(languages).toEqual([{ language: 'ko', papers: 1 }]);
    expect(unreadByDay).toEqual([{ day: readByDay[0]?.day, papers: 4, unread: 3 }]);
    expect(papersByMonth.reduce((sum, { count }) => sum + count, 0)).toBe(4);
  });
});
