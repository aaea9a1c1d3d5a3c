import { describe, expect, it } from 'vitest';
import { entryAt, idsOf, readText, titlesOf, unaccountedLines } from '../testing/read-text.ts';

const row = (cells: string[]) => `| ${cells.join(' | ')} |`;
const tableOf = (header: string[], ...rows: string[][]) =>
  [row(header), row(header.map(() => '---')), ...rows.map(row)].join('\n');
const SUMMARY =
  'This paper presents a method that is long enough to look like a summary of a paper.';

describe('the columns of a table', () => {
  it('come from the header, in any order', () => {
    const text = tableOf(
      ['Code', 'Abstract', 'PDF', 'Title', 'Date'],
      [
        '[link](https://github.com/a/b)',
        SUMMARY,
        '[2401.00001v2](http://arxiv.org/abs/2401.00001v2)',
        'A Title',
        '2024-01-02',
      ],
    );
    expect(entryAt(readText(text), 0)).toMatchObject({
      title: 'A Title',
      arxivId: '2401.00001',
      code: 'https://github.com/a/b',
      published: { value: '2024-01-02' },
      summaries: [{ kind: 'abstract', markdown: SUMMARY }],
    });
  });

  it.each([
    ['Chinese', ['发布日期', '标题', '作者', '摘要', '论文链接']],
    ['Korean', ['날짜', '제목', '저자', '요약', '링크']],
    ['Japanese', ['公開日', 'タイトル', '著者', '要約', 'リンク']],
  ])('are understood in %s', (_, header) => {
    const text = tableOf(header, [
      '2024-09-11',
      'A Study of Things',
      'Ada Lovelace, Alan Turing',
      SUMMARY,
      'https://arxiv.org/abs/2409.00001',
    ]);
    expect(entryAt(readText(text), 0)).toMatchObject({
      title: 'A Study of Things',
      arxivId: '2409.00001',
      published: { value: '2024-09-11' },
      authors: [{ name: 'Ada Lovelace' }, { name: 'Alan Turing' }],
      summaries: [{ kind: 'summary' }],
    });
  });

  it('need no pipes around the rows', () => {
    const text = `Title | Authors | Link\n--- | --- | ---\nA Title | Ada Lovelace | https://arxiv.org/abs/2409.00001\nB Title | Alan Turing | https://arxiv.org/abs/2409.00002\n`;
    expect(idsOf(readText(text))).toEqual(['2409.00001', '2409.00002']);
  });

  it('are told by what the first row holds where the header is in words nobody listed', () => {
    const text = tableOf(
      ['Başlık', 'Yazarlar', 'Özet'],
      [
        '[A Title of Some Words](https://arxiv.org/abs/2409.00001)',
        'Ada Lovelace',
        `${SUMMARY} ${SUMMARY}`,
      ],
      ['[Another Title of Words](https://arxiv.org/abs/2409.00002)', 'Alan Turing', SUMMARY],
    );
    const document = readText(text);
    expect(titlesOf(document)).toEqual(['A Title of Some Words', 'Another Title of Words']);
    expect(
      document.entries.map((entry) =>
        entry.summaries.map((summary) => [summary.kind, summary.heading]),
      ),
    ).toEqual([
      [
        ['summary', null],
        ['section', 'Yazarlar'],
      ],
      [
        ['summary', null],
        ['section', 'Yazarlar'],
      ],
    ]);
  });

  it('that have no role of their own are kept as sections', () => {
    const text = tableOf(
      ['Title', 'PDF', 'Comment'],
      ['A Title', 'https://arxiv.org/abs/2409.00001', 'Accepted at a conference'],
    );
    expect(entryAt(readText(text), 0).summaries).toMatchObject([
      { kind: 'section', heading: 'Comment', markdown: 'Accepted at a conference' },
    ]);
  });
});

