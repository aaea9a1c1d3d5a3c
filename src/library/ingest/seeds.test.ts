import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  entryAt,
  readText,
  type TestReading,
  titlesOf,
  unaccountedLines,
} from './testing/read-text.ts';

const folder = join(import.meta.dirname, '../../../seeds');

function readSeed(number: string): TestReading & { text: string } {
  const name = readdirSync(folder).find((file) => file.startsWith(number)) ?? '';
  const text = readFileSync(join(folder, name), 'utf8');
  return { ...readText(text, name), text };
}

const seeds = ['000', '001', '002', '003', '004'].map(readSeed);
const [daily, cards, notes, page, topics] = seeds as [
  (typeof seeds)[number],
  (typeof seeds)[number],
  (typeof seeds)[number],
  (typeof seeds)[number],
  (typeof seeds)[number],
];

describe('the five seeds', () => {
  it('are each recognised as their own family', () => {
    expect(seeds.map((seed) => seed.format)).toEqual(['table', 'cards', 'notes', 'page', 'table']);
  });

  it('hold 5, 4, 17, 59 and 40 entries and nothing that is not understood', () => {
    expect(seeds.map((seed) => seed.entries.length)).toEqual([5, 4, 17, 59, 40]);
    expect(seeds.flatMap((seed) => seed.notUnderstood)).toEqual([]);
  });

  it('name 61 arXiv ids together', () => {
    const ids = seeds.flatMap((seed) => seed.entries.map((entry) => entry.arxivId));
    expect(new Set(ids.filter((id) => id !== null)).size).toBe(61);
    expect(ids.filter((id) => id === null)).toHaveLength(59);
  });

  it('leave no line unaccounted for', () => {
    expect(seeds.map((seed) => unaccountedLines(seed.text, seed))).toEqual([[], [], [], [], []]);
  });

  it('leave no trace of their layout in titles, authors and summaries', () => {
    const layout = /et\.\s?al\.|\(read more on|^null$|\||<\/?su[pb]|get trending papers/i;
    for (const entry of seeds.flatMap((seed) => seed.entries)) {
      const texts = [
        entry.title,
        ...entry.authors.map((author) => author.name),
        ...entry.summaries.map((summary) => summary.markdown),
      ];
      expect(texts.filter((text) => layout.test(text))).toEqual([]);
      expect(entry.title).not.toMatch(/\n|\*\*|\]\(|^\s|\s$/);
    }
  });

  it('give every entry a summary in the language it is written in', () => {
    const languages = seeds.map((seed) => [
      ...new Set(
        seed.entries.flatMap((entry) => entry.summaries.map((summary) => summary.language)),
      ),
    ]);
    expect(languages).toEqual([['en'], ['ko'], ['zh'], ['en'], ['zh']]);
    expect(
      seeds.flatMap((seed) => seed.entries).filter((entry) => entry.summaries.length === 0),
    ).toEqual([]);
  });

  it('are dated where they state a date, and only there', () => {
    expect(seeds.map((seed) => seed.date?.value ?? null)).toEqual([
      '2024-09-11',
      null,
      null,
      null,
      '2023-12-31',
    ]);
  });
});

describe('the seeds joined into one document', () => {
  it.each([
    ['in order', [daily, cards, notes, topics]],
    ['in another order', [topics, notes, daily, cards]],
  ])('lose nothing at the seams, %s', (_, parts) => {
    const text = parts.map((seed) => seed.text).join('\n\n');
    const document = readText(text);
    expect(document.entries).toHaveLength(66);
    expect(document.notUnderstood).toEqual([]);
    expect(unaccountedLines(text, document)).toEqual([]);
  });
});

describe('the daily table', () => {
  it('tells people from user names', () => {
    expect(entryAt(daily, 0).authors).toEqual([
      { name: 'Se Young Chun', handle: false, affiliation: null },
      { name: 'Agorium', handle: true, affiliation: null },
      { name: 'jeeit17', handle: true, affiliation: null },
    ]);
  });
});

describe('the cards', () => {
  it('hold a summary and one in plain language each, with upvotes and pictures', () => {
    expect(cards.entries.map((entry) => entry.summaries.map((summary) => summary.kind))).toEqual(
      Array(4).fill(['summary', 'plain-language']),
    );
    expect(cards.entries.map((entry) => entry.upvotes)).toEqual([14, 6, 6, 2]);
    expect(entryAt(cards, 0).thumbnail).toBe(
      'https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2409.06210.png',
    );
    expect(entryAt(cards, 0).topics).toEqual([
      '약한 지도 학습',
      '대조 학습',
      '비전-언어 모델',
      '로봇 공학',
      '컴퓨터 비전',
    ]);
  });

  it('are followed by a remark that is no paper', () => {
    expect(cards.setAside.map(({ reason, lines }) => ({ reason, lines }))).toEqual([
      { reason: 'remark', lines: [77, 77] },
    ]);
  });
});

describe('the notes', () => {
  it('name exactly the 18 authors of SAM 2', () => {
    const names = entryAt(notes, 0).authors.map((author) => author.name);
    expect(names).toHaveLength(18);
    expect(names.at(-1)).toBe('Christoph Feichtenhofer');
  });

  it('keep what people belong to apart from their names', () => {
    const reenact = notes.entries.find((entry) => entry.arxivId === '2408.00458');
    expect(reenact?.authors.map((author) => author.name)).toEqual([
      'Manuel Kansy',
      'Jacek Narunic',
      'Christopher Schroers',
      'Markus Gross',
      'Romann M. Weber',
    ]);
    expect(reenact?.affiliations).toContain('DisneyResearch∣Studios, Switzerland');
    expect(entryAt(notes, 1).authors.map((author) => author.name)).toEqual(['Gemma Team']);
  });

  it('name nobody twice', () => {
    const vet = notes.entries.find((entry) => entry.arxivId === '2408.00765');
    expect(
      vet?.authors.map((author) => author.name).filter((name) => name === 'Linfeng Ren'),
    ).toHaveLength(1);
  });

  it('have at least six sections when they are regular, whatever the style of their headings', () => {
    const sections = notes.entries.map((entry) => entry.summaries.length);
    expect(sections.filter((count) => count >= 6).length).toBeGreaterThanOrEqual(15);
    const numbered = notes.entries.find((entry) => entry.arxivId === '2408.00298');
    expect(numbered?.summaries.map((summary) => summary.heading)).toContain('研究核心目标与问题');
  });

  it('keep the text that stands before the first section', () => {
    const coarse = notes.entries.find((entry) => entry.arxivId === '2408.00754');
    expect(coarse?.summaries[0]).toMatchObject({ kind: 'summary', heading: null });
  });
});

describe('the page', () => {
  it('begins with AV-DiT and ends with Audio-Visual Segmentation with Semantics', () => {
    expect(titlesOf(page).at(0)).toBe(
      'AV-DiT: Efficient Audio-Visual Diffusion Transformer for Joint Audio and Video Generation',
    );
    expect(titlesOf(page).at(-1)).toBe('Audio-Visual Segmentation with Semantics');
  });
});

describe('the topic tables', () => {
  it('give a paper of two tables the topic of each', () => {
    const twice = topics.entries.filter((entry) => entry.arxivId === '2312.15059');
    expect(twice.map((entry) => entry.topics)).toEqual([['3D'], ['avatar']]);
  });

  it('link code for five papers', () => {
    expect(topics.entries.filter((entry) => entry.code !== null)).toHaveLength(5);
  });

  it('know the day each paper was published', () => {
    expect(entryAt(topics, 0).published).toEqual({ value: '2023-12-28', precision: 'day' });
  });
});
