import { describe, expect, it } from 'vitest';
import { entryAt, idsOf, readText, titlesOf, unaccountedLines } from '../testing/read-text.ts';

const headings = (document: ReturnType<typeof readText>) =>
  entryAt(document, 0).summaries.map((summary) => summary.heading);

describe('notes', () => {
  it('keep every section, whatever marks its heading', () => {
    const atx =
      '# A Paper\n[pdf](https://arxiv.org/pdf/2408.00001)\n### **方法**\n方法文本。\n#### 结果\n结果文本。\n';
    const numbered =
      '# A Paper\n[pdf](https://arxiv.org/pdf/2408.00001)\n1. **方法**\n   - 方法文本。\n\n2. **结果**\n   - 结果文本。\n';
    const bold =
      '# A Paper\n[pdf](https://arxiv.org/pdf/2408.00001)\n\n**1. 方法**\n\n方法文本。\n\n**2. 结果**\n\n结果文本。\n';
    for (const text of [atx, numbered, bold])
      expect(headings(readText(text)), text).toEqual(['方法', '结果']);
  });

  it('begin a paper only where a link to it follows closely', () => {
    const text =
      '# First Paper on Learning\n[pdf](https://arxiv.org/pdf/2408.00001)\n# 论文标题\n第一篇\n# 结论\n很好。\n# Second Paper on Learning\n\narXiv: 2408.00002\n\n# 方法\n```markdown\n# Not A Paper at All\n[pdf](https://arxiv.org/pdf/2408.00009)\n```\n';
    const document = readText(text);
    expect(titlesOf(document)).toEqual(['First Paper on Learning', 'Second Paper on Learning']);
    expect(idsOf(document)).toEqual(['2408.00001', '2408.00002']);
    expect(headings(document)).toEqual(['论文标题', '结论']);
  });

  it('may have the link at the end of the text', () => {
    const text =
      '# 2023-09-10 论文速览\n\n## Models as Optimizers\n\n1. **工作**\n\n    提出方法。\n\n[查看详情](https://huggingface.co/papers/2309.03409)\n## XGen Technical Report\n\n### 1. 工作\n\n训练模型。\n\n[查看详情](https://huggingface.co/papers/2309.03450)\n';
    const document = readText(text);
    expect(document.entries.map(({ title, arxivId }) => [title, arxivId])).toEqual([
      ['Models as Optimizers', '2309.03409'],
      ['XGen Technical Report', '2309.03450'],
    ]);
    expect(
      document.entries.flatMap((entry) => entry.summaries).map((summary) => summary.markdown),
    ).toEqual(['提出方法。', '训练模型。']);
  });

  it('may be fenced documents of their own under a heading that is only an id', () => {
    const text =
      '# Daily – 2025-05-06\n\n## 2505.02835\n🔗 https://huggingface.co/papers/2505.02835\n\n**Summary**:\n```markdown\n# R1-Reward: 보상 모델\n\n## 1. 동기\n\n보상이 필요합니다.\n\n## 2. 결과\n\n좋습니다.\n```\n\n---\n\n## 2505.02471\n🔗 https://huggingface.co/papers/2505.02471\n\n**Summary**:\n죄송합니다만, 링크의 논문을 확인할 수 없었습니다.\n\n---\n';
    const document = readText(text);
    expect(document.date?.value).toBe('2025-05-06');
    expect(titlesOf(document)).toEqual(['R1-Reward: 보상 모델', 'arXiv:2505.02471']);
    expect(headings(document)).toEqual(['동기', '결과']);
    expect(entryAt(document, 1).summaries).toEqual([]);
    expect(unaccountedLines(text, document)).toEqual([]);
  });

  it('take no failure note for a paper', () => {
    const document = readText(
      '# Medical SAM 2\n[arxiv_pdf_url](https://arxiv.org/pdf/2408.00874)\n# faild to  read !!!!\n# POA: Pre-training Once\n[arxiv_pdf_url](https://arxiv.org/pdf/2408.01031)\n### 方法\n文本。\n',
    );
    expect(titlesOf(document)).toEqual(['Medical SAM 2', 'POA: Pre-training Once']);
    expect(document.setAside).toMatchObject([{ reason: 'placeholder', lines: [3, 3] }]);
  });

  it('may be about a paper that is not on arXiv', () => {
    const document = readText(
      '# First Paper\n[pdf](https://openreview.net/pdf?id=abc)\n### 方法\n模型的方法。\n# Second Paper\n[arxiv_pdf_url]()\n### 方法\n模型的方法。\n',
    );
    expect(document.entries.map(({ title, arxivId, pdf }) => [title, arxivId, pdf])).toEqual([
      ['First Paper', null, 'https://openreview.net/pdf?id=abc'],
      ['Second Paper', null, null],
    ]);
  });

  it('group papers under headings that become their topics', () => {
    const text =
      '# Daily Papers\n\n## Speech\n\n### First Paper on Speech\n[pdf](https://arxiv.org/pdf/2408.00001)\n\nText one.\n\n## Vision\n\n### Second Paper on Vision\n[pdf](https://arxiv.org/pdf/2408.00002)\n\nText two.\n';
    expect(readText(text).entries.map((entry) => [entry.title, entry.topics])).toEqual([
      ['First Paper on Speech', ['Speech']],
      ['Second Paper on Vision', ['Vision']],
    ]);
  });

  it('may be one file with the facts in front matter', () => {
    const text =
      '---\ntitle: Mining Activation Functions\ntitle_zh: 挖掘激活函数\nauthors: "Ada Lovelace, Alan Turing"\ndate: 2026-02-05\npdf: "https://arxiv.org/pdf/2602.05688v1"\ntags: ["SR", "search"]\ntldr: 提出一种方法。\n---\n\n## 摘要\n中文摘要。\n\n## Abstract\nThe choice is active.\n';
    const document = readText(text);
    expect(entryAt(document, 0)).toMatchObject({
      title: 'Mining Activation Functions',
      arxivId: '2602.05688',
      authors: [{ name: 'Ada Lovelace' }, { name: 'Alan Turing' }],
      published: { value: '2026-02-05' },
      topics: ['SR', 'search'],
    });
    expect(
      entryAt(document, 0).summaries.map((summary) => [summary.kind, summary.markdown]),
    ).toEqual([
      ['section', '挖掘激活函数'],
      ['summary', '提出一种方法。'],
      ['summary', '中文摘要。'],
      ['abstract', 'The choice is active.'],
    ]);
    expect(unaccountedLines(text, document)).toEqual([]);
  });

  it('open a fence below the link', () => {
    for (const [mark, first] of [
      ['markdown', '###'],
      ['', '##'],
      ['md', '#'],
    ]) {
      const text = `# A Paper\n[arxiv_pdf_url](https://arxiv.org/pdf/2408.00001)\n\`\`\`${mark}\n${first} 方法\n方法文本。\n#### 结果\n结果文本。\n\`\`\`\n`;
      expect(headings(readText(text)), text).toEqual(['方法', '结果']);
    }
  });

  it.each([
    [
      'values on the line',
      '1. **作者**\n   - Ada Lovelace\n\n2. **机构**\n   - 清华大学, MIT\n\n3. **方法**\n   - 好的方法。\n\n4. **标签**: 分割, 4D\n\n5. **结论**: 好。',
    ],
    [
      'no blank lines',
      '1. **作者**: Ada Lovelace\n2. **机构**: 清华大学, MIT\n3. **方法**: 好的方法。\n4. **标签**: 分割, 4D\n5. **结论**: 好。',
    ],
    [
      'no marks',
      '1. 作者: Ada Lovelace\n2. 机构: 清华大学, MIT\n3. 方法: 好的方法。\n4. 标签: 分割, 4D\n5. 结论: 好。',
    ],
  ])('may number their parts: %s', (_, body) => {
    const text = `# A Paper\n[pdf](https://arxiv.org/pdf/2408.00001)\n${body}\n`;
    const entry = entryAt(readText(text), 0);
    expect(entry.authors.map(({ name }) => name)).toEqual(['Ada Lovelace']);
    expect(entry.affiliations).toEqual(['清华大学', 'MIT']);
    expect(entry.topics).toEqual(['分割', '4D']);
    expect(headings(readText(text))).toEqual(expect.arrayContaining(['方法', '结论']));
  });

  it('may number their parts in Chinese', () => {
    const text =
      '# A Paper\n[pdf](https://arxiv.org/pdf/2408.00001)\n一、作者信息\nAda Lovelace¹, Alan Turing²\n¹ MBZUAI, ² University of Oxford\n二、方法\n好的方法。\n';
    expect(headings(readText(text))).toEqual(['作者信息', '方法']);
    expect(entryAt(readText(text), 0).affiliations).toEqual(['MBZUAI', 'University of Oxford']);
  });

  it('keep a numbered list inside a numbered part', () => {
    const text =
      '# A Paper\n[pdf](https://arxiv.org/pdf/2408.00001)\n1. **方法**\n1. **编码**: 用编码器。\n2. **解码**: 用解码器。\n2. **结论**\n好。\n';
    expect(headings(readText(text))).toEqual(['方法', '结论']);
  });

  it('keep a table inside a text as it is', () => {
    const table = '| 模型 | 精度 |\n|---|---|\n| A | 1 |';
    const document = readText(
      `# A Paper\n[pdf](https://arxiv.org/pdf/2408.00001)\n### 结果\n${table}\n`,
    );
    expect(entryAt(document, 0).summaries[0]?.markdown).toBe(table);
  });
});
