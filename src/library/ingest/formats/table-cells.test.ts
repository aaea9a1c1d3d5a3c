import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryAt, idsOf, readText, titlesOf } from '../testing/read-text.ts';

const row = (cells: string[]) => `| ${cells.join(' | ')} |`;
const tableOf = (header: string[], ...rows: string[][]) =>
  [row(header), row(header.map(() => '---')), ...rows.map(row)].join('\n');
const SUMMARY =
  'This paper presents a method that is long enough to look like a summary of a paper.';

describe('a row with pipes nobody escaped', () => {
  const more = (id: string) => `(Read more on [arXiv](https://arxiv.org/abs/${id}))`;
  const daily = (cells: string) => `${tableOf(['Title', 'Authors', 'Summary'])}\n| ${cells} |`;

  it.each([
    [
      'math in the summary',
      `Fine Title ${more('2409.32005')} | A B, C D | We set |x|<1 and |y|>2, so x|y.`,
      'Fine Title',
      ['A B', 'C D'],
      'We set ∣x∣<1 and ∣y∣>2, so x∣y.',
    ],
    [
      'words in the summary',
      `Fine Nine ${more('2409.32009')} | A B | one | two | three | four`,
      'Fine Nine',
      ['A B'],
      'one ∣ two ∣ three ∣ four',
    ],
    [
      'math in the title',
      `Bound |x| of P(y|x): A Study ${more('2409.22001')} | Jane Doe, Li Wu | ${SUMMARY}`,
      'Bound ∣x∣ of P(y∣x): A Study',
      ['Jane Doe', 'Li Wu'],
      SUMMARY,
    ],
    [
      'a title and a cell left out',
      `A|B Testing ${more('2409.22002')} | ${SUMMARY}`,
      'A∣B Testing',
      [],
      SUMMARY,
    ],
  ])('gives its surplus to the right column: %s', (_, cells, title, authors, summary) => {
    const document = readText(daily(cells));
    expect(titlesOf(document)).toEqual([title]);
    expect(idsOf(document)).not.toContain(null);
    expect(entryAt(document, 0).authors.map(({ name }) => name)).toEqual(authors);
    expect(entryAt(document, 0).summaries.map(({ markdown }) => markdown)).toEqual([summary]);
    expect(document.notUnderstood).toEqual([]);
  });

  it('keeps a title in bold together', () => {
    const text = `${tableOf(['Publish Date', 'Title', 'Abstract', 'PDF'])}\n|**2023-12-28**|**A|B Testing of P(x|y)**|We set |x| and y|z here.|[2312.17250](http://arxiv.org/abs/2312.17250)|`;
    expect(entryAt(readText(text), 0)).toMatchObject({
      title: 'A∣B Testing of P(x∣y)',
      summaries: [{ markdown: 'We set ∣x∣ and y∣z here.' }],
    });
  });

  it('is reported when words of it reach no column', () => {
    const text = tableOf(
      ['Title', 'Authors', 'PDF'],
      ['A Title', 'Ada', 'this column has many words of its own https://arxiv.org/abs/2409.00001'],
    );
    const document = readText(text);
    expect(idsOf(document)).toEqual(['2409.00001']);
    expect(document.notUnderstood.map(({ lines }) => lines)).toEqual([[3, 3]]);
  });

  it('never loses a word of a cell in silence', () => {
    const words = fc.constantFrom(
      'alpha',
      'beta',
      '|x|',
      '$p(y|x)$',
      '(a|b)',
      'gamma',
      '**',
      'Delta,',
    );
    const cell = fc.array(words, { minLength: 1, maxLength: 6 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(cell, cell, cell, (title, authors, summary) => {
        const document = readText(
          daily(`T ${title} ${more('2409.32005')} | ${authors} | ${summary}`),
        );
        const kept = JSON.stringify([document.entries, document.notUnderstood]).toLowerCase();
        expect(idsOf(document)).toEqual(['2409.32005']);
        for (const word of `${title} ${summary}`.match(/[a-z]{4,}/gi) ?? [])
          expect(kept).toContain(word.toLowerCase());
      }),
      { numRuns: 200 },
    );
  });
});

describe('a title that is bold at its head', () => {
  it.each([
    [
      '**JudgeLRM**: *Large* Reasoning Models as a Judge',
      'JudgeLRM: Large Reasoning Models as a Judge',
    ],
    [
      '**Bold Title**: the rest of it that goes on for some more words',
      'Bold Title: the rest of it that goes on for some more words',
    ],
    [
      '**Bold Title** - and the rest of it that goes on for some words',
      'Bold Title - and the rest of it that goes on for some words',
    ],
  ])('is kept whole: %s', (written, title) => {
    const text = tableOf(
      ['Title', 'Authors', 'Summary'],
      [
        `${written} (Read more on [arXiv](https://arxiv.org/abs/2504.00050v2))`,
        'Ada Lovelace',
        SUMMARY,
      ],
    );
    const entry = entryAt(readText(text), 0);
    expect(entry.title).toBe(title);
    expect(entry.summaries.map(({ markdown }) => markdown)).toEqual([SUMMARY]);
  });
});

describe('the last row of a document', () => {
  it.each(['A B | We propose a mo', 'A', 'A B |'])(
    'cut off after “%s” is kept and reported',
    (rest) => {
      const rows = `| A Title (Read more on [arXiv](https://arxiv.org/abs/2409.32001)) | Ada | ${SUMMARY} |\n| Cut Title (Read more on [arXiv](https://arxiv.org/abs/2409.32002)) | ${rest}`;
      const document = readText(`${tableOf(['Title', 'Authors', 'Summary'])}\n${rows}`);
      expect(titlesOf(document)).toEqual(['A Title', 'Cut Title']);
      const cut = document.notUnderstood.map(({ lines }) => lines);
      expect(cut).toEqual(rest.endsWith('|') ? [] : [[4, 4]]);
    },
  );
});

describe('what a row says besides', () => {
  it('keeps a count in the language of the row', () => {
    const text = tableOf(
      ['标题', '摘要', '引用', '链接'],
      ['A Fine Title', '本文提出一种模型，效果很好。', '12', 'https://arxiv.org/abs/2409.32001'],
    );
    expect(entryAt(readText(text), 0).summaries.map(({ language }) => language)).toEqual([
      'zh',
      'zh',
    ]);
  });

  it('keeps the page of a paper that is not on arXiv', () => {
    const text = tableOf(
      ['Title', 'Authors', 'Link'],
      ['A Fine Title', 'Ada Lovelace', '[OpenReview](https://openreview.net/forum?id=abc)'],
      ['B Fine Title', 'Ada Lovelace', '[alphaXiv](https://www.alphaxiv.org/abs/2409.32001)'],
    );
    expect(readText(text).entries.map(({ arxivId, pdf }) => [arxivId, pdf])).toEqual([
      [null, 'https://openreview.net/forum?id=abc'],
      ['2409.32001', null],
    ]);
  });
});

describe('a folded text', () => {
  it.each(['abs', 'Show the abstract'])('is parted from what folds it: %s', (label) => {
    const folded = `<details><summary>${label}</summary>We propose a model.</details>`;
    const html = `<table>\n<tr><th>Title</th><th>Abstract</th><th>PDF</th></tr>\n<tr><td>A Title</td><td>${folded}</td><td>https://arxiv.org/abs/2401.00003</td></tr>\n</table>`;
    const markdown = tableOf(
      ['Title', 'Abstract', 'PDF'],
      ['A Title', folded, 'https://arxiv.org/abs/2401.00003'],
    );
    for (const text of [html, markdown])
      expect(entryAt(readText(text), 0).summaries[0]?.markdown).toMatch(
        /(?:^|\n)We propose a model\.$/,
      );
  });
});
