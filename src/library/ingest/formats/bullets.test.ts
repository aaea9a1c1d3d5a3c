import { describe, expect, it } from 'vitest';
import { entryAt, idsOf, readText, titlesOf } from '../testing/read-text.ts';

describe('lists of papers', () => {
  it('are read with commas in the title and labels after the authors', () => {
    const text =
      '> Updated on 2022.11.30\n\n## SLAM\n\n- 2022-11-29, **PatchMatch, a fast reconstruction**, Hartmut Surmann et.al., Paper: [http://arxiv.org/abs/2211.16266v1](http://arxiv.org/abs/2211.16266v1), Code: **[https://github.com/a/b](https://github.com/a/b)**\n';
    expect(readText(text)).toMatchObject({
      format: 'bullets',
      date: { value: '2022-11-30' },
      entries: [
        {
          title: 'PatchMatch, a fast reconstruction',
          arxivId: '2211.16266',
          published: { value: '2022-11-29' },
          authors: [{ name: 'Hartmut Surmann' }],
          code: 'https://github.com/a/b',
        },
      ],
    });
  });

  it('are read with the abstract quoted below', () => {
    const text =
      '- **2024-01-02** **A Title of Some Length** [2401.00001v1](https://arxiv.org/abs/2401.00001v1)\n> We propose a model.\n> It works.\n- **2024-01-03** **Another Title** [2401.00002](https://arxiv.org/abs/2401.00002)\n';
    const document = readText(text);
    expect(titlesOf(document)).toEqual(['A Title of Some Length', 'Another Title']);
    expect(entryAt(document, 0).summaries).toMatchObject([
      { kind: 'abstract', markdown: 'We propose a model.\nIt works.' },
    ]);
  });

  it('may be nested under subjects and hold fields', () => {
    const text =
      '- Parsing\n  - [A Title About Parsing](https://arxiv.org/abs/2405.00001), Ada Lovelace, Alan Turing\n- Vision\n  1. **A Title About Vision**\n     - Authors: Grace Hopper\n     - Link: [arXiv](https://arxiv.org/abs/2405.00002)\n     - Summary: It sees.\n';
    const document = readText(text);
    expect(
      document.entries.map(({ title, topics, authors, summaries }) => [
        title,
        topics,
        authors.map((author) => author.name),
        summaries.map((summary) => summary.markdown),
      ]),
    ).toEqual([
      ['A Title About Parsing', ['Parsing'], ['Ada Lovelace', 'Alan Turing'], []],
      ['A Title About Vision', ['Vision'], ['Grace Hopper'], ['It sees.']],
    ]);
  });

  it('may name papers by their ids alone', () => {
    const text =
      '- Models\n  - `2409.11340` | Hợp nhất nhiều tác vụ tạo ảnh vào một mô hình duy nhất với đầu vào đa phương thức xen kẽ, loại bỏ các mô-đun chuyên biệt và đơn giản hóa quy trình.\n';
    expect(entryAt(readText(text), 0)).toMatchObject({
      arxivId: '2409.11340',
      title: 'arXiv:2409.11340',
      summaries: [{ language: 'vi' }],
    });
  });

  it('keep titles that sound like the name of a link', () => {
    const text = [
      'More Agents Is All You Need',
      'Open Problems in Learning',
      'Link Prediction Models',
    ]
      .map((title, at) => `- [${title}](https://arxiv.org/abs/2405.0000${at})`)
      .join('\n');
    expect(titlesOf(readText(text))).toEqual([
      'More Agents Is All You Need',
      'Open Problems in Learning',
      'Link Prediction Models',
    ]);
  });

  it.each([
    ['**[ICML 2024]** Foo Bar Diffusion [[Paper](U)]', 'Foo Bar Diffusion', [], []],
    ['Baz Diffusion, *Ann Lee et al.* | [paper](U)', 'Baz Diffusion', ['Ann Lee'], []],
    ['**Quux**: Better Diffusion. arXiv 2024. [[paper](U)]', 'Quux: Better Diffusion', [], []],
    [
      '**Corge of Diffusion Models** (Ann Lee, Bob Ray) - A nice thing [[paper](U)]',
      'Corge of Diffusion Models',
      ['Ann Lee', 'Bob Ray'],
      ['A nice thing'],
    ],
    ['See [this](U) for details', 'arXiv:2409.10001', [], ['See this for details']],
    ['[Grault Diffusion](U) (CVPR 2024), Ann Lee', 'Grault Diffusion', ['Ann Lee'], []],
  ])('keep title, names and text apart: %s', (item, title, authors, texts) => {
    const line = item.replace('U', 'https://arxiv.org/abs/2409.10001');
    const other = '- [A Title About Parsing](https://arxiv.org/abs/2405.00001)';
    const entry = entryAt(readText(`- ${line}\n${other}\n`), 0);
    expect(entry.title).toBe(title);
    expect(entry.authors.map(({ name }) => name)).toEqual(authors);
    expect(entry.summaries.map(({ markdown }) => markdown)).toEqual(texts);
  });

  it('under a heading do not turn the heading into a paper', () => {
    expect(
      idsOf(
        readText(
          '## Speech\n- [A Title About Speech and Sound](https://arxiv.org/abs/2405.00001)\n',
        ),
      ),
    ).toEqual(['2405.00001']);
    expect(
      titlesOf(
        readText(
          '## Speech\n- [A Title About Speech and Sound](https://arxiv.org/abs/2405.00001)\n',
        ),
      ),
    ).toEqual(['A Title About Speech and Sound']);
  });
});
