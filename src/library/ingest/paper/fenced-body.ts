import { fenceEnd } from '../markdown/outline.ts';
import { filledEnd, nextFilled } from '../text/lines.ts';
import type { Body, Part } from './parts.ts';

const WRAPPER = /^ {0,3}(?:`{3,}|~{3,})\s*(?:markdown|md|text|txt)?\s*$/i;

/** The lines inside a fence that wraps the whole text of a part ("```markdown … ```"); null when none does. */
export function readFencedBody(lines: readonly string[], part: Part): Body | null {
  const from = nextFilled(lines, part.heading === null ? part.from : part.from + 1, part.to);
  if (!WRAPPER.test(lines[from] ?? '')) return null;
  const end = fenceEnd(lines, from);
  const wraps = end > from && end >= filledEnd(lines, from, part.to);
  return wraps ? { lines, from: from + 1, to: end - 1 } : null;
}
