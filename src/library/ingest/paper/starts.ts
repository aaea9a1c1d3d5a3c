import { findDay } from '../dates.ts';
import type { Role } from '../labels.ts';
import { readBoldLine, readCellField, readField } from '../markdown/field.ts';
import { isFurnitureLine, topicOfHeading } from '../markdown/furniture.ts';
import { type Heading, type Outline, readHeading } from '../markdown/outline.ts';
import { isTableHead, splitCells } from '../table/cells.ts';
import { readColumns } from '../table/columns.ts';
import { isBlank, nextFilled } from '../text/lines.ts';
import {
  fieldRoles,
  headingRole,
  linkBelow,
  linkInFields,
  namesPaper,
  onlyLink,
} from './evidence.ts';
import { isPartName, readHeadingTitle } from './heading-title.ts';

export type Family = 'cards' | 'notes';

/** Where a paper's text begins and ends, lines from 0, `to` not included. */
export interface PaperSpan {
  /** Pictures right above the heading belong to the paper. */
  readonly from: number;
  /** The line that names the paper. */
  readonly head: number;
  readonly to: number;
  readonly level: number;
  readonly title: string;
  readonly arxivId: string | null;
  readonly family: Family;
}

type Start = Omit<PaperSpan, 'from' | 'to'>;

const TEXT_ROLES: ReadonlySet<Role> = new Set(['summary', 'abstract', 'plain-language']);
/** Ranks of heads that are no headings: a labelled title, a bold line. */
const FIELD_RANK = 7;
const BOLD_RANK = 8;

/**
 * The papers of a document that stand under a head of their own. A head is a heading with a link to a paper in it,
 * close below or at its end, or with labelled fields below; a heading inside a paper's text is none of these,
 * whatever its rank.
 */
export function findPapers(lines: readonly string[], outline: Outline): PaperSpan[] {
  const heads = headsOf(lines, outline);
  const starts = readStarts(lines, heads);
  const spans: PaperSpan[] = [];
  let open: Start | null = null;
  const close = (to: number) => {
    if (open) spans.push({ ...open, from: leadOf(lines, open.head), to });
    open = null;
  };
  const tables = tablesOfPapers(lines, outline);
  let passed = 0;
  /** Ends the open paper above the first table of papers that stands before `line`. */
  const closeAtTable = (line: number) => {
    while ((tables[passed] ?? line) < line) {
      const table = tables[passed] ?? line;
      if (open && table > open.head) close(tableLead(lines, table));
      passed += 1;
    }
  };
  for (const [index, head] of heads.entries()) {
    closeAtTable(head.line);
    const start = starts[index] ?? null;
    if (start && accepts(open, start)) {
      close(leadOf(lines, head.line));
      open = start;
    } else if (open && isGroup(lines, heads, starts, index, open)) close(head.line);
  }
  closeAtTable(lines.length);
  close(lines.length);
  return spans;
}

/** Heads of tables of papers: no paper's text goes on past one, whatever headings stand above it. */
function tablesOfPapers(lines: readonly string[], outline: Outline): number[] {
  return lines.flatMap((line, at) => {
    if (outline.fenced[at] === 1 || !isTableHead(lines, at)) return [];
    const first = lines[at + 2] ?? '';
    const columns = readColumns(splitCells(line), splitCells(first));
    return columns && columns.length >= 3 && /https?:|\d{4}\.\d{4,5}/.test(first) ? [at] : [];
  });
}

/** First of the headings and furniture that stand directly above a table. */
function tableLead(lines: readonly string[], table: number): number {
  let from = table;
  for (let at = table - 1; at >= 0 && at > table - 20; at -= 1) {
    const line = lines[at] ?? '';
    if (readHeading(line, at)) from = at;
    else if (!isBlank(line) && !isFurnitureLine(line)) break;
  }
  return from;
}

/** Headings and, for documents that have none for their papers, lines in bold that stand alone or name a title. */
function headsOf(lines: readonly string[], outline: Outline): Heading[] {
  const others = lines.flatMap((line, at) =>
    outline.fenced[at] === 1 ? [] : (otherHead(line, at, lines) ?? []),
  );
  if (others.length === 0) return [...outline.headings];
  return [...outline.headings, ...others].sort((a, b) => a.line - b.line);
}

function otherHead(line: string, at: number, lines: readonly string[]): Heading | null {
  if (line.length > 600 || !/^\s{0,3}(?:\*\*|__|[-*]\s|\p{L}|【)/u.test(line)) return null;
  const field = readField(line);
  if (field?.role === 'title' && field.value !== '') {
    return { line: at, level: FIELD_RANK, text: `${field.label}: ${field.value}` };
  }
  const text = field || !isBlank(lines[at - 1] ?? '') ? null : readBoldLine(line);
  return text === null ? null : { line: at, level: BOLD_RANK, text };
}

/** What each head says. A link at the end counts only where no head inside has one of its own. */
function readStarts(lines: readonly string[], heads: readonly Heading[]): (Start | null)[] {
  const ends = heads.map((_, index) => endOfRank(lines, heads, index));
  const starts = heads.map((head, index) => readStart(lines, head, ends[index] ?? lines.length));
  for (let index = 0, until = 0; index < heads.length; index += 1) {
    const to = ends[index] ?? lines.length;
    if (starts[index] || (heads[index]?.line ?? 0) < until || holdsStart(heads, starts, index, to))
      continue;
    starts[index] = endStart(lines, heads[index], to);
    if (starts[index]) until = to;
  }
  return starts;
}

