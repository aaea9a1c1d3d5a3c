import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands, SEEDS } from './testing/run.ts';

interface Hit {
  readonly id: number;
  readonly arxivId: string | null;
  readonly title: string;
  readonly score: number;
  readonly matches: readonly {
    readonly field: string;
    readonly language: string | null;
    readonly passage: string;
    readonly why: string;
  }[];
}

async function seeds() {
  const library = commands();
  await library.importing(SEEDS);
  return library;
}

describe('lectern search', () => {
  it('prints hits as docs/cli.md promises, best first', async () => {
    const library = await seeds();
    const hits = await library.json<Hit[]>('search', '扩散模型', '--limit', '5');
    expect(hits).toHaveLength(5);
    expect(hits[0]).toMatchObject({
      id: expect.any(Number),
      arxivId: '2408.00735',
      title: expect.stringMatching(/^TurboEdit/),
      matches: [
        {
          field: 'topics',
          language: 'zh',
          why: 'exact',
          passage: expect.stringContaining('扩散模型'),
        },
      ],
    });
    const scores = hits.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it('takes several words as one query, and pages for a large limit', async () => {
    const library = await seeds();
    const hits = await library.json<Hit[]>('search', 'affordance', 'grounding');
    expect(hits.map(({ arxivId }) => arxivId)).toEqual(['2409.06210']);
    expect(await library.json<Hit[]>('search', 'unread:', '--limit', '1000')).toHaveLength(120);
  });

  it('says what it took a word for, and does not with --no-forgive', async () => {
    const library = await seeds();
    expect((await library.run('search', 'difusion modls')).out).toMatch(/also: diffusion models/);
    expect(await library.json('search', 'difusion modls', '--no-forgive')).toEqual([]);
  });

  it('underlines what is wrong with a query, answers the rest, and ends with 1', async () => {
    const library = await seeds();
    const { code, out, err } = await library.run('search', 'nerf before:soon', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).not.toEqual([]);
    expect(err).toMatch(/“soon” is no date.*\n {2}nerf before:soon\n {7}\^{11}/);
  });
});

describe('lectern suggest', () => {
  it('prints what the box would offer', async () => {
    const library = await seeds();
    expect(await library.json('suggest', 'topic:扩')).toMatchObject([
      { kind: 'value', text: '扩散模型', insert: '扩散模型', at: { from: 6, to: 7 }, papers: 1 },
    ]);
  });
});

describe('lectern reindex', () => {
  it('rebuilds the index, after which the library is whole', async () => {
    const library = await seeds();
    expect(await library.json('reindex')).toEqual({ papers: 120, repaired: 0 });
    expect(await library.json('check')).toEqual({ ok: true, problems: [] });
    expect((await library.run('reindex')).out).toMatch(/120 papers indexed/);
  });

  it('makes no library where there is none', async () => {
    const { code } = await commands(join('/nonexistent', 'library')).run('reindex');
    expect(code).toBe(3);
  });
});
