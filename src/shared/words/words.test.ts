import { describe, expect, it } from 'vitest';
import { failed } from '../outcome.ts';
import { UI_LANGUAGES } from '../settings.ts';
import { nameOfKind } from './summary-kinds.ts';
import { failureInWords, fill, WORDS } from './words.ts';

type Leaf = readonly [path: string, sentence: string];

function leaves(tree: object, path = ''): Leaf[] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as const]
      : leaves(value as object, `${path}${key}.`),
  );
}

const placeholders = (sentence: string) => (sentence.match(/\{\{\w+\}\}/g) ?? []).sort();

describe('words', () => {
  const english = new Map(leaves(WORDS.en));

  for (const language of UI_LANGUAGES) {
    it(`names the same things in ${language} as in English`, () => {
      for (const [path, sentence] of leaves(WORDS[language])) {
        const original = english.get(path) ?? '';
        expect(`${path} ${placeholders(sentence)}`).toBe(`${path} ${placeholders(original)}`);
      }
    });

    it(`leaves no sentence empty in ${language}`, () => {
      expect(leaves(WORDS[language]).filter(([, sentence]) => sentence.trim() === '')).toEqual([]);
    });
  }

  it('says a different thing in every language for every failure', () => {
    for (const code of Object.keys(WORDS.en.failures) as (keyof typeof WORDS.en.failures)[]) {
      expect(new Set(UI_LANGUAGES.map((language) => WORDS[language].failures[code])).size).toBe(3);
    }
  });

  it('leaves out the brackets of a failure without details', () => {
    const failure = failed('library-stopped');
    for (const language of UI_LANGUAGES) {
      expect(failureInWords(WORDS[language], failure)).not.toMatch(/[(（）)]/);
      expect(failureInWords(WORDS[language], { ...failure, detail: 'exit 1' })).toContain('exit 1');
    }
  });

  it('fills values into a sentence and leaves unknown ones in sight', () => {
    expect(fill('{{a}} of {{b}}', { a: 1 })).toBe('1 of {{b}}');
  });
});

describe('names of kinds', () => {
  it.each([
    ['summary', 'ko', '요약', 'ko'],
    ['plain-language', 'ko-KR', '쉬운 설명', 'ko-KR'],
    ['abstract', 'zh', '摘要', 'zh'],
    ['summary', 'zh-Hant-TW', '總結', 'zh-Hant-TW'],
    ['abstract', 'sw', 'Abstract', 'en'],
  ] as const)('calls a %s in %s "%s"', (kind, language, text, named) => {
    expect(nameOfKind(kind, language)).toEqual({ text, language: named });
  });
});
