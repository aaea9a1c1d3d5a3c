import { filledEnd, nextFilled } from '../text/lines.ts';

/** A line `## …` outside every fence. */
export interface Heading {
  readonly line: number;
  readonly level: number;
  /** As written, without the marks around it. */
  readonly text: string;
}

export interface Outline {
  readonly headings: readonly Heading[];
  /** 1 for lines of a fenced block, its marks included. */
  readonly fenced: Uint8Array;
}

const OPENING = /^ {0,3}(`{3,}|~{3,})\s*([\w+-]*)[^`]*$/;
/** A longer block was never closed; looking further would make many open marks slow. */
const LONGEST_FENCE = 3_000;
const MOST_MARKS = 100;
const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+|(?=[^\s#]))(.*)$/;

/** Headings and fenced blocks of a document. A block that never closes is none: it must not hide what follows. */
export function readOutline(lines: readonly string[]): Outline {
  const fenced = new Uint8Array(lines.length);
  for (let at = 0; at < lines.length; at += 1) {
    const end = fenceEnd(lines, at);
    if (end > at) {
      fenced.fill(1, at, end);
      at = end - 1;
    }
  }
  const headings = lines.flatMap((line, at) =>
    fenced[at] === 1 ? [] : (readHeading(line, at) ?? []),
  );
  return { headings, fenced };
}

const HTML_HEADING = /^\s{0,3}<h([1-6])\b[^<>]{0,300}>(.{1,600})<\/h\1\s*>\s*$/i;

export function readHeading(line: string, at: number): Heading | null {
  if (line.length < 2_000 && line.trimEnd().endsWith('>')) {
    const html = HTML_HEADING.exec(line);
    if (html) return { line: at, level: Number(html[1]), text: (html[2] ?? '').trim() };
  }
  const match = line.length < 2_000 && line.includes('#') ? HEADING.exec(line) : null;
  const text = (match?.[2] ?? '').replace(/\s#{1,6}\s*$/, '').trim();
  return match && text !== '' ? { line: at, level: match[1]?.length ?? 1, text } : null;
}

/** Line after the block that opens at `at`; `at` when none does. A ```` ```markdown ```` block may hold others. */
export function fenceEnd(lines: readonly string[], at: number): number {
  const opening = isMark(lines[at] ?? '') ? OPENING.exec((lines[at] ?? '').slice(0, 300)) : null;
  if (!opening) return at;
  const mark = opening[1] ?? '```';
  const nests = /^(?:markdown|md)$/i.test(opening[2] ?? '');
  let depth = 1;
  let marks = 0;
  const last = Math.min(lines.length, at + LONGEST_FENCE);
  for (let next = at + 1; next < last && marks < MOST_MARKS; next += 1) {
    const line = lines[next] ?? '';
    if (!isMark(line) || !line.trim().startsWith(mark)) continue;
    marks += 1;
    const closes = line.trim().replaceAll(mark[0] ?? '`', '') === '';
    if (closes) depth -= 1;
    else if (nests) depth += 1;
    if (depth === 0) return next + 1;
  }
  return at;
}

/** Cheap: most lines are not even like the mark of a fence. */
function isMark(line: string): boolean {
  return line.includes('```') || line.includes('~~~');
}

/** A document that is one fence from its first to its last line is what the fence holds. */
export function unwrapDocument(lines: readonly string[], outline: Outline): Outline {
  const first = nextFilled(lines, 0);
  const last = filledEnd(lines, 0, lines.length);
  const wraps =
    /^```(?:markdown|md)\s*$/i.test(lines[first] ?? '') && fenceEnd(lines, first) === last;
  return wraps
    ? readOutline(lines.map((line, at) => (at === first || at === last - 1 ? '' : line)))
    : outline;
}
