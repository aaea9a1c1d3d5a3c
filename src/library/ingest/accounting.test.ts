import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formats } from './formats.ts';
import { readText, unaccountedLines } from './testing/read-text.ts';

const folder = join(import.meta.dirname, '../../../seeds');
const seeds = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));

/** Pieces of digests that documents are made of, whole and broken. */
const PIECES = [
  '| Title | Authors | Summary |',
  '|---|---|---|',
  '| A Title | Ada | text |',
  '| broken row',
  '|',
  '||||',
  '---',
  '```markdown',
  '```',
  '# A Paper',
  '[arxiv_pdf_url](https://arxiv.org/pdf/2408.00001)',
  '## 제목: A Paper',
  '**요약**:',
  '**PDF**: ![x](https://arxiv.org/pdf/2408.00002)',
  '- **2024-01-02** **A Title** [2401.00001](https://arxiv.org/abs/2401.00001)',
  '> quoted',
  '> ### quoted heading',
  '<details>',
  '</details>',
  '<table>',
  '<tr><th>Title</th><th>PDF</th></tr>',
  '<tr><td>A Title</td><td>https://arxiv.org/abs/2401.00003</td></tr>',
  '</table>',
  '[a]: https://example.com',
  '# faild to  read !!!!',
  'We propose a model. It learns from data and the results are good.',
  '',
  '',
  '  - nested item',
  '1. **方法**',
  '   text',
  '{"paper": {"id": "2401.00001", "title": "x"}}',
  '[',
  ']',
  '{',
  '\u2028',
  '\ufeff',
  '$',
  '<item><link>https://arxiv.org/abs/2401.00001</link>',
  '</item>',
];

const documents = fc.oneof(
  fc
    .array(
      fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ maxLength: 60 })),
      { maxLength: 40 },
    )
    .map((lines) => lines.join('\n')),
  fc
    .tuple(fc.constantFrom(...seeds), fc.nat(), fc.nat(4_000))
    .map(([seed, at, length]) => seed.slice(at % seed.length, (at % seed.length) + length)),
  fc
    .tuple(
      fc.constantFrom(...seeds),
      fc.nat(),
      fc.array(
        fc.tuple(fc.nat(), fc.constantFrom('\n', '|', '#', '```\n', '', '\r\n', '**', '\n\n')),
        { maxLength: 12 },
      ),
    )
    .map(([seed, at, edits]) => {
      const lines = seed.slice(at % seed.length, (at % seed.length) + 6_000).split('\n');
      for (const [line, text] of edits) lines.splice(line % lines.length, line % 3, text);
      return lines.join('\n');
    }),
  fc.string({ unit: 'binary', maxLength: 400 }),
);

describe('whatever a document holds', () => {
  it('no format throws, and every line is in an entry, set aside or not understood', () => {
    fc.assert(
      fc.property(documents, (text) => {
        for (const format of formats) {
          const score = format.matches({ name: 'x', text });
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
          expect(
            unaccountedLines(text, format.parse({ name: 'x', text })),
            `${format.id}\n${text}`,
          ).toEqual([]);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('what is read is clean and in the document', () => {
    fc.assert(
      fc.property(documents, (text) => {
        const count = text.split(/\r\n|\n|\r/).length;
        for (const entry of readText(text).entries) {
          expect(entry.title).not.toMatch(/[\n|]|^\s|\s$|^$/);
          expect(entry.lines[0]).toBeGreaterThanOrEqual(1);
          expect(entry.lines[1]).toBeLessThanOrEqual(count);
          expect(entry.lines[0]).toBeLessThanOrEqual(entry.lines[1]);
          expect(entry.code ?? 'https://').toMatch(/^https:\/\//);
          for (const summary of entry.summaries)
            expect(summary.markdown.trim()).toBe(summary.markdown);
          if (entry.arxivId !== null) expect(text).toContain(entry.arxivId.replace(/^.*\//, ''));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('reading it again gives the same', () => {
    fc.assert(
      fc.property(documents, (text) => {
        expect(readText(text)).toEqual(readText(text));
      }),
      { numRuns: 40 },
    );
  });
});

const TABLE = '| Title | Authors | Summary |\n|---|---|---|\n';

function tableRow(authors: string, title = 'A Title'): string {
  return `${TABLE}${`| ${title} (Read more on [arXiv](https://arxiv.org/abs/2409.32001)) | ${authors} | We. |\n`.repeat(20)}`;
}

describe('a document that would be slow if anything looked twice', () => {
  it.each([
    ['one endless line', 'a'.repeat(2_000_000)],
    ['one row of pipes', `| Title | Summary |\n|---|---|\n| ${'x | '.repeat(200_000)}`],
    ['brackets never closed', `| Title | PDF |\n|---|---|\n| ${'[('.repeat(100_000)} | b |`],
    ['fences never closed', '```a\n'.repeat(20_000)],
    ['tables never closed', '<table>\n'.repeat(50_000)],
    ['lists in lists in JSON', '['.repeat(200_000)],
    ['items never closed', `<rss>${'<item>'.repeat(50_000)}`],
    ['a million quotes', `[${"'".repeat(100_000)}`],
    ['headings and nothing else', '# a\n'.repeat(200_000)],
    ['an address that never comes', tableRow(`${'a.'.repeat(29_000)}@`)],
    ['a name without end', tableRow('A'.repeat(50_000))],
    ['names of commas', tableRow(','.repeat(50_000))],
    ['marks without names', tableRow('¹'.repeat(50_000))],
    ['a title of links', tableRow('x', ' [arXiv](https://arxiv.org/abs/2409.32001)'.repeat(4_000))],
    ['rows with too many pipes', `${TABLE}${'| a | b | c | d | e | f\n'.repeat(20_000)}`],
    [
      'parts without end',
      `# A Paper\n[pdf](https://arxiv.org/pdf/2408.00001)\n${'1. **a**: b\n'.repeat(50_000)}`,
    ],
    [
      'items that mention',
      '- See [this](https://arxiv.org/abs/2409.32001) for details\n'.repeat(10_000),
    ],
    ['a page without titles', 'We propose a model. It is good.\n'.repeat(20_000)],
    ['emphasis without end', `# ${'*a '.repeat(100_000)}`],
  ])('%s is read in time', (_, text) => {
    const before = process.cpuUsage();
    readText(text);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1_000).toBeLessThan(4_000);
  });
});
