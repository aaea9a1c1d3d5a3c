import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Summary, SummaryKind } from '../../shared/paper.ts';
import { startWords } from '../words/i18n.ts';
import { disputedIn } from './disputes.ts';

const summary = (
  language: string,
  document: string,
  markdown: string,
  kind: SummaryKind = 'summary',
): Summary => ({
  ...{ language, kind, heading: null, markdown, alsoIn: [] },
  provenance: { document, format: 'cards', lines: [1, 1], date: null, generator: null },
});

const said = (...summaries: Summary[]) =>
  [...disputedIn(summaries, i18next.t).values()].flatMap((disputed) => [...disputed.values()]);

describe('numbers that versions dispute', () => {
  beforeAll(() => startWords('en'));

  it('are said on both sides, by language', () => {
    expect(said(summary('en', 'e.md', '14 tasks'), summary('ko', 'k.md', '과제 41개'))).toEqual([
      'Versions differ: 한국어 41',
      'Versions differ: English 14',
    ]);
  });

  it('are said by document within one language', () => {
    expect(said(summary('en', 'a.md', 'by 30%'), summary('en', 'b.md', 'by 3%'))[0]).toBe(
      'Versions differ: b.md 3%',
    );
  });

  it('are not looked for between texts of different kinds, nor in sections', () => {
    expect(said(summary('en', 'e.md', '14'), summary('ko', 'k.md', '41', 'abstract'))).toEqual([]);
    const sections = [
      summary('en', 'e.md', '14', 'section'),
      summary('ko', 'k.md', '41', 'section'),
    ];
    expect(said(...sections)).toEqual([]);
  });
});
