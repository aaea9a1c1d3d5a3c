import { describe, expect, it } from 'vitest';
import { formats } from './formats.ts';
import { readText } from './testing/read-text.ts';

const README = `# AwesomeNet: Official Implementation

[![arXiv](https://img.shields.io/badge/arXiv-2401.00001-b31b1b.svg)](https://arxiv.org/abs/2401.00001)

The official code of [AwesomeNet](https://arxiv.org/abs/2401.00001).

## News
- **2024-02-02**: Accepted, see [arXiv](https://arxiv.org/abs/2401.00001).

## Installation

\`\`\`bash
pip install awesome
\`\`\`

| Model | Params | Link |
|-------|--------|------|
| Tiny  | 5M     | [weights](https://example.com/a.pth) |

## Citation
## License
MIT
`;
const POEM =
  'The Road\n\nTwo roads diverged in a wood,\nAnd sorry I could not travel both\nAnd be one traveler, long I stood\n\nStanza Two\n\nThen took the other, as just as fair,\nAnd having perhaps the better claim\n';
const ESSAY = ['On Reading', 'The Library', 'The Present Day']
  .map(
    (title) =>
      `${title}\n\n${'Reading is a habit that we acquire early, and one which some of us never lose. There is a pleasure in opening a book. '.repeat(3)}`,
  )
  .join('\n\n');
const RECIPES = ['Pancakes', 'Soup']
  .map(
    (dish) =>
      `## ${dish}\n\n**Description**: Nice and warm.\n**Time**: 20 min\n**Tags**: breakfast, sweet\n\n1. Mix.\n`,
  )
  .join('\n');
const FILMS =
  '| Title | Director | Year | Summary |\n|---|---|---|---|\n| Alien | Scott | 1979 | A crew meets an alien. |\n';
const CODE =
  "import { a } from 'b';\n/** A title. */\nexport const title = 'Summary';\nfunction f(x: number | string): void { return; }\n";
const NUMBERS = Array.from({ length: 50 }, (_, at) => `${at},${at * 1.5},2401.${10000 + at}`).join(
  '\n',
);

describe('a document that is no digest of papers', () => {
  it.each([
    ['the page of one project', README],
    ['a poem', POEM],
    ['an essay under headings', ESSAY],
    ['recipes in labelled fields', RECIPES],
    ['a table of films', FILMS],
    ['source code', CODE],
    ['a table of numbers', NUMBERS],
    ['a bug report', '# Bug\n\n**Summary**: It crashes.\n**Author**: Bob\n**Date**: 2024-01-02\n'],
    [
      'a list of changes',
      '# Changelog\n\n## [1.2.0] - 2024-01-02\n### Added\n- **Foo** in [#12](https://github.com/a/b/pull/12)\n',
    ],
    ['bytes taken for text', '\u0000\u0001\u00ff\u00fe\u0013'.repeat(500)],
    ['nothing', ''],
    ['a number', '1'],
  ])('is not taken for one: %s', (_, text) => {
    expect(readText(text).format).toBeNull();
  });
});

describe('the table of formats', () => {
  it('names each once', () => {
    expect(new Set(formats.map((format) => format.id)).size).toBe(formats.length);
  });
});
