import { describe, expect, it } from 'vitest';
import { fold, titleKey } from '../../../shared/fold.ts';
import { concepts, GLOSSARY_LANGUAGES } from './concepts.ts';

const ALL = concepts();
const called = (concept: (typeof ALL)[number]) => concept.en[0] ?? '';

describe('the glossary', () => {
  it('has at least 300 concepts, each with English, Korean, Chinese and Japanese names', () => {
    expect(ALL.length).toBeGreaterThanOrEqual(300);
    for (const concept of ALL)
      for (const language of GLOSSARY_LANGUAGES)
        expect(
          concept[language].filter((name) => name !== ''),
          called(concept),
        ).not.toEqual([]);
  });

  it('gives no name to two concepts, and none twice to one', () => {
    const owners = new Map<string, string>();
    const taken: string[] = [];
    for (const concept of ALL) {
      for (const language of GLOSSARY_LANGUAGES) {
        const keys = concept[language].map(titleKey);
        if (new Set(concept[language].map(fold)).size !== keys.length)
          taken.push(`${called(concept)} (${language}) has a name twice`);
        for (const [at, key] of keys.entries()) {
          const owner = owners.get(key);
          if (owner !== undefined && owner !== called(concept))
            taken.push(`${concept[language][at]}: ${owner} and ${called(concept)}`);
          owners.set(key, called(concept));
        }
      }
    }
    expect(taken).toEqual([]);
  });

  it.each([
    ['en', /^[\p{Script=Latin}\d' -]+$/u, /\p{Script=Latin}/u],
    ['ko', /^[\p{Script=Hangul}\p{Script=Latin}\d -]+$/u, /\p{Script=Hangul}/u],
    ['zh', /^[\p{Script=Han}\p{Script=Latin}\d-]+$/u, /\p{Script=Han}/u],
    [
      'ja',
      /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Latin}\dー・ -]+$/u,
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
    ],
  ] as const)('writes %s names in the script of the language', (language, all, some) => {
    const wrong = ALL.flatMap((concept) => concept[language]).filter(
      (name) => !all.test(name) || !some.test(name),
    );
    expect(wrong.filter((name) => name !== '')).toEqual([]);
  });

  it('writes Chinese in simplified characters', () => {
    // Common characters of the field that have a simplified form, as far as the simplified form is another one.
    const traditional =
      /[學習機視覺語圖資訊網絡點雲識對話實體動態預測訓練優應圍際關係層運變數據庫醫藥質評價標認證結構類聲頻節導選擇遺傳繼續強監無對較張維點陣]/;
    expect(ALL.flatMap(({ zh }) => zh).filter((name) => traditional.test(name))).toEqual([]);
  });
});
