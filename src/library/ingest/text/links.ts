import { findArxivId, parseArxivId } from '../../../shared/arxiv.ts';

export interface Link {
  readonly text: string;
  readonly url: string;
  /** `![…](…)`. Some feeds write ordinary links so. */
  readonly image: boolean;
  /** Where it stands in the text. */
  readonly from: number;
  readonly to: number;
}

/** Longer texts hold prose, and links in prose are about other things. */
const LOOKED_AT = 20_000;
const BARE = /https?:\/\/[^\s<>"'`|\\^{}[\]]{1,2000}/gi;
const HREF =
  /<a\b[^<>]{0,500}?href\s*=\s*["']?([^"'\s<>]{1,2000})["']?[^<>]{0,500}>([^<>]{0,500})/gi;

/** All links of a short text in order: Markdown links and images, `<a href>`, bare addresses. */
export function findLinks(text: string): Link[] {
  if (!/\]\(|:\/\/|：\/\/|<a\b/i.test(text.slice(0, LOOKED_AT))) return [];
  const looked = repairScheme(text.slice(0, LOOKED_AT));
  const links = [...markdownLinks(looked), ...(looked.includes('<') ? anchors(looked) : [])];
  const inside = (at: number) => links.some((link) => at >= link.from && at < link.to);
  const bare = [...looked.matchAll(BARE)]
    .filter((match) => !inside(match.index))
    .map((match) => bareLink(match[0], match.index));
  return [...links, ...bare].sort((a, b) => a.from - b.from);
}

/** Machine translation turns `https://` into `https：//`; the length stays the same. */
export function repairScheme(text: string): string {
  return text.includes('：//') ? text.replaceAll('：//', '://') : text;
}

function* markdownLinks(text: string): Generator<Link> {
  const open: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (char === '\\') at += 1;
    else if (char === '[') open.push(at);
    else if (char === ']') {
      const from = open.pop();
      if (from === undefined || text[at + 1] !== '(') continue;
      const end = closingParenthesis(text, at + 2);
      if (end < 0) continue;
      const image = text[from - 1] === '!';
      yield {
        text: text.slice(from + 1, at),
        url: target(text.slice(at + 2, end)),
        image,
        from: image ? from - 1 : from,
        to: end + 1,
      };
      at = end;
    }
  }
}

/** An address may hold balanced parentheses; it never holds another link, which keeps this linear. */
function closingParenthesis(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length && at - from < 2000; at += 1) {
    const char = text[at];
    if (char === '(') depth += 1;
    else if (char === ')') {
      if (depth === 0) return at;
      depth -= 1;
    } else if (char === '[') return -1;
  }
  return -1;
}

/** Drops a link's title; line breaks inside an address come from the layout. */
function target(inside: string): string {
  return inside.replace(/\s+["'(].*$/s, '').replace(/[\s<>]+/g, '');
}

function* anchors(text: string): Generator<Link> {
  for (const match of text.matchAll(HREF)) {
    const from = match.index;
    yield {
      text: match[2] ?? '',
      url: match[1] ?? '',
      image: false,
      from,
      to: from + match[0].length,
    };
  }
}

function bareLink(raw: string, from: number): Link {
  const url = raw.replace(/[).,;:!?。，；、）】》]+$/, '');
  return { text: url, url, image: false, from, to: from + url.length };
}

/** The id in an address that leads to a paper; null for any other address, whatever digits it holds. */
export function arxivIdOfUrl(url: string): string | null {
  return /arxiv|alphaxiv|ar5iv|\/papers?\/|doi\.org\/10\.48550/i.test(url)
    ? findArxivId(url.replace(/arxiv\.(?=\d{4}\.)/i, ''))
    : null;
}

/** The id in a cell or line that is one: a bare id, `arXiv:…` or an address. */
export function arxivIdOfLabel(text: string): string | null {
  return parseArxivId(text.replace(/^[[(（【]+|[\])）】]+$/g, ''));
}

/** First arXiv id among the links of `text`. */
export function arxivIdOfLinks(links: readonly Link[]): string | null {
  for (const link of links) {
    const id = arxivIdOfUrl(link.url) ?? arxivIdOfLabel(link.text);
    if (id !== null) return id;
  }
  return null;
}

/** The address as https, or null: papers' code and pictures are offered over https only. */
export function httpsUrl(url: string): string | null {
  if (/^https:\/\/[^\s]+$/i.test(url)) return url;
  return /^http:\/\/(?:www\.)?(?:github|gitlab|huggingface|gitee|bitbucket)\./i.test(url)
    ? url.replace(/^http:/i, 'https:')
    : null;
}