describe('a row', () => {
  const header = ['Title', 'Authors', 'Summary'];

  it('may break inside its title', () => {
    const text = `## Papers for 2025-03-11\n\n${tableOf(header)}\n| Feature-Level Insights with\n  Sparse Autoencoders (Read more on [arXiv](https://arxiv.org/abs/2503.03601) or [HuggingFace](https://huggingface.co/papers/2503.03601))| Ada Lovelace, natriistorm | ${SUMMARY} |\n| Second Title (Read more on [arXiv](https://arxiv.org/abs/2503.03602))| Alan Turing | ${SUMMARY} |\n`;
    const document = readText(text);
    expect(titlesOf(document)).toEqual([
      'Feature-Level Insights with Sparse Autoencoders',
      'Second Title',
    ]);
    expect(document.entries.map((entry) => entry.lines)).toEqual([
      [5, 6],
      [7, 7],
    ]);
    expect(document.date?.value).toBe('2025-03-11');
  });

  it('may break before a pipe and inside its summary', () => {
    const text = `${tableOf(header)}\n| A Title (Read more on [arXiv](https://arxiv.org/abs/2503.03601))\n| Ada Lovelace | First line of a summary\nthat goes on\n\nafter a blank line. |\n| B Title (Read more on [arXiv](https://arxiv.org/abs/2503.03602))| Alan Turing | ${SUMMARY} |`;
    expect(titlesOf(readText(text))).toEqual(['A Title', 'B Title']);
    expect(entryAt(readText(text), 0).summaries[0]?.markdown).toBe(
      'First line of a summary\nthat goes on\n\nafter a blank line.',
    );
  });

  it('keeps the pipes of its math, escaped or not', () => {
    const text = tableOf(
      ['Date', 'Title', 'Abstract', 'PDF'],
      [
        '2024-01-02',
        'On $P(x|y)$',
        'We bound $|x|$ and $p(a \\| b)$ with `a|b` in this long abstract of a paper.',
        '[2401.00001](https://arxiv.org/abs/2401.00001)',
      ],
    );
    const entry = entryAt(readText(text), 0);
    expect(entry.title).toBe('On $P(x∣y)$');
    expect(entry.arxivId).toBe('2401.00001');
    expect(entry.summaries[0]?.markdown).toBe(
      'We bound $|x|$ and $p(a | b)$ with `a|b` in this long abstract of a paper.',
    );
  });

  it('with a cell missing gives the others to the columns they suit', () => {
    const text = tableOf(
      ['Publish Date', 'Title', 'Authors', 'PDF', 'Code'],
      [
        '**2024-01-02**',
        '**A Title of a Paper**',
        '[2401.00001](http://arxiv.org/abs/2401.00001)',
        'null',
      ],
    );
    expect(entryAt(readText(text), 0)).toMatchObject({
      title: 'A Title of a Paper',
      arxivId: '2401.00001',
      authors: [],
      code: null,
    });
  });

  it('that was never closed swallows no other', () => {
    const text = `${tableOf(header)}\n| A Title (Read more on [arXiv](https://arxiv.org/abs/2503.03601))| Ada | cut off\n| B Title (Read more on [arXiv](https://arxiv.org/abs/2503.03602))| Alan Turing | ${SUMMARY} |`;
    expect(idsOf(readText(text))).toEqual(['2503.03601', '2503.03602']);
  });

  it('that only names a subject becomes the topic of those below', () => {
    const text = tableOf(
      header,
      ['**Speech**', '', ''],
      ['[A Title](https://arxiv.org/abs/2503.03601)', 'Ada Lovelace', SUMMARY],
    );
    expect(readText(text).entries.map((entry) => entry.topics)).toEqual([['Speech']]);
  });

  it('takes its id from links to the paper, never from those its text mentions', () => {
    const text = tableOf(
      ['Title', 'Summary', 'Link'],
      [
        'A Title',
        `${SUMMARY} It follows [other](https://arxiv.org/abs/1706.03762).`,
        '[Read more](https://arxiv.org/abs/2409.02889)',
      ],
    );
    expect(idsOf(readText(text))).toEqual(['2409.02889']);
  });

  it('reads a title that is itself the link, and lists written as in Python', () => {
    const text = tableOf(
      ['Title', 'Authors', 'Summary', 'Classification', 'GitHub URLs'],
      [
        '[MMIE: A Benchmark](https://arxiv.org/abs/2410.10139)',
        'WendellZwh, Ada Lovelace',
        SUMMARY,
        "['Multimodal', \"Plato's Cave\"]",
        'N/A',
      ],
    );
    expect(entryAt(readText(text), 0)).toMatchObject({
      title: 'MMIE: A Benchmark',
      arxivId: '2410.10139',
      topics: ['Multimodal', "Plato's Cave"],
      code: null,
    });
    expect(entryAt(readText(text), 0).authors.map((author) => author.handle)).toEqual([
      true,
      false,
    ]);
  });

  it('may fold its abstract away', () => {
    const text = tableOf(
      ['**Title**', '**Date**', '**Abstract**', '**Comment**'],
      [
        '**[A Title](http://arxiv.org/abs/2504.16767v1)**',
        '2025-04-23',
        '<details><summary>Show</summary><p>We study $E[|x-\\mu|^p]$ and more.</p></details>',
        '<details><summary>Accep...</summary><p>Accepted to ICCS</p></details>',
      ],
    );
    const entry = entryAt(readText(text), 0);
    expect(entry.summaries.map(({ kind, markdown }) => [kind, markdown])).toEqual([
      ['abstract', 'We study $E[|x-\\mu|^p]$ and more.'],
      ['section', 'Accepted to ICCS'],
    ]);
  });

  it('may hold labelled lines below its title', () => {
    const text = tableOf(
      ['Date', 'Paper', 'Links & Summary'],
      [
        '06-08',
        '**A Simulator for Agents**<br><sub>机构: University of Central Florida<br>本文提出了一个模拟器。</sub>',
        '[![arXiv](https://img.shields.io/badge/arXiv-Paper)](https://arxiv.org/pdf/2606.09613v1)',
      ],
    );
    expect(entryAt(readText(text), 0)).toMatchObject({
      title: 'A Simulator for Agents',
      arxivId: '2606.09613',
      affiliations: ['University of Central Florida'],
      published: null,
      summaries: [{ language: 'zh', markdown: '本文提出了一个模拟器。' }],
    });
  });

  it('that names no paper is not understood rather than invented', () => {
    const document = readText(
      tableOf(
        header,
        ['', 'Ada Lovelace', SUMMARY],
        ['[A Title](https://arxiv.org/abs/2503.03601)', 'Ada Lovelace', SUMMARY],
      ),
    );
    expect(titlesOf(document)).toEqual(['A Title']);
    expect(document.notUnderstood.map((passage) => passage.lines)).toEqual([[3, 3]]);
  });
});

