import type { Role } from '../labels.ts';
import { bulletTitle } from '../markdown/bullet-title.ts';
import { readCellField, readField } from '../markdown/field.ts';
import { readHeading } from '../markdown/outline.ts';
import { isTableHead, splitCells } from '../table/cells.ts';
import { isBlank } from '../text/lines.ts';
import { arxivIdOfLabel, arxivIdOfUrl, findLinks, type Link } from '../text/links.ts';
import { plainText } from '../text/plain.ts';

/** What the lines below a heading say: it heads a paper, and which. */
export interface Evidence {
  readonly arxivId: string | null;
}

/** Lines below a heading among which its link stands; fields may push it down, prose may not. */
const NEAR = 10;
const LONGEST = 3_000;
/** Lines below a heading among which its fields stand. */
const FIELDS_WITHIN = 80;
/** What is left of a line of links besides the links: their names and separators. */
const LINK_LINE_REST = 48;
const PAPER_HOST =
  /openreview\.net|aclanthology\.org|biorxiv\.org|medrxiv\.org|doi\.org|thecvf\.com|proceedings|neurips\.cc|ieee|dl\.acm|semanticscholar|\.pdf(?:$|[?#])|ssrn\.com|papers\./i;
const FIELD_ROLES: ReadonlySet<Role> = new Set([
  'title',
  'translated-title',
  'authors',
  'affiliation',
  'date',
  'topics',
  'upvotes',
  'pdf',
  'link',
  'paper',
  'code',
  'other',
  'email',
  'generator',
]);

/** A link or id of a paper close below line `at`: on a line of its own or in a field, before any prose. */
export function linkBelow(lines: readonly string[], at: number, to: number): Evidence | null {
  let seen = 0;
  for (let next = at + 1; next < to && seen < NEAR; next += 1) {
    const line = lines[next] ?? '';
    if (isBlank(line)) continue;
    if (
      line.length > LONGEST ||
      isWideTable(lines, next) ||
      readHeading(line, next) ||
      /^\s*```/.test(line)
    )
      return null;
    if (namesPaper(line)) return null;
    const found = lineEvidence(line);
    if (found) return found;
    if (!isPreamble(line, seen)) return null;
    seen += 1;
  }
  return null;
}

/** A table of labels and values may stand above a paper's text; any wider one is a table of its own. */
function isWideTable(lines: readonly string[], at: number): boolean {
  return isTableHead(lines, at) && splitCells(lines[at] ?? '').length > 2;
}

/** An item of a list that names a paper itself: the heading above is what it is about. */
export function namesPaper(line: string): boolean {
  const isItem = line.length < LONGEST && /^\s*(?:[-*+•]|\d{1,3}[.)])\s/.test(line);
  return isItem && readField(line) === null && bulletTitle(line).length > 5;
}

/** The paper that the fields below a heading link, however far down. */
export function linkInFields(lines: readonly string[], at: number, to: number): Evidence | null {
  for (let next = at + 1; next < to && next < at + FIELDS_WITHIN; next += 1) {
    const line = lines[next] ?? '';
    const role = line.length < LONGEST ? (readField(line)?.role ?? null) : null;
    const found = role === 'pdf' || role === 'link' || role === 'paper' ? lineEvidence(line) : null;
    if (found?.arxivId) return found;
  }
  return null;
}

/** The one paper that lines of links in a text lead to ("read it here" at its end). Items of lists are references. */
export function onlyLink(lines: readonly string[], at: number, to: number): Evidence | null {
  let only: Evidence | null = null;
  for (let next = at + 1; next < to; next += 1) {
    const line = lines[next] ?? '';
    const isLine =
      line.length < 400 && line.includes('](') && !/^\s*(?:[-*+•|]|\d{1,3}[.)])\s?/.test(line);
    const found = isLine ? lineEvidence(line) : null;
    if (!found?.arxivId) continue;
    if (only && only.arxivId !== found.arxivId) return null;
    only = found;
  }
  return only;
}

/** A line that is a link to a paper and little else. */
export function lineEvidence(line: string): Evidence | null {
  const isCell = /^\s*\|/.test(line);
  const field = isCell ? readCellField(line) : readField(line);
  const role = field?.role ?? null;
  if (isCell && role === null) return null;
  if (role !== null && !FIELD_ROLES.has(role)) return null;
  const text = field && role !== null ? field.value : bare(line);
  const id = arxivIdOfLabel(plainText(text).replace(/^arxiv(?:\s*id)?\s*[:：]?\s*/i, ''));
  if (id !== null) return { arxivId: id };
  const links = findLinks(line).filter((link) => !isBadge(link));
  const paper = links.map((link) => arxivIdOfUrl(link.url)).find((found) => found !== null);
  const isLinkLine = role !== null || restOf(text, links).length <= LINK_LINE_REST;
  if (paper && isLinkLine) return { arxivId: paper };
  const other = isLinkLine && links.some((link) => isPaperLink(link, role));
  return other ? { arxivId: null } : null;
}

/** A link to a paper elsewhere than arXiv, or one left without its address. */
function isPaperLink(link: Link, role: Role | null): boolean {
  const named =
    /pdf|paper|arxiv|论文|논문|論文/i.test(link.text) || role === 'pdf' || role === 'paper';
  return link.url === ''
    ? named
    : /^https?:/i.test(link.url) &&
        !link.image &&
        (PAPER_HOST.test(link.url) || /pdf_url/i.test(link.text));
}

/** Badges are pictures that a README puts below its name. */
function isBadge(link: Link): boolean {
  return /shields\.io|badge|\.svg/i.test(link.url) || link.text.startsWith('![');
}

function bare(line: string): string {
  return line.replace(/^(?:[\s>*+\-•]|\p{Extended_Pictographic}|\ufe0f)+/u, '');
}

function restOf(text: string, links: readonly Link[]): string {
  const urls = links.flatMap((link) => [link.url, link.text]);
  const plain = plainText(urls.reduce((rest, part) => rest.replace(part, ''), text));
  return plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** Lines that may stand between a heading and its link: fields, pictures, names in italics, one short line. */
function isPreamble(line: string, seen: number): boolean {
  const role = (readField(line) ?? readCellField(line))?.role ?? null;
  if (role !== null) return FIELD_ROLES.has(role);
  const text = line.trim();
  if (text.startsWith('|')) return true;
  return (
    /^!\[|^<img\b|^[*_][^*_].*[*_]$|^---+$/.test(text) ||
    (seen < 3 && text.length <= 200 && !/[.。!?！？]$/.test(text))
  );
}

/** The roles of the labelled lines and part headings between a heading and the next of its rank. */
export function fieldRoles(lines: readonly string[], at: number, to: number): ReadonlySet<Role> {
  const roles = new Set<Role>();
  for (let next = at + 1; next < to && next < at + FIELDS_WITHIN; next += 1) {
    const line = (lines[next] ?? '').slice(0, LONGEST);
    if (isBlank(line)) continue;
    const role = (readField(line) ?? readCellField(line))?.role ?? headingRole(line, next);
    if (role !== null && role !== 'other') roles.add(role);
  }
  return roles;
}

/** The role of a heading that is a label: `### 요약`. */
export function headingRole(line: string, at: number): Role | null {
  const heading = readHeading(line, at);
  return heading
    ? (readField(`**${plainText(heading.text).replace(/[:：]$/, '')}**:`)?.role ?? null)
    : null;
}
