import { emptyEntry } from '../draft.ts';
import type { ParsedEntry } from '../format.ts';
import type { Extent } from './extent.ts';
import { readFencedBody } from './fenced-body.ts';
import { Gathering } from './gathering.ts';
import { type Body, type Part, splitParts } from './parts.ts';
import type { PaperSpan } from './starts.ts';

/** The entry of a paper that stands under a head of its own, with everything its text states. */
export function readPaper(
  lines: readonly string[],
  span: PaperSpan,
  extent: Extent,
  topics: readonly string[],
): ParsedEntry {
  const found = new Gathering(span);
  found.addLinks(lines.slice(span.from, span.head + 1).join('\n'));
  for (const part of splitParts({ lines, from: span.head + 1, to: extent.textEnd })) {
    addPart(found, lines, part);
  }
  return found.entry(emptyEntry(span.from, extent.end), topics);
}

/** A text wrapped in a fence is a document of its own: its headings are the paper's sections. */
function addPart(found: Gathering, lines: readonly string[], part: Part): void {
  const inner = found.holdsText(part) ? readFencedBody(lines, part) : null;
  if (inner) addInner(found, part, inner);
  else found.addPart(part);
}

function addInner(found: Gathering, part: Part, inner: Body): void {
  const [lead, ...parts] = splitParts(inner);
  if (lead) found.addPart({ ...part, text: lead.text, field: true });
  for (const [index, section] of parts.entries()) {
    if (index === 0 && section.level === 1) found.addInnerTitle(section);
    else found.addPart(section);
  }
}
