import type { Role } from '../labels.ts';
import { bulletTitle, isLinkName } from '../markdown/bullet-title.ts';
import { readCellField, readField } from '../markdown/field.ts';
import { isFurnitureLine, isRule } from '../markdown/furniture.ts';
import { readHeading } from '../markdown/outline.ts';
import { isTableHead, splitCells } from '../table/cells.ts';
import { isBlank } from '../text/lines.ts';
import { arxivIdOfLabel, arxivIdOfUrl, findLinks, type Link } from '../text/links.ts';
import { plainText } from '../text/plain.ts';
import { looksLikeTitle } from './heading-title.ts';

/** What the lines below a heading say: it heads a paper, and which. */
export interface Evidence {
  readonly arxivId: string | null;
  /** The link's own text where that is a name, not "pdf" or "here". */
  readonly name: string | null;
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

/**
 * The one paper that a text leads to at its very end ("查看详情", "read it here"): the only lines of links in it lead
 * to that paper, and nothing but furniture follows. Items of lists are references.
 */
export function closingLink(lines: readonly string[], at: number, to: number): Evidence | null {
  let only: Evidence | null = null;
  for (let next = at + 1; next < to; next += 1) {
    const line = lines[next] ?? '';
    if (isBlank(line) || isRule(line) || isFurnitureLine(line)) continue;
    const isLine =
      line.length < 400 && line.includes('](') && !/^\s*(?:[-*+•|]|\d{1,3}[.)])\s?/.test(line);
    const found = isLine ? lineEvidence(line) : null;
    const isOther = only !== null && found?.arxivId !== only.arxivId;
    if (isOther || (found?.arxivId && looksLikeTitle(found.name ?? ''))) return null;
    if (found?.arxivId) only = found;
  }
  return only;
}

/** Whether lines below a heading, up to the next, name more papers than the one with this id by links of their own. */
export function namesOthers(
  lines: readonly string[],
  at: number,
  to: number,
  arxivId: string | null,
): boolean {
  for (let next = at + 1; next < to && !readHeading(lines[next] ?? '', next); next += 1) {
    const line = lines[next] ?? '';
    if (line.length > LONGEST || !line.includes('](') || /^\s*(?:[-*+•|>]|\d)/.test(line)) continue;
    const first = findLinks(line)[0];
    const id = first && first.from <= 4 ? arxivIdOfUrl(first.url) : null;
    if (id !== null && id !== arxivId && !isLinkName(first?.text ?? '')) return true;
  }
  return false;
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
  if (id !== null) return { arxivId: id, name: null };
  const links = findLinks(line).filter((link) => !isBadge(link));
  const paper = links.find((link) => arxivIdOfUrl(link.url) !== null);
  const isLinkLine =
    role !== null || (restOf(text, links).length <= LINK_LINE_REST && !isProse(line, links));
  if (paper && isLinkLine)
    return { arxivId: arxivIdOfUrl(paper.url), name: isLinkName(paper.text) ? null : paper.text };
  const other = isLinkLine && links.some((link) => isPaperLink(link, role));
  return other ? { arxivId: null, name: null } : null;
}

/** Links among words of a sentence: "We discussed [LoRA](…) at lunch." mentions a paper, it leads to none. */
function isProse(line: string, links: readonly Link[]): boolean {
  const [first, last] = [links[0], links.at(-1)];
  if (!first || !last) return false;
  const before = plainText(bare(line.slice(0, first.from))).trim();
  const after = line.slice(last.to).replace(/^[\s)\]*_.,;:!?|"'”’>。，：]+/u, '');
  const goesOn = /^(?!(?:by|from|in|at|on)\s+[\p{Lu}\d])\p{Ll}{2,}\s/u.test(`${after} `);
  const isNamed = !isLinkName(first.text);
  const sticks = isNamed && /^\p{Lo}/u.test(after);
  return (
    goesOn || sticks || (isNamed && /\p{L}{2}/u.test(before) && !/[:：|)\]】>-]$/u.test(before))
  );
}

/** An address on a site of papers, or of a PDF. */
export function isPaperHost(url: string): boolean {
  return PAPER_HOST.test(url);
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