describe('a document of tables', () => {
  it('sets aside what furnishes it, each by its rule', () => {
    const text = [
      '---',
      'layout: default',
      '---',
      '',
      '[![Stars][stars-shield]][stars-url]',
      '',
      '## Updated on 2023.12.31',
      '> Usage instructions: [here](./docs/README.md#usage)',
      '',
      '<details>',
      '<summary>Table of Contents</summary>',
      '<ol><li><a href=#3D>3D</a></li></ol>',
      '</details>',
      '',
      '## 3D',
      '',
      tableOf(
        ['Publish Date', 'Title', 'PDF'],
        ['2023-12-28', 'A Title', '[2312.17250](http://arxiv.org/abs/2312.17250)'],
      ),
      '',
      '<p align=right>(<a href=#Updated-on-20231231>back to top</a>)</p>',
      '',
      '[stars-shield]: https://img.shields.io/x.svg',
      '[stars-url]: https://github.com/a/b/stargazers',
    ].join('\n');
    const document = readText(text);
    expect(document.date?.value).toBe('2023-12-31');
    expect(entryAt(document, 0).topics).toEqual(['3D']);
    expect([...new Set(document.setAside.map((passage) => passage.reason))].sort()).toEqual([
      'front-matter',
      'furniture',
      'link-definition',
      'table-of-contents',
    ]);
    expect(document.notUnderstood).toEqual([]);
    expect(unaccountedLines(text, document)).toEqual([]);
  });

  it('may go on as a list', () => {
    const text = `## NLP\n\n${tableOf(['Title', 'PDF'], ['A Title', 'https://arxiv.org/abs/2401.00001'])}\n\n## Vision\n\n- **2024-01-03** **B Title** [2401.00002](https://arxiv.org/abs/2401.00002)\n> An abstract of it.\n`;
    const document = readText(text);
    expect(document.entries.map((entry) => [entry.title, entry.topics])).toEqual([
      ['A Title', ['NLP']],
      ['B Title', ['Vision']],
    ]);
    expect(entryAt(document, 1).summaries).toMatchObject([
      { kind: 'abstract', markdown: 'An abstract of it.' },
    ]);
  });

  it('may lay its table out in HTML, scripts and all', () => {
    const text =
      '<table>\n<tr><th>#</th><th>题目</th><th>一句话要点</th><th>标签</th></tr>\n<tr>\n<td>1</td>\n<td><a href="./p.html">QuantMCP: Grounding Models</a></td>\n<td>提出QuantMCP以解决问题</td>\n<td><span class="tag">finance</span> <span class="tag">LLM</span><button data-arxiv-id="2506.06622v2" onclick="steal()">☆</button></td>\n</tr>\n</table>';
    const document = readText(text);
    expect(entryAt(document, 0)).toMatchObject({
      title: 'QuantMCP: Grounding Models',
      arxivId: '2506.06622',
      topics: ['finance', 'LLM'],
    });
    expect(JSON.stringify(document.entries)).not.toContain('onclick');
    expect(unaccountedLines(text, document)).toEqual([]);
  });

  it.each([
    ['a topic', `## 3D\n\n${tableOf(['Publish Date', 'Title', 'PDF', 'Code'])}`],
    ['a day', `## Papers for 2024-10-10\n\n${tableOf(['Title', 'Authors', 'Summary'])}\n`],
    ['Chinese', tableOf(['标题', '作者', '摘要'])],
  ])('with no row left is a digest of nothing and invents nothing: %s', (_, text) => {
    expect(readText(text)).toMatchObject({ format: 'table', entries: [], notUnderstood: [] });
  });

  it('with no row left is no digest where its header may be about anything', () => {
    for (const header of [
      ['Title', 'Link'],
      ['Name', 'Date', 'Code'],
      ['Model', 'PDF'],
    ])
      expect(readText(tableOf(header)).format).toBeNull();
  });

  it.each([
    [
      'one row',
      '| 2024-03-01 | Only\nrow here | 摘要。 | [2403.00301](http://arxiv.org/abs/2403.00301) | null |',
    ],
    [
      'the second of two',
      '| 2024-03-01 | First | 摘要。 | [2403.00300](http://arxiv.org/abs/2403.00300) | null |\n| 2024-03-01 | Only\nrow here | 摘要。 | [2403.00301](http://arxiv.org/abs/2403.00301) | null |',
    ],
    [
      'the first, inside its abstract',
      '| 2024-03-01 | Only row here | 摘要\n还有。 | [2403.00301](http://arxiv.org/abs/2403.00301) | null |',
    ],
  ])('makes no paper of its heading where a row breaks: %s', (_, rows) => {
    const text = `## MLLM\n\n${tableOf(['Publish Date', 'Title', 'Abstract', 'PDF', 'Code'])}\n${rows}\n`;
    const document = readText(text);
    expect(titlesOf(document).at(-1)).toBe('Only row here');
    expect(document.entries).toHaveLength(rows.split('\n|').length);
    for (const entry of document.entries) expect(entry.topics).toEqual(['MLLM']);
    expect(document.notUnderstood).toEqual([]);
  });
});
