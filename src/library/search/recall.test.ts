/** Held against a plain scan of all text: nothing missed, nothing added; and mistyped titles found. */
import { describe, expect, it, onTestFinished } from 'vitest';
import { holding, type PlainPaper, plainPapers, runsFrom } from './testing/plain-scan.ts';
import { randomFrom } from './testing/random.ts';
import { corpus, SEEDS, type Searchable, searchable } from './testing/seeds.ts';

const HAN = /\p{Script=Han}{2,}/gu;
const HANGUL = /\p{Script=Hangul}{2,}/gu;

interface Measured {
  readonly queries: number;
  readonly recall: number;
  /** Of the hits whose reason is `exact`. */
  readonly precision: number;
}

function measure(
  library: Searchable,
  papers: readonly PlainPaper[],
  queries: readonly string[],
): Measured {
  let expected = 0;
  let found = 0;
  let wrong = 0;
  let exact = 0;
  for (const query of queries) {
    const truth = holding(papers, query);
    const hits = library.all(query);
    const ids = new Set(hits.map(({ paper }) => paper.id));
    expected += truth.size;
    found += [...truth].filter((id) => ids.has(id)).length;
    const sure = hits.filter(({ matches: [match] }) => match?.why === 'exact');
    exact += sure.length;
    wrong += sure.filter(({ paper }) => !truth.has(paper.id)).length;
  }
  return { queries: queries.length, recall: found / expected, precision: 1 - wrong / exact };
}

/** A word with one mistake: a letter left out, doubled, replaced, or two swapped; the first stays. */
function mistyped(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const [before, letter, next, after] = [
    word.slice(0, at),
    word[at],
    word[at + 1],
    word.slice(at + 2),
  ];
  const kinds = [
    `${before}${next}${after}`,
    `${before}${letter}${letter}${next}${after}`,
    `${before}x${next}${after}`,
    `${before}${next}${letter}${after}`,
  ];
  return kinds[Math.floor(random() * kinds.length)] ?? word;
}

/** Two longer words of a title, one mistake in each. */
function mistypedTitle(title: string, random: () => number): string | null {
  const words = [
    ...new Set(title.toLowerCase().match(/(?<![a-z0-9])[a-z]{6,}(?![a-z0-9])/g) ?? []),
  ];
  if (words.length < 2) return null;
  const [first = '', second = ''] = words.sort((a, b) => b.length - a.length);
  return `${mistyped(first, random)} ${mistyped(second, random)}`;
}

function mistypedFound(
  library: Searchable,
  count: number,
): { readonly asked: number; readonly found: number } {
  const random = randomFrom(4);
  const titles = library.all('unread:').map(({ paper }) => paper);
  const step = Math.max(1, Math.floor(titles.length / count));
  const asked = titles
    .filter((_, at) => at % step === 0)
    .flatMap((paper) => {
      const query = mistypedTitle(paper.title, random);
      return query === null ? [] : [{ paper, query }];
    })
    .slice(0, count);
  const found = asked.filter(({ paper, query }) =>
    library.ask(query, { limit: 10 }).hits.some((hit) => hit.paper.id === paper.id),
  );
  return { asked: asked.length, found: found.length };
}

async function opened(...paths: string[]): Promise<Searchable> {
  const library = await searchable(...paths);
  onTestFinished(() => library.close());
  return library;
}

describe('against a plain scan, on the seeds', () => {
  it('finds all of 70 Chinese and 65 Korean runs, and nothing else as exact', async () => {
    const library = await opened(SEEDS);
    const papers = plainPapers(library.library);
    expect(measure(library, papers, runsFrom(papers, HAN, 70))).toEqual({
      queries: 70,
      recall: 1,
      precision: 1,
    });
    expect(measure(library, papers, runsFrom(papers, HANGUL, 65))).toEqual({
      queries: 65,
      recall: 1,
      precision: 1,
    });
  });

  it('finds 95 of 100 mistyped titles among the first ten', async () => {
    const { asked, found } = mistypedFound(await opened(SEEDS), 100);
    expect(asked).toBeGreaterThanOrEqual(90);
    expect(found / asked).toBeGreaterThanOrEqual(0.95);
  });
});

describe.skipIf(corpus === null)(
  'against a plain scan, on real digests (needs ../shared/corpus)',
  () => {
    it('finds what is there in Chinese and Korean, and mistyped titles', {
      timeout: 120_000,
    }, async () => {
      const library = await opened(SEEDS, corpus ?? '');
      const papers = plainPapers(library.library);
      for (const queries of [runsFrom(papers, HAN, 70), runsFrom(papers, HANGUL, 65)]) {
        const { recall, precision } = measure(library, papers, queries);
        expect(recall).toBeGreaterThanOrEqual(0.99);
        expect(precision).toBe(1);
      }
      const { asked, found } = mistypedFound(library, 100);
      expect(found / asked).toBeGreaterThanOrEqual(0.95);
    });
  },
);
