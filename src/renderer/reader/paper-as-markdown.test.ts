import i18next from 'i18next';
import { beforeAll, expect, it } from 'vitest';
import type { PaperDetail } from '../../shared/paper.ts';
import { startWords } from '../words/i18n.ts';
import { arrange } from './arrangement.ts';
import { paperAsMarkdown } from './paper-as-markdown.ts';

const PAPER: PaperDetail = {
  ...{ id: 1, arxivId: '2409.06210', title: 'INTRA', authors: [], handles: [], topics: [] },
  ...{ published: '2024-09', precision: 'month', read: false, starred: false, later: false },
  ...{ seenOn: [], languages: ['en', 'ko'], sources: [], upvotes: null, affiliations: [] },
  ...{ thumbnail: null, seen: [] },
  people: ['Se Young Chun', 'Agorium'].map((name) => ({ name, handle: false, affiliation: null })),
  links: { abstract: 'https://arxiv.org/abs/2409.06210', pdf: null, code: null, huggingface: null },
  summaries: (['en', 'ko'] as const).map((language) => ({
    ...{ language, kind: 'summary', heading: null, markdown: `Text in ${language}.\n`, alsoIn: [] },
    provenance: {
      ...{ document: `${language}.md`, format: 'cards', date: null, generator: null },
      lines: [4, 6],
    },
  })),
};

beforeAll(() => startWords('en'));

it('copies title, authors, link and the texts shown, each with its origin', () => {
  const parts = arrange(PAPER.summaries, {
    mode: 'stacked',
    languages: ['en', 'ko'],
    language: 'en',
  });
  expect(paperAsMarkdown(PAPER, parts, i18next.t)).toBe(`# INTRA

Se Young Chun, Agorium

2024-09 · arXiv:2409.06210 · <https://arxiv.org/abs/2409.06210>

## Summary

Text in en.

> en.md · lines 4–6 · generator not stated

## 요약

Text in ko.

> ko.md · lines 4–6 · generator not stated
`);
});
