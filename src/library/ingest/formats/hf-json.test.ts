import { describe, expect, it } from 'vitest';
import { entryAt, idsOf, readText, titlesOf, unaccountedLines } from '../testing/read-text.ts';

const item = (id: string, more: object = {}) => ({
  paper: {
    id,
    title: 'A Title\n  That Breaks',
    summary: 'We propose\na model.',
    upvotes: 7,
    publishedAt: '2024-09-10T15:39:32.000Z',
    authors: [
      { _id: 'x', name: 'Ada Lovelace', hidden: false },
      { name: 'Alan Turing', hidden: true },
    ],
  },
  publishedAt: '2024-09-11T14:04:28.794Z',
  title: 'A Title That Breaks',
  thumbnail: `https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/${id}.png`,
  ...more,
});

describe('papers as JSON', () => {
  it('are read from the list of the Hugging Face API', () => {
    const text = JSON.stringify([item('2409.00001'), item('2409.00002')], null, 2);
    const document = readText(text, '2024-09-11.json');
    expect(document).toMatchObject({ format: 'hf-json', date: { value: '2024-09-11' } });
    expect(entryAt(document, 0)).toMatchObject({
      title: 'A Title That Breaks',
      arxivId: '2409.00001',
      upvotes: 7,
      published: { value: '2024-09-10' },
      authors: [{ name: 'Ada Lovelace', handle: false }],
      summaries: [{ kind: 'abstract', markdown: 'We propose\na model.' }],
      thumbnail: 'https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2409.00001.png',
    });
    expect(entryAt(document, 0).authors).toHaveLength(1);
    expect(unaccountedLines(text, document)).toEqual([]);
  });

  it('are read when a record wraps the list, with its date', () => {
    const document = readText(
      JSON.stringify({
        status: 'success',
        date: '2025-01-10',
        count: 1,
        data: [item('2501.00001')],
      }),
      'x.json',
    );
    expect(document.date?.value).toBe('2025-01-10');
    expect(idsOf(document)).toEqual(['2501.00001']);
  });

  it('are read when every item is a Python literal in a string', () => {
    const literal = `{'paper': {'id': '2412.07730', 'title': "Plato's Cave", 'summary': 'We \\'propose\\'\\na model.', 'authors': [{'name': 'Ada Lovelace', 'hidden': False}], 'upvotes': 54}, 'title': "Plato's Cave", 'isAuthorParticipating': True, 'x': None}`;
    expect(entryAt(readText(JSON.stringify([literal]), 'x.json'), 0)).toMatchObject({
      title: "Plato's Cave",
      arxivId: '2412.07730',
      upvotes: 54,
      summaries: [{ markdown: "We 'propose'\na model." }],
    });
  });

  it('keep the texts that a feed added, in their language', () => {
    const document = readText(
      JSON.stringify([
        item('2502.00001', {
          translation_title: '영상 모델을 위한 좋은 임베딩',
          purpose: '영상에 임베딩을 적용하기 위한 연구입니다.',
          method: ['방법을 분석함 (we analyse it).', '과제를 도입함 (we introduce it).'],
          keywords: ['Video', 'Embedding'],
        }),
      ]),
      'x.json',
    );
    expect(entryAt(document, 0).topics).toEqual(['Video', 'Embedding']);
    expect(
      entryAt(document, 0)
        .summaries.slice(1)
        .map((summary) => [summary.kind, summary.heading, summary.language]),
    ).toEqual([
      ['section', 'purpose', 'ko'],
      ['section', 'method', 'ko'],
      ['section', 'translated title', 'ko'],
    ]);
  });

  it('are read as flat records, whose one date is the digest’s', () => {
    const record = (id: string) => ({
      title: 'A Title',
      authors: 'Ada Lovelace, zysgdd',
      link: `https://arxiv.org/abs/${id}`,
      github_repo: null,
      summary: 'It plans.',
      classification: ['Agents'],
      github_urls: ['https://github.com/a/b'],
      date: '2024-10-15',
    });
    const document = readText(
      JSON.stringify([record('2410.00001'), record('2410.00002')]),
      'x.json',
    );
    expect(document.date?.value).toBe('2024-10-15');
    expect(entryAt(document, 0)).toMatchObject({
      arxivId: '2410.00001',
      published: null,
      code: 'https://github.com/a/b',
      topics: ['Agents'],
      summaries: [{ kind: 'summary' }],
    });
    expect(entryAt(document, 0).authors.map((author) => author.handle)).toEqual([false, true]);
  });

  it('are read one record a line', () => {
    const line = (id: string) =>
      JSON.stringify({
        id,
        title: 'A Title',
        authors: ['Ada Lovelace'],
        summary: 'We propose a model.',
        categories: ['cs.CL'],
        AI: { tldr: '提出一个模型。', method: '使用大规模的数据训练。' },
      });
    const document = readText(`${line('2505.00001')}\n${line('2505.00002')}\n`, 'x.jsonl');
    expect(document.entries.map((entry) => [entry.arxivId, entry.lines])).toEqual([
      ['2505.00001', [1, 1]],
      ['2505.00002', [2, 2]],
    ]);
    expect(entryAt(document, 0).topics).toEqual(['cs.CL']);
  });

  it('are read from rows of tables kept by subject and id', () => {
    const text = JSON.stringify({
      SLAM: {
        '2110.14789':
          '|**2021-10-27**|**A Robot Title**|Mingsheng Yin et.al.|[2110.14789v1](http://arxiv.org/abs/2110.14789v1)|null|\n',
      },
    });
    expect(entryAt(readText(text, 'x.json'), 0)).toMatchObject({
      title: 'A Robot Title',
      arxivId: '2110.14789',
      topics: ['SLAM'],
      published: { value: '2021-10-27' },
      authors: [{ name: 'Mingsheng Yin' }],
    });
  });

  it('survive one that is broken, which is reported with its line', () => {
    const text = `[\n${JSON.stringify(item('2409.00001'))},\n{"paper": {"id": }},\n${JSON.stringify(item('2409.00002'))}\n]`;
    const document = readText(text, 'x.json');
    expect(idsOf(document)).toEqual(['2409.00001', '2409.00002']);
    expect(document.notUnderstood.map((passage) => passage.lines)).toEqual([[3, 3]]);
  });

  it.each([
    '[]',
    ' [ ]\n',
    '{"data":[]}',
    '{"status":"success","date":"2025-01-10","count":0,"data":[]}',
  ])('may be none on an empty day: %s', (text) => {
    expect(readText(text, 'x.json')).toMatchObject({
      format: 'hf-json',
      entries: [],
      notUnderstood: [],
    });
  });

  it('are kept whole from a file that was cut, and the last is reported', () => {
    const whole =
      '{"title":"A Title","arxiv_id":"2409.00001","authors":["Ada Lovelace"],"abstract":"We propose."}';
    for (const between of [',', ',\n  ']) {
      const document = readText(
        `[${whole}${between}${whole.replace('00001', '00002').slice(0, 80)}`,
        'x.json',
      );
      expect(idsOf(document)).toEqual(['2409.00001']);
      expect(document.notUnderstood).toHaveLength(1);
      expect(document.notUnderstood[0]?.text).toContain('2409.00002');
    }
  });

  it('name their authors in records, in texts or in both', () => {
    const names = (authors: unknown) =>
      entryAt(
        readText(JSON.stringify([{ title: 'A Title', arxiv_id: '2409.00001', authors }]), 'x.json'),
        0,
      ).authors.map(({ name }) => name);
    expect(names([{ name: 'Ada Lovelace' }, 'Alan Turing'])).toEqual([
      'Ada Lovelace',
      'Alan Turing',
    ]);
    expect(names(['Ada Lovelace', 'Alan Turing'])).toEqual(['Ada Lovelace', 'Alan Turing']);
    expect(names('Ada Lovelace, Alan Turing')).toEqual(['Ada Lovelace', 'Alan Turing']);
  });

  it('are none in a bare number or other people’s JSON', () => {
    for (const text of [
      '1',
      '{}',
      '[1, 2]',
      '{"name":"x","title":"My package","description":"d","author":"Bob"}',
    ]) {
      expect(readText(text, 'x.json').format, text).toBeNull();
    }
    expect(
      titlesOf(
        readText('[{"id":1,"title":"Buy milk","summary":"todo","date":"2024-01-01"}]', 'x.json'),
      ),
    ).toEqual([]);
  });
});
