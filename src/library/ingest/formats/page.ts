import { parseAuthors, splitNames } from '../authors.ts';
import { findDate } from '../dates.ts';
import { emptyEntry, isPresent, makeSummary } from '../draft.ts';
import type { Format, ParsedDocument, ParsedEntry, Source } from '../format.ts';
import { Ledger } from '../ledger.ts';
import { type Paragraph, readParagraphs } from '../page/paragraphs.ts';
import { isAbstract, isPageFurniture, isSiteMark, isTitle } from '../page/recognise.ts';
import { isPerson } from '../paper/names.ts';
import { soundsLikeResearch } from '../research.ts';
import { splitLines } from '../text/lines.ts';
import { cleanTitle } from '../text/title.ts';

/** The copied text of a Hugging Face papers page: titles and abstracts in turn, without ids, between page furniture. */
export const page: Format = { id: 'page', matches, parse };

const SAMPLE = 64_000;
/** Pairs that make a page of papers when no furniture names the site. */
const FEWEST = 3;

function matches({ text }: Source): number {
  const lines = splitLines(text.slice(0, SAMPLE));
  const paragraphs = readParagraphs(lines);
  const pairs = pairUp(paragraphs).filter((pair) => pair.abstracts.length > 0);
  const research = pairs.filter((pair) => soundsLikeResearch(pair.abstracts[0]?.text ?? '')).length;
  const site = lines.slice(0, 60).filter((line) => isSiteMark(line)).length;
  if (pairs.length === 0 || research * 2 < pairs.length) return 0;
  if (site >= 2) return 0.9;
  const covered =
    pairs.reduce((sum, pair) => sum + 1 + pair.abstracts.length, 0) / paragraphs.length;
  return pairs.length >= FEWEST && research * 10 >= pairs.length * 7 && covered > 0.6
    ? 0.35 + 0.4 * covered
    : 0;
}

function parse({ name, text }: Source): ParsedDocument {
  const ledger = new Ledger(splitLines(text));
  const paragraphs = readParagraphs(ledger.lines);
  const pairs = pairUp(paragraphs);
  const entries = pairs.map(entryOf).filter(isPresent);
  for (const entry of entries) ledger.claim(entry.lines[0] - 1, entry.lines[1]);
  for (const paragraph of paragraphs) {
    if (isPageFurniture(paragraph.text)) ledger.setAside(paragraph.from, paragraph.to, 'furniture');
  }
  const first = entries[0]?.lines[0] ?? 0;
  const dated = paragraphs.filter(({ from, text }) => from < first && text.length < 40);
  const date = dated.map((paragraph) => findDate(paragraph.text)).find(isPresent) ?? findDate(name);
  return ledger.finish(date, entries);
}

interface Pair {
  readonly title: Paragraph;
  readonly abstracts: readonly Paragraph[];
  /** Names that stand below the title. */
  readonly names: readonly Paragraph[];
}

/** A block that begins with a title and goes on with names, each part for itself; null for any other. */
function namedTitle({ text, from, to }: Paragraph): { title: Paragraph; names: Paragraph } | null {
  const at = text.indexOf('\n');
  const [head, below] = [text.slice(0, at).trim(), text.slice(at + 1).trim()];
  const isNamed = at > 0 && text.length < 3_000 && isTitle(head) && areNames(below);
  return isNamed
    ? { title: { text: head, from, to: from + 1 }, names: { text: below, from: from + 1, to } }
    : null;
}

function areNames(text: string): boolean {
  const names = splitNames(text.replace(/^by\s+/i, '').replaceAll('\n', ', '));
  return names.length > 0 && names.every(isPerson);
}

/** Titles with the abstracts that follow them. A title without one counts only between papers, or when it reads like one. */
function pairUp(paragraphs: readonly Paragraph[]): Pair[] {
  const pairs: { title: Paragraph; abstracts: Paragraph[]; names: Paragraph[] }[] = [];
  let pending: Paragraph | null = null;
  let names: Paragraph[] = [];
  const begin = (abstracts: Paragraph[]) => {
    if (pending) pairs.push({ title: pending, abstracts, names });
    pending = null;
    names = [];
  };
  for (const paragraph of paragraphs) {
    const named = namedTitle(paragraph);
    const open = pairs.at(-1);
    if (isPageFurniture(paragraph.text)) continue;
    if (pending && isAbstract(paragraph.text)) begin([paragraph]);
    else if (pending && areNames(paragraph.text)) names.push(paragraph);
    else if (named ?? isTitle(paragraph.text)) {
      if (pairs.length > 0) begin([]);
      pending = named?.title ?? paragraph;
      names = named ? [named.names] : [];
    } else if (open && !pending) open.abstracts.push(paragraph);
  }
  if (pending && pairs.length > 0 && isTitle((pending as Paragraph).text, true)) begin([]);
  return pairs;
}

function entryOf({ title, abstracts, names }: Pair): ParsedEntry | null {
  const name = cleanTitle(title.text);
  if (name === '') return null;
  const last = abstracts.at(-1) ?? names.at(-1) ?? title;
  const markdown = abstracts.map((abstract) => abstract.text).join('\n\n');
  const first = abstracts[0] ?? title;
  const summary = makeSummary({
    kind: 'abstract',
    heading: null,
    markdown,
    lines: [first.from + 1, last.to],
  });
  const listed = names
    .map(({ text }) => text.replace(/^by\s+/i, '').replaceAll('\n', ', '))
    .join(', ');
  return {
    ...emptyEntry(title.from, last.to),
    title: name,
    authors: parseAuthors(listed, { handles: false }),
    summaries: summary ? [summary] : [],
  };
}
