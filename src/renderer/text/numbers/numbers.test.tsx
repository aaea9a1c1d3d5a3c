import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Markdown } from '../markdown.tsx';
import { disagreements } from './disagreements.ts';
import { plainProse } from './plain-prose.ts';
import { keyOfNumber, readNumbers } from './read-numbers.ts';

const keys = (text: string) => readNumbers(text).map(keyOfNumber);
const between = (a: string, b: string) =>
  disagreements(readNumbers(plainProse(a)), readNumbers(plainProse(b))).map(
    ({ here, there }) => `${here.written} ≠ ${there.written}`,
  );

describe('numbers in a text', () => {
  it.each([
    ['41 datasets', ['plain 41']],
    ['30% and 3 %', ['percent 30', 'percent 3']],
    ['78.40 percent', ['percent 78.4']],
    ['1,234,567 papers', ['plain 1234567']],
    ['a 2.5x speedup, 6× faster', ['times 2.5', 'times 6']],
    ['정확도 78.4%로, 3배 빠르게', ['percent 78.4', 'times 3']],
    ['이미지 120만 장과 1.2억 개', ['plain 1200000', 'plain 120000000']],
    ['准确率达到78.4％，快6倍', ['percent 78.4', 'times 6']],
    ['1.2亿个样本，120万张图', ['plain 120000000', 'plain 1200000']],
    ['１２０个任务', ['plain 120']],
    ['1.2 million images', ['plain 1200000']],
  ])('of "%s" are %j', (text, expected) => {
    expect(keys(text)).toEqual(expected);
  });

  it.each([
    ['names', 'GPT-4, Llama 3.1-8B, 7B, 3D, AGD20K, ViT-B/16, CO2'],
    ['versions and times', '2.5.1 and 12:30 and 2024-09-11'],
    ['years', 'in 2017 and 2024年'],
    ['counts one would write in letters', 'three of 5 tasks'],
    ['numbers in two parts', '1억 2,000만'],
    ['indices', 'x_10 and 10^12'],
  ])('leave out %s', (_name, text) => {
    expect(keys(text)).toEqual([]);
  });

  it('are not looked for in formulas, code, addresses and the numbers of lists', () => {
    const text = '$x = 41$ `n = 42` https://arxiv.org/abs/2409.06210 [x](https://a.b/43)\n\n44. y';
    expect(readNumbers(plainProse(text))).toEqual([]);
  });
});

describe('two versions of one text', () => {
  it.each([
    ['14 tasks', '과제 41개', ['14 ≠ 41']],
    ['a gain of 30%', '3% 향상', ['30% ≠ 3%']],
    ['87.5% on A, 20 layers', 'A에서 87.8%, 20개 층', ['87.5% ≠ 87.8%']],
    ['120 tasks, 35%, 16 GPUs', '任务120个，53%，16块', ['35% ≠ 53%']],
    ['1.2 million images', '12만 장', ['1.2 million ≠ 12만']],
  ])('disagree: "%s" and "%s"', (a, b, expected) => {
    expect(between(a, b)).toEqual(expected);
  });

  it.each([
    ['the same in other units', '1.2 million images, 30%', '이미지 120만 장, 30％'],
    ['one that leaves a number out', '14 tasks and 30%', '과제 14개'],
    ['one that says more', '30%', '30%、20倍、45%'],
    ['different facts', '35% better on 12 tasks', '속도 2.5배, 메모리 48% 절감'],
    ['round counts alone', '10 models', '100개 과제'],
    ['many numbers each', '11%, 22%, 33%', '44%, 55%, 66%'],
    ['letters and digits', 'three of five', '5개 가운데 3개'],
  ])('agree as far as one can tell: %s', (_name, a, b) => {
    expect(between(a, b)).toEqual([]);
  });
});

describe('a disputed number', () => {
  it('is marked in the text with what the other version says, and no other is', () => {
    const disputed = new Map([['plain 41', 'English: 14']]);
    const html = renderToStaticMarkup(
      <Markdown source="과제 41개, **42**개, `41`" language="ko" disputed={disputed} />,
    );
    expect(html).toContain('과제 <mark title="English: 14">41</mark>개, <strong>42</strong>개');
    expect(html.match(/<mark/g)).toHaveLength(1);
  });
});
