import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { idsOf, readText, titlesOf, unaccountedLines } from './testing/read-text.ts';

const folder = join(import.meta.dirname, '../../../../shared/corpus');
const present = existsSync(folder);

/** Ids as anybody would find them with a regular expression: in links and in the ids of JSON. */
const ID =
  /(?:arxiv\.org\/(?:abs|pdf|html)\/|huggingface\.co\/papers\/|["']id["']: ["'])(\d{4}\.\d{4,5})/g;

function documentsOf(feed: string): { name: string; text: string }[] {
  const names = readdirSync(join(folder, feed)).filter(
    (name) => name !== 'LICENSE' && !name.includes('truth'),
  );
  return names.map((name) => ({ name, text: readFileSync(join(folder, feed, name), 'utf8') }));
}

describe.skipIf(!present)('real digests (needs ../shared/corpus)', () => {
  const feeds = present ? readdirSync(folder).filter((name) => !name.includes('.')) : [];

  it.each(feeds)(
    'finds every id of %s, invents none and accounts for every line',
    (feed) => {
      for (const { name, text } of documentsOf(feed)) {
        const document = readText(text, name);
        const stated = new Set([...text.matchAll(ID)].map((match) => match[1]));
        expect(new Set(idsOf(document)), name).toEqual(stated);
        expect(document.notUnderstood, name).toEqual([]);
        expect(unaccountedLines(text, document), name).toEqual([]);
      }
    },
    20_000,
  );

  it('reads the titles that the notes were written for', () => {
    for (const { name, text } of documentsOf('paper-notes-zh')) {
      const truth = JSON.parse(
        readFileSync(join(folder, 'paper-notes-zh', name.replace('.md', '.truth.json')), 'utf8'),
      ) as { title: string }[];
      expect(titlesOf(readText(text, name)), name).toEqual(truth.map((paper) => paper.title));
    }
  });

  it('reads a day the same from its table and from its JSON', () => {
    const [json, table] = documentsOf('daily-ai-papers-6col').filter(({ name }) =>
      name.startsWith('2024-10-15'),
    );
    const fromJson = readText(json?.text ?? '', json?.name);
    const fromTable = readText(table?.text ?? '', table?.name);
    expect(fromJson.date?.value).toBe('2024-10-15');
    expect(titlesOf(fromJson)).toEqual(expect.arrayContaining(titlesOf(fromTable)));
  });
});
