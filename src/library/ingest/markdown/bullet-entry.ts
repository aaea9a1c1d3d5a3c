import type { LineRange } from '../../../shared/paper.ts';
import { parseAuthors } from '../authors.ts';
import { findDate, findDay } from '../dates.ts';
import { emptyEntry, isPresent, makeSummary } from '../draft.ts';
import type { ParsedEntry, ParsedSummary } from '../format.ts';
import { roleOf } from '../labels.ts';
import { arxivIdOfLinks, arxivIdOfUrl, findLinks, httpsUrl, type Link } from '../text/links.ts';
import { plainText } from '../text/plain.ts';
import { cleanTitle } from '../text/title.ts';
import { readField } from './field.ts';

/** Texts of links that only say where they lead. */
const LINK_NAMES =
  /^(?:https?:|www\.|(?:arxiv|pdf|paper|papers|link|abs|code|github|project(?: page)?|website|homepage|demo|hugging ?face|hf|url|here|html|论文|代码|链接|논문|코드|링크|論文|コード|リンク)\b\W*$|\W*\d{4}\.\d{4,5}(?:v\d+)?\W*$)/i;
const BOLD = /\*\*((?:[^*]|\*(?!\*)){1,500}?)\*\*|__([^_]{1,500})__/g;

/** The paper of a list item: `- DATE, **Title**, Authors, Paper: [url](url)` and its kin; null when it names none. */
export function bulletEntry(
  lines: readonly string[],
  from: number,
  to: number,
  topics: readonly string[],
): ParsedEntry | null {
  const [first = '', ...below] = lines.slice(from, to);
  const head = first.replace(/^\s*(?:[-*+•]|\d{1,4}[.)])\s+(?:\[[ xX]\]\s+)?/, '');
  const links = findLinks(`${head}\n${headLinks(below)}`).filter((link) => !link.image);
  const arxivId = arxivIdOfLinks(links.filter((link) => arxivIdOfUrl(link.url) !== null)) ?? null;
  const named = findTitle(head);
  if (arxivId === null || named.title === '') return null;
  const rest = head.slice(named.to);
  return {
    ...emptyEntry(from, to),
    title: named.title,
    arxivId,
    authors: parseAuthors(authorsIn(rest), { handles: false }),
    published: findDay(head.slice(0, named.from)) ?? findDate(plainText(rest).slice(0, 200)),
    topics: [...topics],
    code: codeOf(links),
    summaries: itemSummaries(below, from),
  };
}

/** Links in nested items and labelled lines; prose below names other papers too. */
function headLinks(below: readonly string[]): string {
  return below
    .filter((line) => line.length < 400 && /\]\(|https?:/.test(line) && !/^\s*>/.test(line))
    .join('\n');
}

interface Found {
  readonly title: string;
  readonly from: number;
  readonly to: number;
}

/** The first bold text that is no date or label, else the first link with a name of its own, else what stands before the first link. */
function findTitle(head: string): Found {
  for (const match of head.matchAll(BOLD)) {
    const text = match[1] ?? match[2] ?? '';
    const title = titleOf(text);
    if (title !== '') return { title, from: match.index, to: match.index + match[0].length };
  }
  const links = findLinks(head).filter((link) => !link.image);
  for (const link of links) {
    const title = titleOf(link.text);
    if (title !== '') return { title, from: link.from, to: link.to };
  }
  const until = links[0]?.from ?? head.length;
  const plain = head.slice(0, until).replace(/^\W*\d{4}[-./]\d{1,2}[-./]\d{1,2}\W*/, '');
  const sentence =
    plain.split(/(?<=\p{L}{2})\.\s|\s[-–—]\s|[,，]\s*(?:Paper|arXiv|PDF)\s*[:：]/u)[0] ?? '';
  return { title: titleOf(sentence), from: 0, to: until };
}

function titleOf(text: string): string {
  const title = cleanTitle(text).replace(/[\s:：,，.]+$/u, '');
  const isTitle =
    title.length > 3 && !LINK_NAMES.test(title) && roleOf(title) === null && !isDate(title);
  return isTitle ? title : '';
}

function isDate(text: string): boolean {
  return text.length < 24 && findDate(text) !== null;
}

/** What stands between the title and the first label or link. */
function authorsIn(rest: string): string {
  const until = rest.search(
    /\[|https?:|\b(?:paper|pdf|code|arxiv|link|url|project)\s*[:：]|(?:论文|代码|链接|논문|코드|링크)\s*[:：]/i,
  );
  const text = (until < 0 ? rest : rest.slice(0, until)).replace(
    /^[\s*_,，.。:：;()（）\-–—|]+|[\s*_,，.;:：(（\-–—|]+$/gu,
    '',
  );
  const plain = plainText(text)
    .replace(/^(?:by|authors?)\b\s*[:：]?\s*/i, '')
    .replace(/\(?\b(?:19|20)\d{2}(?:[-./]\d{1,2}){0,2}\)?/g, '');
  return plain.length > 1_500 ||
    /[.!?。]\s+\S+\s+\S+\s+\S+\s/.test(plain.replace(/\b\p{Lu}\./gu, ''))
    ? ''
    : plain;
}

function codeOf(links: readonly Link[]): string | null {
  const code = links.find((link) => /github\.com|gitlab\.com/i.test(link.url));
  return code ? httpsUrl(code.url) : null;
}

/** Quotes, nested items and labelled lines below the item's first line. */
function itemSummaries(below: readonly string[], from: number): ParsedSummary[] {
  const texts: { kind: 'summary' | 'abstract' | 'plain-language'; lines: string[]; at: number }[] =
    [];
  for (const [index, line] of below.entries()) {
    const bare = line.replace(/^\s*(?:>\s?)?(?:[-*+•]\s+)?/, '');
    if (bare.trim() === '' || isLinkLine(bare)) continue;
    const field = readField(bare);
    const role = field?.role ?? null;
    if (role === 'summary' || role === 'abstract' || role === 'plain-language')
      texts.push({ kind: role, lines: [field?.value ?? ''], at: index });
    else if (texts.length === 0)
      texts.push({ kind: /^\s*>/.test(line) ? 'abstract' : 'summary', lines: [bare], at: index });
    else texts.at(-1)?.lines.push(bare);
  }
  return texts
    .map(({ kind, lines, at }) => {
      const range: LineRange = [from + at + 2, from + 1 + below.length];
      return makeSummary({ kind, heading: null, markdown: lines.join('\n'), lines: range });
    })
    .filter(isPresent);
}

function isLinkLine(text: string): boolean {
  const links = findLinks(text);
  const left = links.reduce(
    (rest, link) => rest.replace(link.url, '').replace(link.text, ''),
    text,
  );
  return links.length > 0 && plainText(left).replace(/[^\p{L}]/gu, '').length < 24;
}
