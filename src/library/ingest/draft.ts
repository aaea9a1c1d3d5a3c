import type { LineRange, SummaryKind } from '../../shared/paper.ts';
import type { ParsedEntry, ParsedSummary } from './format.ts';
import { detectLanguage } from './language.ts';
import { cleanBody } from './text/body.ts';
import { isNothing } from './text/title.ts';

/** An entry that states nothing yet. `from` and `to` count lines from 0, `to` not included. */
export function emptyEntry(from: number, to: number): ParsedEntry {
  return {
    lines: lineRange(from, to),
    title: '',
    arxivId: null,
    authors: [],
    affiliations: [],
    published: null,
    topics: [],
    upvotes: null,
    thumbnail: null,
    code: null,
    pdf: null,
    summaries: [],
  };
}

export function lineRange(from: number, to: number): LineRange {
  return [from + 1, Math.max(from + 1, to)];
}

export interface SummaryParts {
  readonly kind: SummaryKind;
  readonly heading: string | null;
  readonly markdown: string;
  readonly lines: LineRange;
  readonly generator?: string | null;
}

/** A summary ready to keep; null when the text says nothing. */
export function makeSummary(parts: SummaryParts): ParsedSummary | null {
  const markdown = cleanBody(parts.markdown);
  if (isNothing(markdown) || !/[\p{L}\p{N}]/u.test(markdown)) return null;
  const { kind, heading, lines, generator = null } = parts;
  return { language: detectLanguage(markdown), kind, heading, markdown, lines, generator };
}

/** The sections of one text are in one language: a list of names or links among them has none of its own to show. */
export function shareLanguage(summaries: readonly ParsedSummary[]): ParsedSummary[] {
  const sections = summaries.filter((summary) => summary.kind === 'section');
  const whole = sections.map(
    ({ heading, markdown }) => `${heading ?? ''}\n${markdown.slice(0, 300)}`,
  );
  const language = detectLanguage(whole.join('\n'));
  return summaries.map((summary) =>
    summary.kind === 'section' ? { ...summary, language } : summary,
  );
}

export function isPresent<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}

/** A count as feeds write it: `14`, `1,234`, `👍 32`, `1.2k`. */
export function parseCount(text: string): number | null {
  const match = /^\D{0,12}(\d{1,3}(?:,\d{3})+|\d{1,7})(?:\.(\d))?\s?(k)?\D{0,12}$/i.exec(
    text.trim(),
  );
  if (!match) return null;
  const whole = Number((match[1] ?? '').replaceAll(',', ''));
  if (match[3]) return whole * 1000 + Number(match[2] ?? 0) * 100;
  return match[2] === undefined ? whole : null;
}
