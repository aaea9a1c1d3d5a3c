import { describe, expect, it } from 'vitest';
import { entryAt, readText, titlesOf } from '../testing/read-text.ts';

describe('a heading above a link', () => {
  it.each([
    ['a sentence', '## Reading\nWe discussed [LoRA](https://arxiv.org/abs/2106.09685) at lunch.'],
    [
      'a sentence in Korean',
      '## 읽기\n우리는 [LoRA](https://arxiv.org/abs/2106.09685)를 논의했다.',
    ],
    [
      'a post',
      '# My thoughts on scaling\n\nI have been reading about scaling.\n\nThe [scaling laws paper](https://arxiv.org/abs/2001.08361) is great.\n',
    ],
    [
      'a post that ends with a link',
      '# Blog\n## My thoughts on scaling\nI like scaling.\n\nRead the paper [here](https://arxiv.org/abs/2001.08361).\n',
    ],
    [
      'a to-do list',
      '# To do\n- [ ] read the [attention](https://arxiv.org/abs/1706.03762) paper\n- [x] call mum\n',
    ],
  ])('names no paper where the link stands in prose: %s', (_, text) => {
    expect(readText(text).entries).toEqual([]);
  });

  it.each(['Paper of the Week', 'Robotics', 'Daily Papers 2024-10-10'])(
    'yields to the title that the link has: %s',
    (heading) => {
      const text = `## ${heading}\n[LoRA: Low-Rank Adaptation of Models](https://arxiv.org/abs/2106.09685)\n\nA classic, we propose to read it.\n`;
      expect(titlesOf(readText(text))).toEqual(['LoRA: Low-Rank Adaptation of Models']);
    },
  );

  it('that is no title leaves the paper its id', () => {
    const text =
      '## Paper of the Week\n[arXiv](https://arxiv.org/abs/2106.09685)\n\nA classic paper.\n';
    expect(titlesOf(readText(text))).toEqual(['arXiv:2106.09685']);
  });

  it('stays the title above a link that only says where it leads', () => {
    for (const link of [
      'pdf',
      'arxiv_pdf_url',
      '阅读更多',
      '查看详情',
      'Read the paper',
      '2408.00001',
    ]) {
      const text = `# A Paper of Models\n[${link}](https://arxiv.org/pdf/2408.00001)\n### 方法\n模型。\n`;
      expect(titlesOf(readText(text)), link).toEqual(['A Paper of Models']);
    }
  });

  it('of another subject ends the paper before it', () => {
    const text =
      '## Paper of the Week\n[LoRA: Low-Rank Adaptation](https://arxiv.org/abs/2106.09685)\n\nA classic.\n\n## Robotics\nWe saw [RT-2: Vision Language](https://arxiv.org/abs/2307.15818) as well.\n';
    const document = readText(text);
    expect(titlesOf(document)).toEqual(['LoRA: Low-Rank Adaptation']);
    expect(document.notUnderstood.map(({ lines }) => lines)).toEqual([[7, 7]]);
  });
});

describe('the heading of a whole digest', () => {
  it.each([
    ['# 오늘의 논문 2024-10-10', '## 제목: ', '**요약**:\n모델을 제안합니다.', '**PDF 링크**: '],
    ['# Daily Papers', '## Title: ', '**Summary**: We propose a model.', '**Link**: '],
    ['# 每日论文', '## 标题：', '**摘要**：本文提出模型。', '**论文链接**：'],
    ['# Daily Papers', '**Title**: ', '**Summary**: We propose a model.', '**Link**: '],
  ])('is no card and swallows none: %s, %s', (heading, label, summary, link) => {
    const card = (title: string, id: string) =>
      `${label}${title}\n${summary}\n${link}https://arxiv.org/abs/${id}\n`;
    const text = `${heading}\n\n${card('A Paper of Models', '2410.00001')}\n${card('Another of Them', '2410.00002')}`;
    expect(titlesOf(readText(text))).toEqual(['A Paper of Models', 'Another of Them']);
  });
});

describe('a note that a paper could not be read', () => {
  const good = '# A Paper of Models\n[pdf](https://arxiv.org/pdf/2408.00002)\n### 方法\n模型。\n';

  it.each(['# faild to  read !!!!', '# Failed to summarize', '## 无法读取论文'])(
    'is set aside with its link: %s',
    (heading) => {
      for (const text of [
        `${heading}\n[arxiv_pdf_url](https://arxiv.org/pdf/2408.00001)\n${good}`,
        `${good}${heading}\n[arxiv_pdf_url](https://arxiv.org/pdf/2408.00001)\n`,
      ]) {
        const document = readText(text);
        expect(titlesOf(document)).toEqual(['A Paper of Models']);
        expect(document.setAside.map(({ reason }) => reason)).toEqual(['placeholder']);
        expect(document.notUnderstood).toEqual([]);
      }
    },
  );

  it.each(['抱歉，我无法访问该论文。', "I'm sorry, I cannot access this paper."])(
    'below a title is set aside, the paper stays: %s',
    (apology) => {
      const document = readText(
        `# POA: Pre-training Once\n[pdf](https://arxiv.org/pdf/2408.01031)\n${apology}\n${good}`,
      );
      expect(titlesOf(document)).toEqual(['POA: Pre-training Once', 'A Paper of Models']);
      expect(document.setAside).toMatchObject([{ reason: 'placeholder', lines: [3, 3] }]);
    },
  );
});

describe('a closing sentence of chat', () => {
  it.each([
    'I hope this helps! Let me know if you need more.',
    '이렇게 요약했습니다. 더 필요하시면 말씀해주세요!',
    '如果您需要更多信息，请告诉我。',
  ])('is no summary, rule above it or not: %s', (chat) => {
    for (const body of [
      'We propose a model.',
      '### 方法\n模型的方法。',
      '**Summary**: We propose a model.',
    ]) {
      const document = readText(
        `# A Paper of Models\n[pdf](https://arxiv.org/pdf/2408.00001)\n\n${body}\n\n${chat}\n`,
      );
      expect(JSON.stringify(entryAt(document, 0))).not.toContain(chat);
      expect(document.setAside.map(({ reason }) => reason)).toEqual(['remark']);
    }
  });
});
