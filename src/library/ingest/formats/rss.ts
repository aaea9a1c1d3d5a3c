import { parseAuthors } from '../authors.ts';
import { findDate } from '../dates.ts';
import { isPresent } from '../draft.ts';
import type { Format, ParsedDocument, ParsedEntry, Source } from '../format.ts';
import { Ledger } from '../ledger.ts';
import { readLooseText } from '../paper/read-paper.ts';
import { htmlToMarkdown } from '../text/html.ts';
import { splitLines } from '../text/lines.ts';
import { arxivIdOfLabel, arxivIdOfUrl } from '../text/links.ts';
import { cleanTitle } from '../text/title.ts';
import { attributeValues, elementTexts, type FeedItem, feedItems } from '../xml/items.ts';

/** Feeds of papers: RSS 2.0, RDF and Atom, with their texts as HTML in descriptions. */
export const rss: Format = { id: 'rss', matches, parse };

const SAMPLE = 200_000;

function matches({ text }: Source): number {
  if (!/<(?:rss|feed|rdf:RDF)\b/i.test(text.slice(0, 3_000))) return 0;
  const items = [...feedItems(text.slice(0, SAMPLE))];
  const papers = items.filter((item) => itemId(item) !== null).length;
  return papers === 0 ? 0 : 0.5 + (0.45 * papers) / items.length;
}

function parse({ name, text }: Source): ParsedDocument {
  const ledger = new Ledger(splitLines(text));
  const lineAt = lineCounter(text);
  const entries: ParsedEntry[] = [];
  let last = 0;
  for (const item of feedItems(text)) {
    const from = lineAt(item.from);
    const to = lineAt(item.to) + 1;
    const entry = itemEntry(item, from, to);
    if (entry) entries.push(entry);
    if (last < from) ledger.setAside(last, from, 'furniture');
    if (entry) ledger.claim(from, to);
    last = Math.max(last, to);
  }
  if (last > 0) ledger.setAside(last, ledger.lines.length, 'furniture');
  return ledger.finish(feedDate(text) ?? findDate(name), entries);
}

/** Items come in order, so counting goes on from the last position. */
function lineCounter(text: string): (position: number) => number {
  let line = 0;
  let at = 0;
  return (position) => {
    const passed = text.slice(at, position);
    line += passed.includes('\r')
      ? (passed.match(/\r\n|\n|\r/g) ?? []).length
      : passed.split('\n').length - 1;
    at = position;
    return line;
  };
}

function feedDate(text: string) {
  const head = text.slice(0, Math.max(0, text.search(/<(?:item|entry)\b/i)));
  const dates = ['lastBuildDate', 'pubDate', 'updated', 'date'].flatMap((name) =>
    elementTexts(head, name),
  );
  return dates.map((date) => findDate(date)).find(isPresent) ?? null;
}

function linksOf(inner: string): string[] {
  const links = ['link', 'guid', 'id'].flatMap((name) => elementTexts(inner, name));
  return [...links, ...attributeValues(inner, 'link', 'href')];
}

function itemId({ inner }: FeedItem): string | null {
  const title = elementTexts(inner, 'title')[0] ?? '';
  const stated = /arxiv:\s*(\d{4}\.\d{4,5}|[a-z-]+\/\d{7})/i.exec(
    `${title} ${inner.slice(0, 4_000)}`,
  );
  const links = linksOf(inner);
  const ids = [
    ...links.map(arxivIdOfUrl),
    ...links.map((link) => arxivIdOfLabel(link.replace(/^oai:arxiv\.org:/i, ''))),
  ];
  return ids.find(isPresent) ?? (stated ? arxivIdOfLabel(stated[1] ?? '') : null);
}

/** The paper of an item; null when the item is about something else. */
function itemEntry(item: FeedItem, from: number, to: number): ParsedEntry | null {
  const { inner } = item;
  const arxivId = itemId(item);
  const title = cleanTitle(htmlToMarkdown(elementTexts(inner, 'title')[0] ?? ''))
    .replace(/\s*\(arXiv:[^()]{6,40}\)$/i, '')
    .replace(/\.$/, '');
  if (arxivId === null || title === '') return null;
  const texts = ['encoded', 'content', 'description', 'summary'].flatMap((name) =>
    elementTexts(inner, name),
  );
  const longest = texts
    .map(htmlToMarkdown)
    .reduce((best, text) => (text.length > best.length ? text : best), '');
  const read = readLooseText(longest.replace(/^arXiv:\S+\s+Announce Type:[^\n]*\n?/i, ''), {
    title,
    arxivId,
    from,
    to,
  });
  const names = [
    ...elementTexts(inner, 'creator'),
    ...elementTexts(inner, 'author').map((author) => elementTexts(author, 'name')[0] ?? author),
  ];
  const dates = ['pubDate', 'published', 'date', 'updated'].flatMap((name) =>
    elementTexts(inner, name),
  );
  const topics = [
    ...elementTexts(inner, 'category'),
    ...attributeValues(inner, 'category', 'term'),
  ];
  return {
    ...read,
    authors:
      read.authors.length > 0
        ? read.authors
        : parseAuthors(names.map(htmlToMarkdown).join(', '), { handles: false }),
    published: read.published ?? dates.map((date) => findDate(date)).find(isPresent) ?? null,
    topics: [
      ...new Set([...read.topics, ...topics.map(cleanTitle).filter((topic) => topic !== '')]),
    ],
  };
}
