import { describe, expect, it } from 'vitest';
import type { PaperOrderQuery } from '../../shared/paper.ts';
import { keepDocument } from '../ingest/keep.ts';
import type { Library } from '../library.ts';
import { document, entry, newLibrary } from '../testing/sample.ts';

const day = (value: string) => ({ value, precision: 'day' }) as const;

/** Delta is in both digests; Gamma in no dated one. */
function library(): Library {
  const made = newLibrary();
  const keep = (stated: Parameters<typeof document>[0], entries: Parameters<typeof entry>[0][]) =>
    keepDocument(made.store, document(stated), entries.map(entry));
  keep({ date: day('2024-09-10'), location: '/1' }, [
    { title: 'Delta', topics: ['3D', 'avatar'], published: day('2024-08-30') },
    { title: 'Beta', published: day('2024-09-09') },
  ]);
  keep({ date: day('2024-09-11'), location: '/2' }, [
    { title: 'Alpha', topics: ['avatar'], published: day('2024-08-02') },
    { title: 'Delta' },
  ]);
  keep({ location: '/3' }, [{ title: 'Gamma' }]);
  return made;
}

const LIST: PaperOrderQuery = { filter: 'all', place: null, sort: 'newest', group: 'none' };

function order({ store }: Library, query: Partial<PaperOrderQuery> = {}) {
  const { ids, groups } = store.listing.order({ ...LIST, ...query });
  return { titles: store.listing.rows(ids).map((row) => row.title), groups };
}

describe('the order of a list', () => {
  it('is that of its pages', () => {
    const made = library();
    const { rows } = made.store.listing.page({ ...LIST, after: null, limit: 500 });
    expect(order(made)).toEqual({ titles: rows.map((row) => row.title), groups: [] });
  });

  it.each<[PaperOrderQuery['group'], string[], [string | null, number][]]>([
    [
      'day',
      ['Alpha', 'Delta', 'Beta', 'Gamma'],
      [
        ['2024-09-11', 2],
        ['2024-09-10', 1],
        [null, 1],
      ],
    ],
    [
      'month',
      ['Beta', 'Alpha', 'Delta', 'Gamma'],
      [
        ['2024-09', 1],
        ['2024-08', 2],
        [null, 1],
      ],
    ],
    [
      'topic',
      ['Delta', 'Alpha', 'Beta', 'Gamma'],
      [
        ['3D', 1],
        ['avatar', 1],
        [null, 2],
      ],
    ],
  ])('keeps groups by %s together, those without one last', (group, titles, groups) => {
    expect(order(library(), { group })).toEqual({
      titles,
      groups: groups.map(([name, papers]) => ({ name, papers })),
    });
  });

  it('turns days round when the oldest come first', () => {
    const { groups } = order(library(), { sort: 'oldest', group: 'day' });
    expect(groups.map(({ name }) => name)).toEqual(['2024-09-10', '2024-09-11', null]);
  });

  it('holds only what its place and filter show', async () => {
    const made = library();
    const place = { kind: 'digest', date: '2024-09-11' } as const;
    const [alpha] = made.store.listing.order({ ...LIST, place, sort: 'position' }).ids;
    await made.handlers['papers:set-read']([alpha ?? 0], true);
    expect(order(made, { place, filter: 'unread' }).titles).toEqual(['Delta']);
  });
});

describe('rows of papers', () => {
  it('come in the order asked, without those that are gone', () => {
    const { store } = library();
    const ids = [...store.listing.order(LIST).ids].reverse();
    expect(store.listing.rows([99_999, ...ids]).map(({ id }) => id)).toEqual(ids);
  });
});
