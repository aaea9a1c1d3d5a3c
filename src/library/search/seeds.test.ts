/** What the seeds must answer: the right paper first, and the right reason. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SearchHit } from '../../shared/search.ts';
import { SEEDS, type Searchable, searchable } from './testing/seeds.ts';

let seeds: Searchable;
beforeAll(async () => {
  seeds = await searchable(SEEDS);
});
afterAll(() => seeds.close());

const first = (query: string): SearchHit => {
  const [hit] = seeds.ask(query).hits;
  if (!hit) throw new Error(`nothing found for ${query}`);
  return hit;
};
const marked = ({ matches: [match] }: SearchHit) =>
  match?.ranges.map(({ from, to }) => match.passage.slice(from, to)) ?? [];

describe('search on the seeds', () => {
  it.each([
    ['扩散模型', /TurboEdit/, { field: 'topics', language: 'zh', why: 'exact' }, ['扩散模型']],
    [
      '대조 학습',
      /^INTRA/,
      { field: 'topics', language: 'ko', why: 'exact' },
      ['학습', '대조', '학습'],
    ],
    ['대조학습을', /^INTRA/, { field: 'topics', language: 'ko', why: 'variant' }, ['대조 학습']],
    [
      'difusion modls',
      /Diffusion Models/,
      { field: 'title', why: 'typo', via: ['diffusion', 'models'] },
      ['Diffusion', 'Models'],
    ],
    ['2409.06210v2', /^INTRA/, { field: 'arxiv-id', why: 'exact' }, ['2409.06210']],
    [
      'https://arxiv.org/pdf/2409.06210v1',
      /^INTRA/,
      { field: 'arxiv-id', why: 'exact' },
      ['2409.06210'],
    ],
    ['Se Young Chun', /^INTRA/, { field: 'authors', why: 'exact' }, ['Se', 'Young', 'Chun']],
    ['chun se young', /^INTRA/, { field: 'authors', why: 'exact' }, ['Se', 'Young', 'Chun']],
    [
      'affordance grounding',
      /^INTRA/,
      { field: 'title', why: 'exact' },
      ['Affordance', 'Grounding'],
    ],
    ['ＡＦＦＯＲＤＡＮＣＥ', /^INTRA/, { field: 'title', why: 'exact' }, ['Affordance']],
    ['NeRF', /NeRF/, { field: 'title', why: 'exact' }, ['NeRF']],
    ['知识蒸馏', /Gemma 2/, { field: 'topics', language: 'zh', why: 'exact' }, ['知识蒸馏']],
    ['texttoimage', /Text-to-Image/, { field: 'title', why: 'variant' }, ['Text-to-Image']],
    [
      'text to image',
      /Text-[Tt]o-Image/,
      { field: 'title', why: 'exact' },
      ['Text', 'To', 'Image'],
    ],
    ['Roman Radle', /^SAM 2/, { field: 'authors', why: 'exact' }, ['Roman', 'Rädle']],
  ])('%s', (query, title, match, text) => {
    const hit = first(query);
    expect(hit.paper.title).toMatch(title);
    expect(hit.matches[0]).toMatchObject(match);
    expect(marked(hit).map((part) => part.toLowerCase())).toEqual(
      text.map((part) => part.toLowerCase()),
    );
  });

  it('finds by its Korean name what only Chinese notes cover, and says through which word', () => {
    const answer = seeds.ask('증강 현실');
    expect(answer.widened).toMatchObject([{ from: '증강 현실' }]);
    expect(answer.hits[0]?.matches[0]).toMatchObject({
      language: 'zh',
      why: 'glossary',
      via: ['增强现实'],
    });
  });

  it('finds an English paper through its Korean summary, and names language and kind', () => {
    const [hit] = seeds.ask('외부 시점 이미지').hits;
    expect(hit?.paper.arxivId).toBe('2409.06210');
    expect(hit?.matches[0]).toMatchObject({
      field: 'summary',
      language: 'ko',
      kind: 'summary',
      why: 'exact',
    });
  });

  it('shows what it took a mistyped word for, and does not when that is refused', () => {
    expect(seeds.ask('difusion modls')).toMatchObject({
      corrected: 'diffusion models',
      corrections: [
        { from: 'difusion', to: 'diffusion', at: { from: 0, to: 8 } },
        { from: 'modls', to: 'models', at: { from: 9, to: 14 } },
      ],
    });
    expect(seeds.ask('difusion modls', { forgive: false })).toMatchObject({
      hits: [],
      corrected: null,
    });
  });

  it('finds words inside runs, single characters, and Latin beside Han', () => {
    expect(seeds.ask('NeRF重建').hits.length).toBeGreaterThan(0);
    const exact = (query: string) =>
      seeds.ask(query).hits.filter(({ matches: [match] }) => match?.why === 'exact').length;
    expect(exact('蒸')).toBeGreaterThanOrEqual(exact('蒸馏'));
    expect(exact('蒸馏')).toBeGreaterThan(0);
    for (const { matches } of seeds.ask('型').hits) expect(matches[0]?.why).toBe('exact');
  });

  it('takes the last word for a beginning only while it is typed', () => {
    const titles = (typing: boolean) =>
      seeds.ask('affordance gro', { typing, forgive: false }).hits.map(({ paper }) => paper.title);
    expect(titles(true)[0]).toMatch(/^INTRA/);
    expect(seeds.ask('affordance gro', { typing: true }).hits[0]?.matches[0]?.why).toBe('prefix');
  });

  it('gives the rows that the list gives', () => {
    const page = seeds.library.store.listing.page({
      filter: 'all',
      place: null,
      sort: 'newest',
      after: null,
      limit: 500,
    });
    const byId = new Map(page.rows.map((row) => [row.id, row]));
    const hits = seeds.all('unread:');
    expect(hits).toHaveLength(120);
    for (const { paper } of hits) expect(paper).toEqual(byId.get(paper.id));
  });

  it('pages without gaps or repeats, in one order', () => {
    const whole = seeds.ask('model').hits.map(({ paper }) => paper.id);
    const pages: number[] = [];
    for (let after = 0; after < whole.length; after += 7)
      pages.push(...seeds.ask('model', { after, limit: 7 }).hits.map(({ paper }) => paper.id));
    expect(pages).toEqual(whole);
    expect(new Set(whole).size).toBe(whole.length);
  });
});
