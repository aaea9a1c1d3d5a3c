import { describe, expect, it } from 'vitest';
import { completable, quoteValue, replaceSpans } from './complete.ts';
import { FILTER_NAMES } from './filters.ts';
import { PROBLEM_WORDS, sayProblem } from './problems.ts';

describe('completable', () => {
  it.each([
    ['diff', { kind: 'word', prefix: 'diff', at: { from: 0, to: 4 } }],
    ['x -top', { kind: 'word', prefix: 'top', at: { from: 3, to: 6 } }],
    ['x topic:', { kind: 'value', filter: 'topic', prefix: '', at: { from: 8, to: 8 } }],
    [
      'author:"Se Yo',
      { kind: 'value', filter: 'author', prefix: 'Se Yo', at: { from: 7, to: 13 } },
    ],
    ['x ', null],
    ['', null],
  ])('sees what is being typed in %j', (text, expected) => {
    expect(completable(text)).toEqual(expected);
  });

  it('looks no further than the caret', () => {
    expect(completable('topic:3D nerf', 7)).toMatchObject({ filter: 'topic', prefix: '3' });
  });
});

describe('a completion', () => {
  it('is quoted when it has spaces', () => {
    expect(quoteValue('3D')).toBe('3D');
    expect(quoteValue('Se "Young" Chun')).toBe('"Se Young Chun"');
  });

  it('replaces what stood there, and only that', () => {
    const changes = [
      { at: { from: 0, to: 8 }, to: 'diffusion' },
      { at: { from: 9, to: 14 }, to: 'models' },
    ];
    expect(replaceSpans('difusion modls lang:ko', changes)).toBe('diffusion models lang:ko');
  });
});

describe('problems', () => {
  it('can be said in every language, with nothing left open', () => {
    for (const language of ['en', 'ko', 'zh-CN'] as const)
      for (const code of Object.keys(PROBLEM_WORDS.en) as (keyof typeof PROBLEM_WORDS.en)[])
        for (const filter of FILTER_NAMES) {
          const at = { from: 0, to: 1 };
          const said = sayProblem({ code, at, filter, value: 'x', nearest: 'lang' }, language);
          expect(said).not.toMatch(/[{}]/);
        }
  });
});
