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
import { NOTHING_SAID, readRest } from './bullet-rest.ts';
import { type Found, findTitle, headOf } from './bullet-title.ts';
import { indentOf } from './list-items.ts';

/** The paper of a list item: `- DATE, **Title**, Authors, Paper: [url](url)` and its kin; null when it names none. `untitled`: an id will do. */
export function bulletEntry(
  lines: readonly string[],
  from: number,
  to: number,
  topics: readonly string[],
  untitled = false,
): ParsedEntry | null {
  const [first = '', ...below] = lines.slice(from, to);
  const head = headOf(first);
  const links = findLinks(`${head}\n${headLinks(below)}`).filter((link) => !link.image);
  const arxivId =
    arxivIdOfLinks(links.filter((link) => arxivIdOfUrl(link.url) !== null)) ?? idIn(head);
  const leading = leadingId(head);
  const found = leading ?? findTitle(head);
  if (arxivId === null || (found.title === '' && !untitled)) return null;
  const named = found.title === '' ? unnamed(head, arxivId) : found;
  const rest = head.slice(named.to);
  const { authors, text } = leading ? NOTHING_SAID : readRest(rest);
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
    summaries: [...ownText(named.text ?? text, from), ...more.summaries],
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

/** No title can be told: the paper goes by its id, and the line says what it says. */
function unnamed(head: string, arxivId: string): Found {
  return { title: `arXiv:${arxivId}`, from: 0, to: head.length, text: plainText(head) };
}

function codeOf(links: readonly Link[]): string | null {
  const code = links.find((link) => /github\.com|gitlab\.com/i.test(link.url));
  return code ? httpsUrl(code.url) : null;
}

function ownText(text: string, from: number): ParsedSummary[] {
  const summary = makeSummary({
    kind: 'summary',
    heading: null,
    markdown: text,
    lines: [from + 1, from + 1],
  });
  return summary ? [summary] : [];
}

/** Deeper than any list. */
const LONGEST_INDENT = 400;

/** What stands below the item's first line: a quote is the abstract, nested items are fields or text. */
function textBelow(below: readonly string[], place: LooseText): ParsedEntry {
  const filled = below.filter((line) => line.trim() !== '');
  if (filled.length === 0) return emptyEntry(place.from, place.to);
  const isQuote = filled.every((line) => /^\s*>/.test(line));
  const depth = filled.reduce((least, line) => Math.min(least, indentOf(line)), LONGEST_INDENT);
  const text = below.map((line) => line.replaceAll('\t', '    ').slice(depth)).join('\n');
  const entry = readLooseText(text, place);
  if (!isQuote) return entry;
  return {
    ...entry,
    summaries: entry.summaries.map((summary) => ({ ...summary, kind: 'abstract' as const })),
  };
}
