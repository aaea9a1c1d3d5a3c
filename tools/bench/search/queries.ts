import type { Database } from 'better-sqlite3';
import { randomFrom } from '../synthetic.ts';

export type QueryKind = 'words' | 'mistyped' | 'Chinese' | 'Korean' | 'author' | 'id';

export interface BenchQuery {
  readonly kind: QueryKind;
  readonly text: string;
}

interface Row {
  readonly id: number;
  readonly title: string;
  readonly arxivId: string | null;
  readonly author: string | null;
  readonly text: string;
}

const COUNTS: Readonly<Record<QueryKind, number>> = {
  words: 50,
  mistyped: 30,
  Chinese: 40,
  Korean: 40,
  author: 20,
  id: 10,
};

/** What people would type, taken from the papers of a library by rule: the same for the same library. */
export function queriesOf(db: Database): BenchQuery[] {
  const random = randomFrom(7);
  const last = db.prepare<[], number>('SELECT max(id) FROM paper').pluck().get() ?? 0;
  const one = db.prepare<[number], Row>(`
    SELECT paper.id, paper.title, paper.arxiv_id AS arxivId,
      (SELECT name FROM author WHERE paper_id = paper.id ORDER BY position LIMIT 1) AS author,
      (SELECT group_concat(markdown, ' ') FROM entry JOIN summary ON summary.entry_id = entry.id
        WHERE entry.paper_id = paper.id) AS text
    FROM paper WHERE id = ?`);
  const paper = () => one.get(1 + Math.floor(random() * last));
  const queries: BenchQuery[] = [];
  for (const [kind, count] of Object.entries(COUNTS) as [QueryKind, number][]) {
    for (let tries = 0, found = 0; found < count && tries < 5000; tries += 1) {
      const row = paper();
      const text = row === undefined ? null : TAKE[kind](row, random);
      if (text === null) continue;
      queries.push({ kind, text });
      found += 1;
    }
  }
  return queries;
}

type Take = (row: Row, random: () => number) => string | null;

const TAKE: Readonly<Record<QueryKind, Take>> = {
  words: ({ title }, random) => wordsOf(title, 1 + Math.floor(random() * 4), random),
  mistyped: ({ title }, random) => {
    const words = wordsOf(title, 2, random);
    return words === null || words.length < 10 ? null : swapped(words, random);
  },
  Chinese: ({ text }, random) => run(text, /\p{Script=Han}{2,}/gu, random),
  Korean: ({ text }, random) => run(text, /\p{Script=Hangul}{2,}/gu, random),
  author: ({ author }) => author?.toLowerCase() ?? null,
  id: ({ arxivId }) => arxivId,
};

function wordsOf(title: string, count: number, random: () => number): string | null {
  const words = title.toLowerCase().match(/[a-z][a-z-]+/g) ?? [];
  const from = Math.floor(random() * Math.max(1, words.length - count));
  const chosen = words.slice(from, from + count);
  return chosen.length < count ? null : chosen.join(' ');
}

/** Two letters of the longest word in the wrong order. */
function swapped(words: string, random: () => number): string {
  const [longest = ''] = words.split(' ').sort((a, b) => b.length - a.length);
  const at = 1 + Math.floor(random() * Math.max(1, longest.length - 3));
  const wrong = longest.slice(0, at) + longest[at + 1] + longest[at] + longest.slice(at + 2);
  return words.replace(longest, wrong);
}

function run(text: string | null, script: RegExp, random: () => number): string | null {
  const runs = text?.match(script) ?? [];
  const chosen = runs[Math.floor(random() * runs.length)];
  return chosen?.slice(0, 2 + Math.floor(random() * 5)) ?? null;
}

/** Each query letter by letter, as a person types it. */
export function keystrokes(queries: readonly BenchQuery[]): string[] {
  return queries.flatMap(({ text }) => {
    const letters = Array.from(text);
    return letters.map((_, at) => letters.slice(0, at + 1).join(''));
  });
}