function readStart(lines: readonly string[], head: Heading, to: number): Start | null {
  const { title, arxivId, labelled } = readHeadingTitle(head.text);
  const start = { head: head.line, level: head.level, title, family: 'notes' as const };
  if (arxivId !== null && (title === '' || !isPartName(title)))
    return withFamily({ ...start, arxivId }, lines, to);
  if (isPartName(head.text) && !labelled) return null;
  const link = linkBelow(lines, head.line, to);
  if (link) return withFamily({ ...start, arxivId: link.arxivId }, lines, to);
  if (head.level > FIELD_RANK || !isCard(lines, head, to, labelled)) return null;
  return {
    ...start,
    arxivId: linkInFields(lines, head.line, to)?.arxivId ?? null,
    family: 'cards',
  };
}

function holdsStart(
  heads: readonly Heading[],
  starts: readonly (Start | null)[],
  index: number,
  to: number,
): boolean {
  for (let inner = index + 1; (heads[inner]?.line ?? to) < to; inner += 1)
    if (starts[inner]) return true;
  return false;
}

function endStart(lines: readonly string[], head: Heading | undefined, to: number): Start | null {
  if (!head || head.level >= FIELD_RANK || isPartName(head.text)) return null;
  const { title } = readHeadingTitle(head.text);
  if (title === '' || findDay(title) !== null || topicOfHeading(title) === null) return null;
  const link = onlyLink(lines, head.line, to);
  if (!link) return null;
  return { head: head.line, level: head.level, title, arxivId: link.arxivId, family: 'notes' };
}

/** A note whose text stands in labelled fields is a card with its link on top. */
function withFamily(start: Start, lines: readonly string[], to: number): Start {
  const labelled = [...fieldRoles(lines, start.head, to)].some((role) => TEXT_ROLES.has(role));
  return labelled ? { ...start, family: 'cards' } : start;
}

/** Fields below say that a heading names a paper: two kinds, one of them a text; a title label needs one. */
function isCard(lines: readonly string[], head: Heading, to: number, labelled: boolean): boolean {
  if (!labelled && !opensWithField(lines, head.line + 1, to)) return false;
  const roles = fieldRoles(lines, head.line, to);
  if (labelled) return roles.size >= (head.level === FIELD_RANK ? 2 : 1);
  return roles.size >= 2 && [...roles].some((role) => TEXT_ROLES.has(role));
}

/** A field, a heading that is a label or a table of labels comes first; pictures may stand above. */
function opensWithField(lines: readonly string[], from: number, to: number): boolean {
  let at = nextFilled(lines, from, to);
  while (at < to && /^\s*(?:!\[|<img\b)/.test(lines[at] ?? '')) at = nextFilled(lines, at + 1, to);
  if (isTableHead(lines, at)) at += 2;
  const line = lines[at] ?? '';
  return ((readField(line) ?? readCellField(line))?.role ?? headingRole(line, at)) !== null;
}

/** First line of the next heading of the same rank or a higher one. */
function endOfRank(lines: readonly string[], heads: readonly Heading[], index: number): number {
  const level = heads[index]?.level ?? 1;
  for (let next = index + 1; next < heads.length; next += 1) {
    const head = heads[next];
    if (head && head.level <= level) return head.line;
  }
  return lines.length;
}

/** Inside an open paper only a head of its own rank, or one that leads to another paper, begins a new one. */
function accepts(open: Start | null, start: Start): boolean {
  if (!open) return true;
  if (start.arxivId !== null && start.arxivId === open.arxivId) return false;
  if (start.level <= open.level) return true;
  return start.level < FIELD_RANK && start.arxivId !== null && start.title.length > 20;
}

/** A heading that groups papers ("## NLP"): of the open paper's rank or higher, with next to nothing of its own below. */
function isGroup(
  lines: readonly string[],
  heads: readonly Heading[],
  starts: readonly (Start | null)[],
  index: number,
  open: Start,
): boolean {
  const head = heads[index];
  if (!head || head.level > Math.min(open.level, 6)) return false;
  const first = nextFilled(lines, head.line + 1);
  const next = heads[index + 1];
  if (first >= lines.length || isGroupBody(lines, first)) return true;
  if (!next) return false;
  const leadsToPaper = (starts[index + 1] ?? null) !== null;
  if (first >= leadOf(lines, next.line)) return leadsToPaper || next.level <= head.level;
  return (
    leadsToPaper && head.level < open.level && lines.slice(first, next.line).join('').length <= 400
  );
}

/** Tables and lists of papers, and link definitions, follow a group's heading directly. */
function isGroupBody(lines: readonly string[], first: number): boolean {
  const line = lines[first] ?? '';
  return isTableHead(lines, first) || /^\s*\[[^\]]{1,80}\]:\s/.test(line) || namesPaper(line);
}

/** Pictures directly above a head, blank lines between allowed. */
function leadOf(lines: readonly string[], head: number): number {
  let from = head;
  for (let at = head - 1; at >= 0 && at > head - 12; at -= 1) {
    const line = (lines[at] ?? '').trim();
    if (/^(?:!\[[^\]]*\]\([^)]*\)|<img\b[^>]*>)$/.test(line)) from = at;
    else if (line !== '') break;
  }
  return from;
}
