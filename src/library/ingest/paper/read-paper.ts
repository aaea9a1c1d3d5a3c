import { emptyEntry, lineRange } from '../draft.ts';
import type { ParsedEntry } from '../format.ts';
import { splitLines } from '../text/lines.ts';
import type { Extent } from './extent.ts';
import { readFencedBody } from './fenced-body.ts';
import { Gathering } from './gathering.ts';
import { isPartName } from './heading-title.ts';
import { type Body, type Part, splitParts } from './parts.ts';
import type { PaperSpan } from './starts.ts';

export interface PaperReading {
  readonly entry: ParsedEntry;
  /** Lines, from 0, where a text should stand and a note says that there is none. */
  readonly placeholders: readonly (readonly [number, number])[];
}

/** The entry of a paper that stands under a head of its own, with everything its text states. */
export function readPaper(
  lines: readonly string[],
  span: PaperSpan,
  extent: Extent,
  topics: readonly string[],
): PaperReading {
  const found = new Gathering(span);
  found.addLinks(lines.slice(span.from, span.head + 1).join('\n'));
  for (const part of splitParts({ lines, from: span.head + 1, to: extent.textEnd })) {
    addPart(found, lines, part);
  }
  const entry = found.entry(emptyEntry(span.from, extent.end), topics);
  return { entry, placeholders: found.placeholders };
}

/** A text wrapped in a fence is a document of its own: its headings are the paper's sections. */
function addPart(found: Gathering, lines: readonly string[], part: Part): void {
  const fenced = found.holdsText(part) ? readFencedBody(lines, part) : null;
  if (fenced) {
    found.addLinks(fenced.above);
    addInner(found, part, fenced.body);
  } else found.addPart(part);
}

function addInner(found: Gathering, part: Part, inner: Body): void {
  const [lead, ...parts] = splitParts(inner);
  if (lead) found.addPart({ ...part, text: lead.text, field: true });
  for (const [index, section] of parts.entries()) {
    const isPart = section.role === null && isPartName(section.heading ?? '');
    if (index === 0 && section.level === 1 && !isPart) found.addInnerTitle(section);
    else found.addPart(section);
  }
}

/** A paper's text that stands without its head, in a feed's item say. */
export interface LooseText {
  readonly title: string;
  readonly arxivId: string | null;
  readonly from: number;
  readonly to: number;
}

/** The entry of a paper whose text is given apart from the document; all of it counts as the lines given. */
export function readLooseText(text: string, { title, arxivId, from, to }: LooseText): ParsedEntry {
  const lines = splitLines(text);
  const span = {
    from: 0,
    head: -1,
    to: lines.length,
    level: 1,
    title,
    arxivId,
    family: 'cards' as const,
  };
  const { entry } = readPaper(
    lines,
    span,
    { textEnd: lines.length, end: lines.length, setAside: [] },
    [],
  );
  const own = lineRange(from, to);
  return {
    ...entry,
    lines: own,
    summaries: entry.summaries.map((summary) => ({ ...summary, lines: own })),
  };
}
