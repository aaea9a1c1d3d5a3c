import type { Role } from '../labels.ts';
import { readBoldLine, readField } from '../markdown/field.ts';
import type { Heading, Outline } from '../markdown/outline.ts';
import { isBlank, nextFilled } from '../text/lines.ts';
import { plainText } from '../text/plain.ts';
import { fieldRoles, linkBelow } from './evidence.ts';
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

/**
 * The papers of a document that stand under a head of their own. A head is a heading with a link to a paper in it or
 * close below, or with labelled fields below; a heading inside a paper's text is neither, whatever its rank.
 */
export function findPapers(lines: readonly string[], outline: Outline): PaperSpan[] {
  const heads = headsOf(lines, outline);
  const spans: PaperSpan[] = [];
  let open: Start | null = null;
  const close = (to: number) => {
    if (open) spans.push({ ...open, from: leadOf(lines, open.head), to });
    open = null;
  };
  for (const [index, head] of heads.entries()) {
    const start = readStart(lines, heads, index);
    if (start && accepts(open, start)) {
      close(leadOf(lines, head.line));
      open = start;
    } else if (open && isGroup(lines, heads, index, open)) close(head.line);
  }
  close(lines.length);
  return spans;
}

/** Headings and, where a document has none for its papers, lines in bold that stand alone or name a title. */
function headsOf(lines: readonly string[], outline: Outline): Heading[] {
  const bold = lines.flatMap((line, at): Heading[] => {
    if (
      outline.fenced[at] === 1 ||
      line.length > 600 ||
      !/^\s{0,3}(?:\*\*|__|[-*]\s|\p{L}|【)/u.test(line)
    )
      return [];
    const field = readField(line);
    if (field?.role === 'title' && field.value !== '')
      return [{ line: at, level: 7, text: `${field.label}: ${field.value}` }];
    const text = readBoldLine(line);
    return text && !field && isBlank(lines[at - 1] ?? '') ? [{ line: at, level: 8, text }] : [];
  });
  return bold.length === 0
    ? [...outline.headings]
    : [...outline.headings, ...bold].sort((a, b) => a.line - b.line);
}

function readStart(
  lines: readonly string[],
  heads: readonly Heading[],
  index: number,
): Start | null {
  const head = heads[index];
  if (!head) return null;
  const { title, arxivId, labelled } = readHeadingTitle(head.text);
  const start = { head: head.line, level: head.level, title, family: 'notes' as const };
  if (arxivId !== null && (title === '' || !isPartName(title))) return { ...start, arxivId };
  if (isPartName(head.text) && !labelled) return null;
  const to = endOfRank(lines, heads, index);
  const link = linkBelow(lines, head.line, to);
  if (link) return withFamily({ ...start, arxivId: link.arxivId }, lines, to);
  return head.level <= 7 && isCard(lines, head, to, labelled)
    ? { ...start, arxivId: null, family: 'cards' }
    : null;
}

/** A note whose text stands in labelled fields is a card with its link on top. */
function withFamily(start: Start, lines: readonly string[], to: number): Start {
  const labelled = [...fieldRoles(lines, start.head, to)].some((role) => TEXT_ROLES.has(role));
  return labelled ? { ...start, family: 'cards' } : start;
}

/** Fields below say that a heading names a paper: two kinds, one of them a text; a title label needs one. */
function isCard(lines: readonly string[], head: Heading, to: number, labelled: boolean): boolean {
  const first = lines[nextFilled(lines, head.line + 1, to)] ?? '';
  const opens = readField(first)?.role ?? null;
  if (!labelled && opens === null && !/^\s*(?:!\[|#)/.test(first)) return false;
  const roles = fieldRoles(lines, head.line, to);
  if (labelled) return roles.size >= (head.level === 7 ? 2 : 1);
  return roles.size >= 2 && [...roles].some((role) => TEXT_ROLES.has(role));
}

/** First line of the next heading of the same rank or a higher one. */
function endOfRank(lines: readonly string[], heads: readonly Heading[], index: number): number {
  const level = heads[index]?.level ?? 1;
  for (let next = index + 1; next < heads.length; next += 1) {
    const head = heads[next];
    if (head && head.level <= level && head.line > (heads[index]?.line ?? 0)) return head.line;
  }
  return lines.length;
}

/** Inside an open paper only a head of its own rank, or one that leads to another paper, begins a new one. */
function accepts(open: Start | null, start: Start): boolean {
  if (!open) return true;
  if (start.arxivId !== null && start.arxivId === open.arxivId) return false;
  if (start.level <= open.level) return true;
  return start.level <= 6 && start.arxivId !== null && plainText(start.title).length > 20;
}

/** A heading that groups papers ("## NLP"): of the open paper's rank or higher, with nothing of its own below. */
function isGroup(
  lines: readonly string[],
  heads: readonly Heading[],
  index: number,
  open: Start,
): boolean {
  const head = heads[index];
  if (!head || head.level > Math.min(open.level, 6)) return false;
  const first = nextFilled(lines, head.line + 1);
  const next = heads[index + 1];
  const bare = first >= lines.length || first === next?.line || isGroupBody(lines, first);
  if (!bare) return false;
  return (
    next === undefined ||
    isGroupBody(lines, first) ||
    readStart(lines, heads, index + 1) !== null ||
    first === next.line
  );
}

/** Tables of papers and pictures of the next paper follow a group's heading directly. */
function isGroupBody(lines: readonly string[], first: number): boolean {
  const line = lines[first] ?? '';
  return (
    /^\s*(?:\||!\[|\[[^\]]{1,80}\]:\s)/.test(line) ||
    (line.includes('|') && /^[\s|:-]+$/.test(lines[first + 1] ?? 'x'))
  );
}

/** Pictures directly above a head, blank lines between allowed. */
function leadOf(lines: readonly string[], head: number): number {
  let from = head;
  for (let at = head - 1; at >= 0; at -= 1) {
    const line = (lines[at] ?? '').trim();
    if (/^(?:!\[[^\]]*\]\([^)]*\)|<img\b[^>]*>)$/.test(line)) from = at;
    else if (line !== '') break;
  }
  return from;
}
