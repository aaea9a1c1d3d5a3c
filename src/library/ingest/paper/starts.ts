import type { Role } from '../labels.ts';
import { readBoldLine, readCellField, readField } from '../markdown/field.ts';
import { isGeneralName } from '../markdown/furniture.ts';
import { type Heading, type Outline, readHeading } from '../markdown/outline.ts';
import { isTableHead } from '../table/cells.ts';
import { isBlank, nextFilled } from '../text/lines.ts';
import {
  closingLink,
  type Evidence,
  fieldRoles,
  headingRole,
  linkBelow,
  linkInFields,
  namesOthers,
  namesPaper,
} from './evidence.ts';
import { isPartName, readHeadingTitle, titleBetween } from './heading-title.ts';
import { isPlaceholder } from './placeholder.ts';
import { tableLead, tablesOfPapers } from './tables-between.ts';

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

interface Start extends Omit<PaperSpan, 'from' | 'to'> {
  /** The heading names a list, a day or a subject, and only its link the paper: no heading of its rank is a part of it. */
  readonly isLoose?: boolean;
}

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
  const tables = tablesOfPapers(lines, outline);
  const starts = readStarts(lines, heads, tables);
  const spans: PaperSpan[] = [];
  let open: Start | null = null;
  const close = (to: number) => {
    if (open) spans.push({ ...open, from: leadOf(lines, open.head), to });
    open = null;
  };
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
    } else if (open && (endsLoose(open, head) || isGroup(lines, heads, starts, index, open)))
      close(head.line);
  }
  closeAtTable(lines.length);
  close(lines.length);
  return spans;
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
function readStarts(
  lines: readonly string[],
  heads: readonly Heading[],
  tables: readonly number[],
): (Start | null)[] {
  const ends = heads.map((_, index) => endOfRank(lines, heads, index));
  const starts = heads.map((head, index) => readStart(lines, head, ends[index] ?? lines.length));
  for (let index = 0, until = 0; index < heads.length; index += 1) {
    const to = ends[index] ?? lines.length;
    if (starts[index] || (heads[index]?.line ?? 0) < until || holdsStart(heads, starts, index, to))
      continue;
    const head = heads[index];
    if (!head || tables.some((table) => table > head.line && table < to)) continue;
    starts[index] = endStart(lines, head, to);
    if (starts[index]) until = to;
  }
  return starts;
}

function readStart(lines: readonly string[], head: Heading, to: number): Start | null {
  if (isPlaceholder(head.text)) return null;
  const { title, arxivId, labelled } = readHeadingTitle(head.text);
  const start = { head: head.line, level: head.level, title, family: 'notes' as const };
  if (arxivId !== null && (title === '' || !isPartName(title)))
    return withFamily({ ...start, arxivId }, lines, to);
  if (isPartName(head.text) && !labelled) return null;
  const link = linkBelow(lines, head.line, to);
  if (link) return linkedStart(lines, start, link, to);
  if (head.level > FIELD_RANK || !isCard(lines, head, to, labelled)) return null;
  if (!labelled && title !== '' && isGeneralName(title)) return null;
  return {
    ...start,
    arxivId: linkInFields(lines, head.line, to)?.arxivId ?? null,
    family: 'cards',
  };
}

/** A paper by the link below its head. The name of a list or a day is no title, and a link may know the title better. */
function linkedStart(
  lines: readonly string[],
  start: Omit<Start, 'arxivId'>,
  link: Evidence,
  to: number,
): Start | null {
  const { arxivId } = link;
  if (link.name !== null && namesOthers(lines, start.head, to, arxivId)) return null;
  const stated = isGeneralName(start.title) ? '' : start.title;
  const title = link.name === null ? stated : titleBetween(stated, link.name);
  const isLoose = start.title !== '' && title !== start.title;
  return withFamily({ ...start, title, arxivId, isLoose }, lines, to);
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

/** A link that closes a text in parts ("1. **工作** … [查看详情](…)") leads to the paper that the heading names. */
function endStart(lines: readonly string[], head: Heading, to: number): Start | null {
  if (head.level >= FIELD_RANK || isPartName(head.text) || isPlaceholder(head.text)) return null;
  const { title } = readHeadingTitle(head.text);
  if (title === '' || isGeneralName(title) || !hasParts(lines, head.line + 1, to)) return null;
  const link = closingLink(lines, head.line, to);
  if (!link) return null;
  return { head: head.line, level: head.level, title, arxivId: link.arxivId, family: 'notes' };
}

/** Numbered, labelled or named parts, as notes on a paper have them and other texts mostly do not. */
function hasParts(lines: readonly string[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const line = lines[at] ?? '';
    const heading = readHeading(line, at);
    if (heading ? isPartHeading(heading.text) : PART.test(line)) return true;
    const role = line.length < 3_000 ? (readField(line)?.role ?? null) : null;
    if (role !== null && TEXT_ROLES.has(role)) return true;
  }
  return false;
}

const PART = /^\s{0,2}\d{1,2}[.、)]\s*\*\*[^*\n]{1,80}\*\*\s*[:：]?\s*$/;

function isPartHeading(text: string): boolean {
  return (
    isPartName(text) ||
    /^(?:\d{1,2}(?:\.\d{1,2})?[.、)]|[一二三四五六七八九十]{1,3}、)\s*\S/.test(text)
  );
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

function endsLoose(open: Start, head: Heading): boolean {
  return open.isLoose === true && head.level <= open.level && !isPartName(head.text);
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
