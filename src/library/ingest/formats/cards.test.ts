import { describe, expect, it } from 'vitest';
import { entryAt, idsOf, readText, titlesOf, unaccountedLines } from '../testing/read-text.ts';

const card = (title: string, id: string, fields: string) =>
  `![Image](https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/${id}.png)\n${title}\n\n${fields}\n`;

describe('cards', () => {
  it('are read with labels in English', () => {
    const text = `# Daily Papers 2024-09-11\n\n### 1. [A First Paper on Agents](https://huggingface.co/papers/2409.00001)\n**Authors:** Ada Lovelace, Alan Turing\n**Published:** Sep 10, 2024\n**Upvotes:** 👍 32\n**Tags:** agents, planning\n\n**Summary:** It plans.\n\n**Plain language:** It thinks ahead.\n\n**Code:** https://github.com/a/b\n\n### 2. [A Second Paper on Agents](https://huggingface.co/papers/2409.00002)\n**Summary:** It acts.\n`;
    const document = readText(text);
    expect(document).toMatchObject({ format: 'cards', date: { value: '2024-09-11' } });
    expect(titlesOf(document)).toEqual(['A First Paper on Agents', 'A Second Paper on Agents']);
    expect(entryAt(document, 0)).toMatchObject({
      arxivId: '2409.00001',
      upvotes: 32,
      code: 'https://github.com/a/b',
      topics: ['agents', 'planning'],
      published: { value: '2024-09-10' },
      authors: [{ name: 'Ada Lovelace' }, { name: 'Alan Turing' }],
      summaries: [
        { kind: 'summary', markdown: 'It plans.' },
        { kind: 'plain-language', markdown: 'It thinks ahead.' },
      ],
    });
  });

  it('are read with labels in Japanese and Chinese', () => {
    const japanese = readText(
      card(
        '## タイトル: A Study of Models',
        '2409.00001',
        '**要約**:\nこの論文はモデルを提案します。\n\n**やさしい説明**:\nかんたんです。\n\n**いいね数**: 5\n\n**PDFリンク**: https://arxiv.org/pdf/2409.00001',
      ),
    );
    const chinese = readText(
      card(
        '## 标题：A Study of Models',
        '2409.00002',
        '**摘要**：\n本文提出一种模型。\n\n**通俗解释**：\n很简单。\n\n**点赞数**：7\n\n**论文链接**：https://arxiv.org/abs/2409.00002',
      ),
    );
    expect(entryAt(japanese, 0)).toMatchObject({
      title: 'A Study of Models',
      arxivId: '2409.00001',
      upvotes: 5,
      summaries: [{ language: 'ja' }, { kind: 'plain-language', language: 'ja' }],
    });
    expect(entryAt(chinese, 0)).toMatchObject({
      title: 'A Study of Models',
      arxivId: '2409.00002',
      upvotes: 7,
      summaries: [{ language: 'zh' }, { kind: 'plain-language' }],
    });
  });

  it('keep a label nobody knows as a section', () => {
    const document = readText(
      card(
        '## 제목: A Study of Models',
        '2409.00001',
        '**요약**:\n모델을 제안합니다.\n\n**한계점**:\n데이터가 적습니다.\n\n**PDF 링크**: https://arxiv.org/pdf/2409.00001',
      ),
    );
    expect(entryAt(document, 0).summaries).toMatchObject([
      { kind: 'summary' },
      { kind: 'section', heading: '한계점', markdown: '데이터가 적습니다.' },
    ]);
  });

  it('may have their labels as items of a list', () => {
    const text =
      '## A Paper About Robots\n\n- **Authors**: Ada Lovelace\n- **arXiv**: [2409.00001](https://arxiv.org/abs/2409.00001)\n- **Abstract**: We build robots.\n\n## Another Paper About Robots\n\n- **Authors**: Alan Turing\n- **arXiv**: [2409.00002](https://arxiv.org/abs/2409.00002)\n- **Abstract**: We build more.\n';
    const document = readText(text);
    expect(
      document.entries.map(({ title, arxivId, summaries }) => [
        title,
        arxivId,
        summaries.map((summary) => [summary.kind, summary.markdown]),
      ]),
    ).toEqual([
      ['A Paper About Robots', '2409.00001', [['abstract', 'We build robots.']]],
      ['Another Paper About Robots', '2409.00002', [['abstract', 'We build more.']]],
    ]);
  });

  it('may name the paper in a field and number the heading', () => {
    const text =
      '## Paper 1\n\n**Title**: A Paper About Robots\n**Summary**: We build robots.\n**Link**: https://arxiv.org/abs/2409.00001\n\n## Paper 2\n\n**Title**: Another Paper About Robots\n**Summary**: We build more.\n**Link**: https://arxiv.org/abs/2409.00002\n';
    expect(titlesOf(readText(text))).toEqual([
      'A Paper About Robots',
      'Another Paper About Robots',
    ]);
    expect(idsOf(readText(text))).toEqual(['2409.00001', '2409.00002']);
  });

  it('may stand without headings', () => {
    const text =
      '**제목**: A Paper About Robots\n**저자**: 김철수, 이영희\n**요약**: 로봇을 만듭니다.\n**링크**: https://arxiv.org/abs/2409.00001\n\n---\n\n**제목**: Another Paper About Robots\n**저자**: 박민수\n**요약**: 더 만듭니다.\n**링크**: https://arxiv.org/abs/2409.00002\n';
    const document = readText(text);
    expect(titlesOf(document)).toEqual(['A Paper About Robots', 'Another Paper About Robots']);
    expect(entryAt(document, 0).authors.map((author) => [author.name, author.handle])).toEqual([
      ['김철수', false],
      ['이영희', false],
    ]);
  });

  it('may be quoted, with their facts in a little table', () => {
    const text =
      '## 论文列表\n\n> ### 1. HandAnthro: Hands from One Image\n>\n> | 属性 | 内容 |\n> |:---:|:---|\n> | 📅 发布日期 | 2026-09-29 |\n> | 👤 作者 | Fan Zhou |\n>\n> **📄 英文摘要：**\n> We measure hands.\n>\n> 🔗 [阅读论文](http://arxiv.org/abs/2609.37855v1)\n\n---\n';
    expect(entryAt(readText(text), 0)).toMatchObject({
      title: 'HandAnthro: Hands from One Image',
      arxivId: '2609.37855',
      published: { value: '2026-09-29' },
      authors: [{ name: 'Fan Zhou' }],
      summaries: [{ kind: 'abstract', markdown: 'We measure hands.' }],
    });
  });

  it('may fold details away and say that a part failed', () => {
    const text =
      '# cs.DB [[Back]](#toc)\n\n### [1] [A Paper on Databases](https://arxiv.org/abs/2506.04230)\n*Ada Lovelace,Alan Turing*\n\nMain category: cs.DB\n\nTL;DR: Error\n\n<details>\n  <summary>Details</summary>\nMotivation: 数据未被充分利用。\n\nAbstract: This paper draws attention\nto databases.\n\n</details>\n';
    const entry = entryAt(readText(text), 0);
    expect(entry).toMatchObject({
      title: 'A Paper on Databases',
      topics: ['cs.DB'],
      authors: [{ name: 'Ada Lovelace' }, { name: 'Alan Turing' }],
    });
    expect(
      entry.summaries.map((summary) => [summary.kind, summary.heading, summary.markdown]),
    ).toEqual([
      ['section', 'Motivation', '数据未被充分利用。'],
      ['abstract', null, 'This paper draws attention\nto databases.'],
    ]);
  });

  it('leave a closing sentence of chat to no paper', () => {
    const text = `${card('## 제목: A Study of Models', '2409.00001', '**요약**:\n모델을 제안합니다.\n\n**추천수**:\n3')}\n---\n\n더 필요하시면 말씀해주세요.\n`;
    const document = readText(text);
    expect(document.entries).toHaveLength(1);
    expect(document.setAside.map((passage) => passage.reason)).toEqual(['remark']);
    expect(unaccountedLines(text, document)).toEqual([]);
  });

  it('state what wrote them when the document does', () => {
    const text =
      '## A Paper About Robots\n\n**Link**: https://arxiv.org/abs/2409.00001\n**Model**: gpt-4o\n**Summary**: We build robots.\n';
    expect(entryAt(readText(text), 0).summaries[0]?.generator).toBe('gpt-4o');
  });
});
