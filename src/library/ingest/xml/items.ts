import { decodeEntities } from '../text/entities.ts';

/** One `<item>` or `<entry>` of a feed; positions in the document. */
export interface FeedItem {
  readonly from: number;
  readonly to: number;
  readonly inner: string;
}

/** The items of an RSS, RDF or Atom document in order. An item that never closes is none. */
export function* feedItems(text: string): Generator<FeedItem> {
  const open = /<(item|entry)\b[^<>]{0,1000}>/gi;
  for (let match = open.exec(text); match; match = open.exec(text)) {
    const start = match.index + match[0].length;
    const close = new RegExp(`</${match[1]}\\s*>`, 'gi');
    close.lastIndex = start;
    const end = close.exec(text);
    if (!end) return;
    const to = end.index + end[0].length;
    yield { from: match.index, to, inner: text.slice(start, end.index) };
    open.lastIndex = to;
  }
}

/** Texts of the elements called `name` in an item: character data and references decoded once. */
export function elementTexts(inner: string, name: string): string[] {
  const found: string[] = [];
  const open = new RegExp(`<(?:\\w{1,20}:)?${name}\\b([^<>]{0,2000}?)(/?)>`, 'gi');
  for (let match = open.exec(inner); match; match = open.exec(inner)) {
    const start = match.index + match[0].length;
    const end = match[2] === '/' ? -1 : inner.indexOf('</', contentEnd(inner, start));
    found.push(end < 0 ? '' : unwrapText(inner.slice(start, closing(inner, start, name))));
    open.lastIndex = Math.max(start, end);
  }
  return found.filter((text) => text !== '');
}

function contentEnd(inner: string, start: number): number {
  const data = inner
    .slice(start, start + 40)
    .trimStart()
    .startsWith('<![CDATA[');
  const end = data ? inner.indexOf(']]>', start) : -1;
  return end < 0 ? start : end;
}

function closing(inner: string, start: number, name: string): number {
  const close = new RegExp(`</(?:\\w{1,20}:)?${name}\\s*>`, 'gi');
  close.lastIndex = contentEnd(inner, start);
  return close.exec(inner)?.index ?? inner.length;
}

function unwrapText(raw: string): string {
  const data = /^\s*<!\[CDATA\[([\s\S]*?)\]\]>\s*$/.exec(raw);
  return (data ? (data[1] ?? '') : decodeEntities(raw)).trim();
}

/** Values of an attribute on the elements called `name`: `<link href="…"/>`. */
export function attributeValues(inner: string, name: string, attribute: string): string[] {
  const pattern = new RegExp(
    `<(?:\\w{1,20}:)?${name}\\b[^<>]{0,1000}?\\b${attribute}\\s*=\\s*["']([^"'<>]{1,2000})["']`,
    'gi',
  );
  return [...inner.matchAll(pattern)].map((match) => decodeEntities(match[1] ?? ''));
}
