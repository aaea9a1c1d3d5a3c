/**
 * Papers that no one wrote, any number, the same for the same seed, for measuring search: text that walks
 * through the words of the seeds as they follow each other (so that words are as common and as rare as in
 * real digests), with invented names of models and people whose frequencies fall as 1/rank.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ParsedEntry, ParsedSummary } from '../../../src/library/ingest/format.ts';
import { detect } from '../../../src/library/ingest/formats.ts';
import { ROOT } from '../../start/build.ts';
import { randomFrom } from '../synthetic.ts';

type Random = () => number;
type Language = 'en' | 'ko' | 'zh';

/** Which pieces follow which: a walk through it reads like the text it was made from. */
class Chain {
  private readonly next = new Map<string, string[]>();
  private readonly starts: string[] = [];
  private readonly joint: string;
  private readonly all: string[];

  constructor(texts: readonly string[], split: (text: string) => string[], joint: string) {
    this.joint = joint;
    for (const text of texts) {
      const pieces = split(text);
      if (pieces[0] !== undefined) this.starts.push(pieces[0]);
      for (const [at, piece] of pieces.entries()) {
        const followers = this.next.get(piece) ?? [];
        followers.push(pieces[at + 1] ?? '');
        this.next.set(piece, followers);
      }
    }
    this.all = [...this.next.keys()];
  }

  /** About `length` characters; `rare` may put another word in a word's place. */
  walk(length: number, random: Random, rare: (word: string) => string): string {
    let text = '';
    let piece = pick(this.starts, random);
    while (text.length < length) {
      text += (text === '' ? '' : this.joint) + rare(piece);
      piece = pick(this.next.get(piece) ?? this.starts, random) || pick(this.all, random);
    }
    return text;
  }
}

function pick<T>(list: readonly T[], random: Random): T {
  return list[Math.floor(random() * list.length)] as T;
}

const SYLLABLES =
  'ba be bo ca ce co da de di do fa fe fi ga ge go ha he hi ja ka ke ki la le li lo lu ma me mi mo na ne ni no nu pa pe po ra re ri ro sa se si so ta te ti to va ve vi vo wa xa ya yu za ze zo'.split(
    ' ',
  );

/** The name of a number: the same number, the same name; three or four syllables tell millions apart. */
function inventedName(number: number): string {
  const base = SYLLABLES.length;
  let rest = Math.imul(number + 1, 2654435761) >>> 0;
  let name = '';
  for (let part = 0; part < 3 + (number % 2); part += 1) {
    name += SYLLABLES[rest % base];
    rest = Math.floor(rest / base);
  }
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

/** A number below `count`, n about as often as 1/n. */
function zipf(count: number, random: Random): number {
  return Math.floor(count ** random()) - 1;
}

const FAMILIES =
  'Kim Lee Park Chen Wang Zhang Li Liu Singh Garcia Müller Rossi Tanaka Sato Nguyen Silva Ivanov Brown Smith Chun'.split(
    ' ',
  );

interface SeedText {
  readonly titles: Chain;
  readonly bodies: Readonly<Record<Language, Chain>>;
  readonly topics: readonly string[];
}

function readSeeds(): SeedText {
  const folder = join(ROOT, 'seeds');
  const entries = readdirSync(folder).flatMap((name) => {
    const source = { name, text: readFileSync(join(folder, name), 'utf8') };
    return detect(source)?.format.parse(source).entries ?? [];
  });
  const words = (text: string) => text.split(/\s+/);
  const of = (language: Language) =>
    entries.flatMap((entry) =>
      entry.summaries.filter((s) => s.language === language).map((s) => s.markdown),
    );
  return {
    titles: new Chain(
      entries.map((entry) => entry.title),
      words,
      ' ',
    ),
    bodies: {
      en: new Chain(of('en'), words, ' '),
      ko: new Chain(of('ko'), words, ' '),
      zh: new Chain(
        of('zh'),
        (text) => text.match(/\p{Script=Han}{1,2}|[^\p{Script=Han}]+/gu) ?? [],
        '',
      ),
    },
    topics: [...new Set(entries.flatMap((entry) => entry.topics))],
  };
}

const LANGUAGES: readonly (readonly Language[])[] = [
  ['en'],
  ['zh'],
  ['en', 'ko'],
  ['en', 'zh'],
  ['en', 'ko', 'zh'],
];

export function* syntheticPapers(papers: number, seed = 1): Generator<ParsedEntry> {
  const random = randomFrom(seed);
  const text = readSeeds();
  const rare = (word: string) =>
    random() < 0.015 && /^\w+$/.test(word)
      ? inventedName(zipf(400_000, random)).toLowerCase()
      : word;
  for (let number = 0; number < papers; number += 1) yield paper(number, text, random, rare);
}

function paper(
  number: number,
  text: SeedText,
  random: Random,
  rare: (word: string) => string,
): ParsedEntry {
  const summaries = pick(LANGUAGES, random).map((language): ParsedSummary => {
    const length = language === 'en' ? 1200 : 500;
    const markdown = text.bodies[language].walk(length * (0.6 + 0.8 * random()), random, rare);
    return { language, kind: 'summary', heading: null, markdown, lines: [1, 1], generator: null };
  });
  const author = () => `${inventedName(zipf(60_000, random) + 7)} ${pick(FAMILIES, random)}`;
  return {
    lines: [1, 1],
    title: `${inventedName(number * 3)}-${number}: ${text.titles.walk(60, random, rare)}`,
    arxivId: arxivId(number),
    authors: Array.from({ length: 4 }, () => ({
      name: author(),
      handle: false,
      affiliation: null,
    })),
    affiliations: [],
    published: null,
    topics: [pick(text.topics, random), pick(text.topics, random)],
    upvotes: null,
    thumbnail: null,
    code: null,
    pdf: null,
    summaries,
  };
}

function arxivId(number: number): string {
  const month = Math.floor(number / 20_000);
  const yearMonth = `${24 + Math.floor(month / 12)}${String(1 + (month % 12)).padStart(2, '0')}`;
  return `${yearMonth}.${String(1 + (number % 20_000)).padStart(5, '0')}`;
}
