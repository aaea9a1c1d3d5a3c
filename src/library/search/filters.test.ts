import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SEEDS, type Searchable, searchable } from './testing/seeds.ts';

let seeds: Searchable;
beforeAll(async () => {
  seeds = await searchable(SEEDS);
  const [sam] = seeds.ask('2408.00714').hits;
  if (sam) {
    await seeds.library.handlers['papers:set-starred']([sam.paper.id], true);
    await seeds.library.handlers['papers:set-read']([sam.paper.id], true);
  }
});
afterAll(() => seeds.close());

const count = (query: string) => seeds.all(query).length;

describe('filters', () => {
  it.each([
    ['lang:ko', 4],
    ['lang:한국어 lang:en', 4],
    ['topic:3D', 10],
    ['topic:3d topic:avatar', 1],
    ['source:nowhere', 0],
    ['starred:', 1],
    ['starred: unread:', 0],
    ['-unread:', 1],
    ['unread:', 119],
    ['later:', 0],
    ['author:Ravi', 1],
    ['author:"Ravi Nikhila"', 1],
    ['author:"Nikhila Gabeur"', 0],
    ['has:code', 5],
    ['id:2408.00714', 1],
    ['in:2408.00714v2 视频', 1],
    ['in:2408.00714 知识蒸馏', 0],
    ['before:1999', 0],
    ['after:2024-09-10 before:2024-09-12 lang:en', 5],
    ['in:title nerf', 4],
    ['in:authors nerf', 0],
    ['in:topics 扩散模型', 1],
    ['in:summary affordance', 1],
    ['in:summary Agorium', 0],
  ])('%s finds %i', (query, papers) => {
    expect(count(query)).toBe(papers);
  });

  it('excludes words and phrases wherever they stand', () => {
    const all = count('diffusion');
    const without = seeds.all('diffusion -video');
    expect(without.length).toBeLessThan(all);
    expect(without.length + count('diffusion video')).toBe(all);
  });

  it('keeps a phrase in one text, and in order', () => {
    expect(count('"affordance grounding"')).toBe(1);
    expect(count('"grounding affordance"')).toBe(0);
  });

  it('counts what a search lists', async () => {
    for (const query of [
      'lang:ko',
      'diffusion',
      '扩散模型',
      'starred: unread:',
      'in:title nerf',
      '대조학습',
      'nonsense-word',
    ]) {
      const answer = await seeds.library.handlers['search:count'](query);
      const listed = seeds.ask(query, { forgive: false }).hits.length;
      expect(answer, query).toEqual({ ok: true, value: listed });
    }
  });

  it('says which filters the library cannot answer, and answers the rest', () => {
    const answer = seeds.ask('tag:mine nerf');
    expect(answer.problems).toMatchObject([
      { code: 'not-answered-yet', filter: 'tag', value: 'mine' },
    ]);
    expect(answer.hits.length).toBeGreaterThan(0);
  });
});
