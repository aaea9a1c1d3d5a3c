import { findDate } from '../dates.ts';
import { emptyEntry, isPresent, makeSummary } from '../draft.ts';
import type { Format, ParsedDocument, ParsedEntry, Source } from '../format.ts';
import { Ledger } from '../ledger.ts';
import { type Paragraph, readParagraphs } from '../page/paragraphs.ts';
import { isAbstract, isPageFurniture, isSiteMark, isTitle } from '../page/recognise.ts';
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
}

/** Titles with the abstracts that follow them. A title without one counts only between papers, or when it reads like one. */
function pairUp(paragraphs: readonly Paragraph[]): Pair[] {
  const pairs: { title: Paragraph; abstracts: Paragraph[] }[] = [];
  let pending: Paragraph | null = null;
  for (const paragraph of paragraphs) {
    if (isPageFurniture(paragraph.text)) continue;
    const open = pairs.at(-1);
    if (pending && isAbstract(paragraph.text)) {
      pairs.push({ title: pending, abstracts: [paragraph] });
      pending = null;
    } else if (isTitle(paragraph.text)) {
      if (pending && pairs.length > 0) pairs.push({ title: pending, abstracts: [] });
      pending = paragraph;
    } else if (open && !pending) open.abstracts.push(paragraph);
  }
  if (pending && pairs.length > 0 && isTitle(pending.text, true))
    pairs.push({ title: pending, abstracts: [] });
  return pairs;
}

function entryOf({ title, abstracts }: Pair): ParsedEntry | null {
  const name = cleanTitle(title.text);
  if (name === '') return null;
  const last = abstracts.at(-1) ?? title;
  const markdown = abstracts.map((abstract) => abstract.text).join('\n\n');
  const first = abstracts[0] ?? title;
  const summary = makeSummary({
    kind: 'abstract',
    heading: null,
    markdown,
    lines: [first.from + 1, last.to],
  });
  return { ...emptyEntry(title.from, last.to), title: name, summaries: summary ? [summary] : [] };
}
