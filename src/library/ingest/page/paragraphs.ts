import { isBlank } from '../text/lines.ts';
import { isAbstract, isPageFurniture, isTitle } from './recognise.ts';

/** Lines between blank ones, joined; lines count from 0, `to` not included. */
export interface Paragraph {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** The blocks of a page. Blank lines part them; where a page was copied without, its own furniture and its long lines do. */
export function readParagraphs(lines: readonly string[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (let from = 0; from < lines.length; from += 1) {
    if (isBlank(lines[from] ?? '')) continue;
    let to = from + 1;
    while (to < lines.length && !isBlank(lines[to] ?? '')) to += 1;
    for (const block of splitBlock(lines, from, to)) paragraphs.push(block);
    from = to;
  }
  return joinSubmitters(paragraphs);
}

/** "Submitted by" and, in a block of its own, the user who did: one piece of the page, no title. */
function joinSubmitters(paragraphs: readonly Paragraph[]): Paragraph[] {
  const joined: Paragraph[] = [];
  for (const next of paragraphs) {
    const last = joined.at(-1);
    const isUser = last && /^submitted by\s*:?$/i.test(last.text) && /^\S{1,40}$/.test(next.text);
    if (isUser)
      joined[joined.length - 1] = { ...next, text: `${last.text} ${next.text}`, from: last.from };
    else joined.push(next);
  }
  return joined;
}

function splitBlock(lines: readonly string[], from: number, to: number): Paragraph[] {
  if (to - from === 1) return [paragraph(lines, from, to)];
  if (isLineByLine(lines, from, to))
    return Array.from({ length: to - from }, (_, at) => paragraph(lines, from + at, from + at + 1));
  let [start, end] = [from, to];
  while (start < end && isPageFurniture(lines[start] ?? '')) start += 1;
  while (end > start && isPageFurniture(lines[end - 1] ?? '')) end -= 1;
  if (start === end) return [paragraph(lines, from, to)];
  const closes = end < to && !endsSentence(lines[end - 1] ?? '');
  const kept = closes ? to : end;
  const parts = [
    paragraph(lines, from, start),
    paragraph(lines, start, kept),
    paragraph(lines, kept, to),
  ];
  return parts.filter((part) => part.from < part.to);
}

function paragraph(lines: readonly string[], from: number, to: number): Paragraph {
  return { text: lines.slice(from, to).join('\n').trim(), from, to };
}

/** A word alone on the last line of a text broken into lines may be one of the page's; after a full stop it is. */
function endsSentence(line: string): boolean {
  return /[.!?。…][)"'”’]?\s*$/.test(line);
}

/** A whole abstract on one line, as copying a page makes it. */
const WHOLE = 240;

/** Every line is a block of its own: long lines that end sentences, each below a short one that may be a title. */
function isLineByLine(lines: readonly string[], from: number, to: number): boolean {
  let whole = 0;
  let titled = 0;
  for (let at = from; at < to; at += 1) {
    const line = (lines[at] ?? '').trim();
    if (line.length < WHOLE || !isAbstract(line) || !endsSentence(line)) continue;
    whole += 1;
    if (at > from && isTitle((lines[at - 1] ?? '').trim())) titled += 1;
  }
  return whole >= 2 && titled === whole;
}
