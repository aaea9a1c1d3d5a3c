import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntryFacts } from '../store/facts.ts';
import { describePaper } from './merge.ts';

function facts(stated: Partial<EntryFacts> = {}): EntryFacts {
  return {
    current: true,
    documentDate: '',
    documentHash: '',
    position: 0,
    arxivId: null,
    title: 'A paper',
    published: null,
    code: null,
    pdf: null,
    thumbnail: null,
    upvotes: null,
    authors: [],
    affiliations: [],
    topics: [],
    ...stated,
  };
}

const author = (name: string, handle = false) => ({ name, handle, affiliation: null });

describe('describePaper', () => {
  it('dates a paper by the month of its id when nothing else does', () => {
    expect(describePaper([facts({ arxivId: '2408.00714' })])).toMatchObject({
      published: { value: '2024-08', precision: 'month' },
      sortDate: '2024-08',
    });
  });

  it('prefers the exact day to the month, whichever digest is newer', () => {
    const day = facts({
      documentDate: '2024-01-01',
      published: { value: '2023-12-28', precision: 'day' },
    });
    const month = facts({
      documentDate: '2024-02-01',
      published: { value: '2023-12', precision: 'month' },
    });
    expect(describePaper([day, month]).published?.value).toBe('2023-12-28');
  });

  it('lets real names replace handles', () => {
    const handles = facts({
      documentDate: '2024-09-12',
      authors: [author('zy001', true), author('GK50', true)],
    });
    const names = facts({ documentDate: '2024-09-11', authors: [author('Shun Lei')] });
    expect(describePaper([names, handles]).authors).toEqual([author('Shun Lei')]);
  });

  it('prefers the whole list to its first author', () => {
    const all = facts({ authors: [author('A'), author('B')] });
    const first = facts({ documentDate: '2030-01-01', authors: [author('A')] });
    expect(describePaper([first, all]).authors).toHaveLength(2);
  });

  it('gathers topics of all entries without repeating one that is only written differently', () => {
    const { topics } = describePaper([
      facts({ topics: ['3D'] }),
      facts({ position: 1, topics: ['avatar', '３d'] }),
    ]);
    expect(topics).toEqual(['3D', 'avatar']);
  });

  it('trusts an entry that its document still has more than one it dropped', () => {
    const dropped = facts({ current: false, documentDate: '2030-01-01', title: 'Old title' });
    expect(describePaper([dropped, facts({ title: 'New title' })]).title).toBe('New title');
  });

  it('lets any title replace the id that stood for one', () => {
    const named = facts({
      documentDate: '2024-01-01',
      arxivId: '2505.02471',
      title: 'Ming-Lite-Uni',
    });
    const byId = facts({
      documentDate: '2025-01-01',
      arxivId: '2505.02471',
      title: 'arXiv:2505.02471',
    });
    expect(describePaper([byId]).title).toBe('arXiv:2505.02471');
    expect(describePaper([named, byId]).title).toBe('Ming-Lite-Uni');
  });

  it('does not depend on the order the entries came in', () => {
    const arbitrary = fc.record({
      documentDate: fc.constantFrom('', '2024-09-11', '2024-09-12'),
      documentHash: fc.constantFrom('a', 'b', 'c'),
      current: fc.boolean(),
      title: fc.constantFrom('One', 'Two'),
      code: fc.constantFrom(null, 'https://a.example/1', 'https://a.example/2'),
      upvotes: fc.option(fc.nat(9)),
      topics: fc.subarray(['x', 'X', 'y', 'z']),
      authors: fc.subarray([author('A'), author('b', true), author('C')]),
    });
    fc.assert(
      fc.property(
        fc.array(arbitrary, { minLength: 1, maxLength: 6 }),
        fc.func(fc.nat()),
        (list, rank) => {
          const entries = list.map((stated, position) => facts({ ...stated, position }));
          const shuffled = [...entries].sort((a, b) => rank(a.position) - rank(b.position));
          expect(describePaper(shuffled)).toEqual(describePaper(entries));
        },
      ),
    );
  });
});
