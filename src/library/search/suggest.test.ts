import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Suggestion } from '../../shared/search.ts';
import { SEEDS, type Searchable, searchable } from './testing/seeds.ts';

let seeds: Searchable;
beforeAll(async () => {
  seeds = await searchable(SEEDS);
});
afterAll(() => seeds.close());

async function suggest(query: string, limit = 12): Promise<readonly Suggestion[]> {
  const answer = await seeds.library.handlers['search:suggest']({
    query,
    caret: query.length,
    limit,
  });
  if (!answer.ok) throw new Error(answer.code);
  return answer.value;
}
const texts = async (query: string) => (await suggest(query)).map(({ text }) => text);

describe('suggestions', () => {
  it.each([
    ['au', 'author:'],
    ['topic:3', '3D'],
    ['topic:difusion', 'Diffusion'],
    ['topic:扩', '扩散模型'],
    ['lang:', 'ko'],
    ['author:ravi', 'Nikhila Ravi'],
    ['author:"Se Yo', 'Se Young Chun'],
    ['has:', 'code'],
    ['in:t', 'title'],
    [
      'affordance gr',
      'INTRA: Interaction Relationship-aware Weakly Supervised Affordance Grounding',
    ],
    ['knowl', 'knowledge distillation'],
    ['지식', '지식 증류'],
  ])('%s brings %s', async (query, expected) => {
    expect(await texts(query)).toContain(expected);
  });

  it('say what to put where, and that works as a query', async () => {
    const query = 'video author:"Se Yo';
    const [first] = await suggest(query);
    if (!first) throw new Error('nothing suggested');
    const { at, insert } = first;
    const completed = query.slice(0, at.from) + insert + query.slice(at.to);
    expect(completed).toBe('video author:"Se Young Chun"');
    expect(seeds.ask('author:"Se Young Chun"').hits).toHaveLength(1);
  });

  it('are nothing where nothing is typed, and no more than asked', async () => {
    expect(await suggest('diffusion ')).toEqual([]);
    expect(await suggest('topic:', 3)).toHaveLength(3);
  });
});
