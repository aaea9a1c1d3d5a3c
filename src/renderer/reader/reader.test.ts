import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Provenance, Summary } from '../../shared/paper.ts';
import { startWords } from '../words/i18n.ts';
import { languagesToRead, languageToShow } from './language-choice.ts';
import { provenanceText } from './provenance-text.ts';

const PLACE: Provenance = {
  ...{ document: 'daily-ai-papers.md', format: 'daily-table', lines: [8, 8] },
  ...{ date: '2024-09-11', generator: null },
};

const summary = (language: string): Summary => ({
  ...{ language, kind: 'summary', heading: null, markdown: '', provenance: PLACE, alsoIn: [] },
});

describe('the language of the summaries', () => {
  it.each([
    [
      ['zh', 'en', 'ko'],
      ['en', 'ko', 'zh'],
      ['en', 'ko', 'zh'],
    ],
    [['zh', 'en', 'ko'], ['ko'], ['ko', 'zh', 'en']],
    [
      ['zh-CN', 'en'],
      ['zh', 'en'],
      ['zh-CN', 'en'],
    ],
    [['ja', 'fr'], ['en'], ['ja', 'fr']],
    [
      ['en', 'en', 'ko'],
      ['ko', 'en'],
      ['ko', 'en'],
    ],
    [[], ['en'], []],
  ])('of %j, with %j preferred, are offered as %j', (has, preferred, offered) => {
    expect(languagesToRead(has.map(summary), preferred)).toEqual(offered);
  });

  it.each([
    [['en', 'ko'], null, 'en'],
    [['en', 'ko'], 'ko', 'ko'],
    [['en', 'zh-CN'], 'zh', 'zh-CN'],
    [['en'], 'ko', 'en'],
    [[], 'ko', undefined],
  ])('of %j, with %s picked, shows %s', (languages, picked, shown) => {
    expect(languageToShow(languages, picked)).toBe(shown);
  });
});

describe('the line of provenance', () => {
  beforeAll(() => startWords('en'));

  it.each([
    ['everything', PLACE, 'daily-ai-papers.md · 2024-09-11 · line 8 · generator not stated'],
    [
      'no date and several lines',
      { ...PLACE, date: null, lines: [3, 12] as const },
      'daily-ai-papers.md · lines 3–12 · generator not stated',
    ],
    [
      'a generator',
      { ...PLACE, generator: 'gemini-1.5-pro' },
      'daily-ai-papers.md · 2024-09-11 · line 8 · written by gemini-1.5-pro',
    ],
  ])('states %s', (_name, provenance, text) => {
    expect(provenanceText(provenance, i18next.t)).toBe(text);
  });
});
