import { parseAuthors } from '../authors.ts';
import { findDate, findDay } from '../dates.ts';
import { emptyEntry, makeSummary } from '../draft.ts';
import type { ParsedEntry, ParsedSummary } from '../format.ts';
import { type LooseText, readLooseText } from '../paper/read-paper.ts';
import {
  arxivIdOfLabel,
  arxivIdOfLinks,
  arxivIdOfUrl,
  findLinks,
  httpsUrl,
  type Link,
} from '../text/links.ts';
import { plainText } from '../text/plain.ts';
import { type Found, findTitle, headOf } from './bullet-title.ts';
import { indentOf } from './list-items.ts';

/** The paper of a list item: `- DATE, **Title**, Authors, Paper: [url](url)` and its kin; null when it names none. */
export function bulletEntry(
  lines: readonly string[],
  from: number,
  to: number,
  topics: readonly string[],
): ParsedEntry | null {
  const [first = '', ...below] = lines.slice(from, to);
  const head = headOf(first);
  const links = findLinks(`${head}\n${headLinks(below)}`).filter((link) => !link.image);
  const arxivId =
    arxivIdOfLinks(links.filter((link) => arxivIdOfUrl(link.url) !== null)) ?? idIn(head);
  const leading = leadingId(head);
  const named = leading ?? findTitle(head);
  if (arxivId === null || named.title === '') return null;
  const rest = head.slice(named.to);
  const authors = leading ? [] : parseAuthors(authorsIn(rest), { handles: false });
  const more = textBelow(below, { title: named.title, arxivId, from: from + 1, to });
  return {
    ...emptyEntry(from, to),
    title: named.title,
    arxivId,
    authors: authors.length > 0 ? authors : more.authors,
    affiliations: more.affiliations,
    upvotes: more.upvotes,
    thumbnail: more.thumbnail,
    published:
      findDay(head.slice(0, named.from)) ??
      findDate(plainText(rest).slice(0, 200)) ??
      more.published,
    topics: [...new Set([...topics, ...more.topics])],
    code: codeOf(links) ?? more.code,
    summaries: [...ownText(named, from), ...more.summaries],
  };
}

/** `arXiv:2409.06210` in the line itself, or the id an item begins with. */
function idIn(head: string): string | null {
  const stated = /\barxiv\s*[:：]\s*(\d{4}\.\d{4,5}|[a-z-]+\/\d{7})/i.exec(head.slice(0, 3_000));
  const leading = /^\W{0,4}(\d{4}\.\d{4,5})(?:v\d{1,2})?(?!\d)/.exec(head);
  return arxivIdOfLabel((stated ?? leading)?.[1] ?? '');
}

/** An item may begin with its id and go on with what the paper does: then no title is stated. */
function leadingId(head: string): Found | null {
  const match = /^[`*[\s]{0,4}(\d{4}\.\d{4,5})(?:v\d{1,2})?[`*\]\s]{0,4}[|:：–—-]\s+(?=\S)/.exec(
    head,
  );
  const rest = match ? head.slice(match[0].length) : '';
  const isTitle = rest.length < 160 && !/[.。]\s*$/.test(rest);
  return match && !isTitle
    ? { title: `arXiv:${match[1]}`, from: 0, to: match[0].length, text: rest }
    : null;
}

/** Links in nested items and labelled lines; prose below names other papers too. */
function headLinks(below: readonly string[]): string {
  return below
    .filter((line) => line.length < 400 && /\]\(|https?:/.test(line) && !/^\s*>/.test(line))
    .join('\n');
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

function ownText(named: Found, from: number): ParsedSummary[] {
  const summary = makeSummary({
    kind: 'summary',
    heading: null,
    markdown: named.text ?? '',
    lines: [from + 1, from + 1],
  });
  return summary ? [summary] : [];
}

/** What stands below the item's first line: a quote is the abstract, nested items are fields or text. */
function textBelow(below: readonly string[], place: LooseText): ParsedEntry {
  const filled = below.filter((line) => line.trim() !== '');
  if (filled.length === 0) return emptyEntry(place.from, place.to);
  const isQuote = filled.every((line) => /^\s*>/.test(line));
  const depth = Math.min(...filled.map(indentOf));
  const text = below.map((line) => line.replaceAll('\t', '    ').slice(depth)).join('\n');
  const entry = readLooseText(text, place);
  if (!isQuote) return entry;
  return {
    ...entry,
    summaries: entry.summaries.map((summary) => ({ ...summary, kind: 'abstract' as const })),
  };
}
