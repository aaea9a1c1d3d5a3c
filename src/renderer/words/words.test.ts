import { describe, expect, it } from 'vitest';
import { dateInWords } from './dates.ts';
import { languageOfText, markOfLanguage, nameOfLanguage } from './languages.ts';

describe('dates in words', () => {
  it.each([
    ['2024-09-11', 'day', 'en', 'Sep 11, 2024'],
    ['2024-09-11', 'day', 'ko', '2024년 9월 11일'],
    ['2024-09-11', 'day', 'zh-CN', '2024年9月11日'],
    ['2024-08', 'month', 'en', 'Aug 2024'],
    ['2024', 'year', 'en', '2024'],
    ['long ago', 'day', 'en', 'long ago'],
  ] as const)('writes %s (%s) in %s as %s', (value, precision, locale, text) => {
    expect(dateInWords(value, precision, locale)).toBe(text);
  });
});

describe('names of languages', () => {
  it.each([
    ['en', 'EN', 'English'],
    ['ko', '한', '한국어'],
    ['zh', '中', '中文'],
    ['zh-CN', '中', '中文（中国）'],
    ['fr', 'FR', 'Français'],
    ['x-unheard', 'X', 'x-unheard'],
  ])('marks %s as %s and names it %s', (language, mark, name) => {
    expect([markOfLanguage(language), nameOfLanguage(language)]).toEqual([mark, name]);
  });
});

describe('the language of a short text', () => {
  it.each([
    ['Segment Anything', [], 'en'],
    ['약한 지도 학습', ['zh'], 'ko'],
    ['扩散模型', [], 'zh'],
    ['拡散モデル', [], 'ja'],
    ['東京', ['ja'], 'ja'],
    ['東京', ['en', 'zh-TW'], 'zh-TW'],
  ])('takes %s (paper in %s) for %s', (text, known, language) => {
    expect(languageOfText(text, known)).toBe(language);
  });
});
