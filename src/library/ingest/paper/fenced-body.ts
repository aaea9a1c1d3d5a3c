import { fenceEnd } from '../markdown/outline.ts';
import { filledEnd, isBlank, nextFilled } from '../text/lines.ts';
import { lineEvidence } from './evidence.ts';
import type { Body, Part } from './parts.ts';

export interface FencedBody {
  readonly body: Body;
  /** Lines of links that stand above the fence. */
  readonly above: string;
}

const WRAPPER = /^ {0,3}(?:`{3,}|~{3,})\s*(?:markdown|md|text|txt)?\s*$/i;
/** Lines of links and pictures between a head and the fence. */
const MOST_LINKS = 8;

/** The lines inside a fence that wraps the whole text of a part ("```markdown … ```"); null when none does. */
export function readFencedBody(lines: readonly string[], part: Part): FencedBody | null {
  const first = part.heading === null ? part.from : part.from + 1;
  const from = skipLinks(lines, first, part.to);
  if (!WRAPPER.test(lines[from] ?? '')) return null;
  const end = fenceEnd(lines, from);
  const wraps = end > from && end >= filledEnd(lines, from, part.to);
  return wraps
    ? { body: { lines, from: from + 1, to: end - 1 }, above: lines.slice(first, from).join('\n') }
    : null;
}

/** First line that is neither blank nor only a link to the paper or a picture. */
function skipLinks(lines: readonly string[], from: number, to: number): number {
  let at = nextFilled(lines, from, to);
  for (let seen = 0; at < to && seen < MOST_LINKS; seen += 1) {
    const line = lines[at] ?? '';
    const isData = /^\s*(?:!\[[^\]]{0,200}\]\([^()]{0,2000}\)|<img\b[^<>]*>)\s*$/.test(line);
    if (isBlank(line) || (!isData && lineEvidence(line) === null)) break;
    at = nextFilled(lines, at + 1, to);
  }
  return at;
}
