import { describe, expect, it } from 'vitest';
import { readText, titlesOf, unaccountedLines } from '../testing/read-text.ts';

const ABSTRACT =
  'We propose a new method for learning from data. Existing approaches need large datasets, and our model does not. Experiments on three benchmarks demonstrate state-of-the-art performance, and we release the code.';
const TITLES = [
  'Learning to Plan with Models',
  'A Benchmark for Agents: Tasks and Tools',
  'Is Attention All You Need?',
  'Robots That Read',
];
const pairs = TITLES.flatMap((title) => [title, ABSTRACT]);

describe('the copied text of a papers page', () => {
  it('is read with furniture of another day', () => {
    const text = [
      'Hugging Face',
      'Models',
      'Datasets',
      'Daily Papers',
      'byAK and the research community',
      'Sep 11, 2024',
      'Submitted by',
      '28',
      ...pairs.flatMap((line) => (TITLES.includes(line) ? [line, '· 9 authors'] : [line, '12'])),
      'Previous',
      'Next',
      '© Hugging Face',
    ].join('\n\n');
    const document = readText(text, 'page.txt');
    expect(document).toMatchObject({
      format: 'page',
      date: { value: '2024-09-11' },
      notUnderstood: [],
    });
    expect(titlesOf(document)).toEqual(TITLES);
    expect(unaccountedLines(text, document)).toEqual([]);
  });

  it('is read without furniture', () => {
    expect(titlesOf(readText(pairs.join('\n\n'), 'page.txt'))).toEqual(TITLES);
  });

  it('is read with furniture and names between papers', () => {
    const [first = '', second = '', third = ''] = TITLES;
    const text = [
      'Daily Papers',
      'byAK and the research community',
      first,
      ABSTRACT,
      'Upvotes: 64',
      `${second}\nAda Lovelace, Alan Turing`,
      ABSTRACT,
      'Submitted by',
      'someone',
      third,
      `${ABSTRACT}\nSystem theme\nCompany\nTOS`,
    ].join('\n\n');
    const document = readText(text, 'page.txt');
    expect(titlesOf(document)).toEqual([first, second, third]);
    expect(document.entries[1]?.authors.map(({ name }) => name)).toEqual([
      'Ada Lovelace',
      'Alan Turing',
    ]);
    for (const entry of document.entries) expect(entry.summaries[0]?.markdown).toBe(ABSTRACT);
    expect(document.notUnderstood).toEqual([]);
    expect(unaccountedLines(text, document)).toEqual([]);
  });

  it('is read without blank lines where every line is a block', () => {
    const long = `${ABSTRACT} ${ABSTRACT}`;
    const text = [
      'Daily Papers',
      'byAK and the research community',
      ...TITLES.flatMap((title) => ['Submitted by', 'akhaliq', '64', title, long, '· 5 authors']),
      'System theme',
    ].join('\n');
    const document = readText(text, 'page.txt');
    expect(titlesOf(document)).toEqual(TITLES);
    expect(document.entries.map((entry) => entry.summaries[0]?.markdown)).toEqual(
      TITLES.map(() => long),
    );
    expect(document.notUnderstood).toEqual([]);
  });

  it('keeps a title whose abstract is missing', () => {
    const text = [
      pairs[0],
      pairs[1],
      'A Paper Without Any Abstract at All',
      ...pairs.slice(2),
    ].join('\n\n');
    const document = readText(text, 'page.txt');
    expect(titlesOf(document)).toEqual([
      TITLES[0],
      'A Paper Without Any Abstract at All',
      ...TITLES.slice(1),
    ]);
    expect(document.entries.map((entry) => entry.summaries.length)).toEqual([1, 0, 1, 1, 1]);
  });

  it('has no date when the page leaves out the year', () => {
    expect(
      readText(
        ['Daily Papers', 'byAK and the research community', 'Jul 30', ...pairs].join('\n\n'),
        'page.txt',
      ).date,
    ).toBeNull();
  });

  it('joins an abstract of two paragraphs', () => {
    const document = readText(
      [pairs[0], ABSTRACT, ABSTRACT, ...pairs.slice(2)].join('\n\n'),
      'page.txt',
    );
    expect(titlesOf(document)).toEqual(TITLES);
    expect(document.entries[0]?.summaries[0]?.markdown).toBe(`${ABSTRACT}\n\n${ABSTRACT}`);
  });
});
