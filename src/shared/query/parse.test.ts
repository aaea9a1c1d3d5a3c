import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from './parse.ts';

/** Terms and filters without their places. */
function read(text: string) {
  const { terms, filters, problems } = parseQuery(text);
  return {
    terms: terms.map(
      ({ text: words, phrase, not }) => `${not ? '-' : ''}${phrase ? `"${words}"` : words}`,
    ),
    filters: filters.map(({ name, value, not }) => [`${not ? '-' : ''}${name}`, value]),
    problems: problems.map(({ code, at }) => [code, text.slice(at.from, at.to)]),
  };
}

describe('parseQuery', () => {
  it.each([
    ['diffusion models', ['diffusion', 'models']],
    ['"diffusion models" video', ['"diffusion models"', 'video']],
    ['diffusion -video -"text to image"', ['diffusion', '-video', '-"text to image"']],
    ['扩散模型 대조', ['扩散模型', '대조']],
    ['“扩散 模型” 「強化」', ['"扩散 模型"', '"強化"']],
    ['"not finished', ['"not finished"']],
    ['text-to-image GPT-4', ['text-to-image', 'GPT-4']],
    ['SAM 2: Segment Anything', ['SAM', '2:', 'Segment', 'Anything']],
    [
      'NeRF:foo https://arxiv.org/abs/2409.06210v2',
      ['NeRF:foo', 'https://arxiv.org/abs/2409.06210v2'],
    ],
    ['a - b -- c', ['a', 'b', 'c']],
    ['… ! ?', []],
    ['', []],
  ])('reads the words of %s', (text, terms) => {
    expect(read(text)).toEqual({ terms, filters: [], problems: [] });
  });

  it.each([
    ['lang:ko', ['lang', 'ko']],
    ['LANG：한국어', ['lang', 'ko']],
    ['lang:zh-TW', ['lang', 'zh-tw']],
    ['topic:3D', ['topic', '3D']],
    ['-topic:"3D vision"', ['-topic', '3D vision']],
    ['author:"Se Young Chun"', ['author', 'Se Young Chun']],
    ['source:page', ['source', 'page']],
    ['tag:mine', ['tag', 'mine']],
    ['starred:', ['starred', true]],
    ['unread:no', ['unread', false]],
    ['-later:', ['-later', true]],
    ['has:PDF', ['has', 'pdf']],
    ['before:2024', ['before', '2024']],
    ['after:2024-09-11', ['after', '2024-09-11']],
    ['in:title', ['in', 'title']],
    ['in:2408.00714v1', ['in', { kind: 'arxiv', id: '2408.00714' }]],
    ['id:https://arxiv.org/pdf/2409.06210v2', ['id', { kind: 'arxiv', id: '2409.06210' }]],
    ['id:17', ['id', { kind: 'library', id: 17 }]],
  ])('reads the filter %s', (text, filter) => {
    expect(read(text)).toEqual({ terms: [], filters: [filter], problems: [] });
  });

  it.each([
    ['x lang: y', 'value-missing', 'lang:'],
    ['lang:!', 'not-a-language', 'lang:!'],
    ['starred:maybe', 'not-a-flag', 'starred:maybe'],
    ['has:cheese', 'not-a-thing', 'has:cheese'],
    ['before:yesterday', 'not-a-date', 'before:yesterday'],
    ['after:2024-02-30', 'not-a-date', 'after:2024-02-30'],
    ['id:hello', 'not-a-paper', 'id:hello'],
    ['in:here', 'not-a-place', 'in:here'],
    ['topics:3D', 'unknown-filter', 'topics:3D'],
    ['-auhtor:Kim', 'unknown-filter', '-auhtor:Kim'],
  ])('says what is wrong with %s, and where', (text, code, place) => {
    expect(read(text).problems).toEqual([[code, place]]);
  });

  it('names the filter that was probably meant', () => {
    expect(parseQuery('strared:').problems).toEqual([]);
    expect(parseQuery('topci:3D').problems[0]?.nearest).toBe('topic');
  });

  it('marks the term that nothing follows', () => {
    expect(parseQuery('one two').terms.map((term) => term.last)).toEqual([false, true]);
    expect(parseQuery('one two ').terms.map((term) => term.last)).toEqual([false, false]);
  });

  it('gives every piece its place, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { terms, filters, problems } = parseQuery(text);
        const places = [...terms, ...filters, ...problems]
          .map(({ at }) => at)
          .sort((a, b) => a.from - b.from);
        for (const [index, { from, to }] of places.entries()) {
          expect(from).toBeGreaterThanOrEqual(places[index - 1]?.to ?? 0);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
