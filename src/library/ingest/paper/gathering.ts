import type { Author, KnownDate, SummaryKind } from '../../../shared/paper.ts';
import { parseAuthors, splitNames } from '../authors.ts';
import { parseDate } from '../dates.ts';
import { isPresent, lineRange, makeSummary, parseCount, shareLanguage } from '../draft.ts';
import type { ParsedEntry, ParsedSummary } from '../format.ts';
import type { Role } from '../labels.ts';
import { arxivIdOfLabel, arxivIdOfLinks, findLinks, httpsUrl } from '../text/links.ts';
import { plainText } from '../text/plain.ts';
import { cleanTitle } from '../text/title.ts';
import { parseTopics } from '../topics.ts';
import { lineEvidence } from './evidence.ts';
import { isPerson } from './names.ts';
import type { Part } from './parts.ts';
import { parseAffiliations, readPeople } from './people.ts';
import { isPlaceholder } from './placeholder.ts';
import type { PaperSpan } from './starts.ts';

const TEXT: Readonly<Partial<Record<Role, SummaryKind>>> = {
  summary: 'summary',
  abstract: 'abstract',
  'plain-language': 'plain-language',
};
/** Values of these labels end with their paragraph; what follows is text about the paper. */
const SHORT: ReadonlySet<Role> = new Set([
  'title',
  'authors',
  'affiliation',
  'topics',
  'date',
  'pdf',
  'link',
  'paper',
  'code',
  'upvotes',
  'thumbnail',
  'generator',
]);

/** Gathers what the parts of a paper's text state. First statements win; what is no data stays as a section. */
export class Gathering {
  #title: string;
  #arxivId: string | null;
  #authors: readonly Author[] = [];
  #affiliations: readonly string[] = [];
  #topics: readonly string[] = [];
  #published: KnownDate | null = null;
  #upvotes: number | null = null;
  #thumbnail: string | null = null;
  #code: string | null = null;
  #pdf: string | null = null;
  #generator: string | null = null;
  readonly #summaries: ParsedSummary[] = [];
  /** Lines, from 0, of parts that only say that there is nothing to read. */
  readonly placeholders: (readonly [number, number])[] = [];

  constructor(span: PaperSpan) {
    this.#title = span.title;
    this.#arxivId = span.arxivId;
  }

  /** Whether a fence around the part's text would be a wrapper, not code. */
  holdsText(part: Part): boolean {
    return part.role === null || TEXT[part.role] !== undefined;
  }

  /** Links, pictures and ids of lines that hold nothing else. */
  addLinks(text: string): void {
    const links = findLinks(text);
    this.#arxivId ??= arxivIdOfLinks(
      links.filter((link) => !link.image || /arxiv\.org\/(?:abs|pdf)/i.test(link.url)),
    );
    for (const link of links) {
      const url = httpsUrl(link.url);
      const isPicture = /thumbnail|\.(?:png|jpe?g|webp|gif)(?:$|\?)/i.test(link.url);
      if (isPicture && link.image) this.#thumbnail ??= url;
      else if (/^https?:\/\/(?:www\.)?(?:github|gitlab)\.com\//i.test(link.url)) this.#code ??= url;
      else if (/\.pdf(?:$|[?#])|openreview\.net\/pdf/i.test(link.url)) this.#pdf ??= url;
    }
  }

  addPart(part: Part): void {
    if (part.heading === null) this.#addLead(part.text, part);
    else if (part.role !== null && SHORT.has(part.role) && this.#isField(part))
      this.#addField(part);
    else this.#addSection(part);
  }

  /** A heading over the whole text inside a fence: the only title some papers have. */
  addInnerTitle(part: Part): void {
    const stated = part.role === null ? part.heading : part.text.split('\n')[0];
    const title = cleanTitle(stated ?? '');
    if (this.#title === '') this.#title = title;
    else if (part.text === '') this.#addText('summary', null, part.heading ?? '', part);
    if (part.text !== '') this.#addText('summary', null, part.text, part);
  }

  entry(base: ParsedEntry, topics: readonly string[]): ParsedEntry {
    const title =
      this.#title ||
      this.#quotedTitle() ||
      (this.#arxivId === null ? '' : `arXiv:${this.#arxivId}`);
    return {
      ...base,
      title: title || 'Untitled',
      arxivId: this.#arxivId,
      authors: this.#authors,
      affiliations: this.#affiliations,
      published: this.#published,
      topics: [...new Set([...topics, ...this.#topics])],
      upvotes: this.#upvotes,
      thumbnail: this.#thumbnail,
      code: this.#code,
      pdf: this.#arxivId === null ? this.#pdf : null,
      summaries: shareLanguage(this.#summaries).map((summary) => ({
        ...summary,
        generator: this.#generator,
      })),
    };
  }

  /** In cards a label's value is data alone; in notes a section about authors is also text worth keeping. */
  #isField(part: Part): boolean {
    return (
      part.field ||
      (part.level > 0 &&
        part.role !== 'authors' &&
        part.role !== 'topics' &&
        part.role !== 'title' &&
        part.text.length <= 300)
    );
  }

  #addField(part: Part): void {
    const [value, after] = splitValue(part.text);
    if (!this.#setField(part.role ?? 'other', value, part)) this.#addSection(part);
    else this.#addLead(after, part);
  }

  /** Whether the value said what its label promises. */
  #setField(role: Role, value: string, part: Part): boolean {
    const plain = plainText(value);
    switch (role) {
      case 'title':
        return this.#setTitle(value);
      case 'authors':
        return this.#setPeople(value);
      case 'affiliation':
        this.#affiliations = [...this.#affiliations, ...parseAffiliations(value)];
        return true;
      case 'topics':
        this.#topics = [...this.#topics, ...parseTopics(value)];
        return parseTopics(value).length > 0 || plain === '';
      case 'date':
        this.#published ??= parseDate(plain);
        return parseDate(plain) !== null || plain === '';
      case 'upvotes':
        this.#upvotes ??= parseCount(plain);
        return parseCount(plain) !== null || plain === '';
      case 'generator':
        this.#generator = plain || null;
        return true;
      default:
        return this.#setLink(role, value, part);
    }
  }

  #setTitle(value: string): boolean {
    const title = cleanTitle(value);
    if (this.#title === '') this.#title = title;
    this.addLinks(value);
    return this.#title === title || title === '';
  }

  #setPeople(value: string): boolean {
    const authors = parseAuthors(value.replace(/^\s*[-*+]\s+/gm, '').replaceAll('\n', ', '), {
      handles: false,
    });
    if (this.#authors.length === 0) this.#authors = authors;
    return authors.length > 0 || plainText(value) === '';
  }

  #setLink(role: Role, value: string, _part: Part): boolean {
    const links = findLinks(value);
    const urls = links.map((link) => httpsUrl(link.url)).filter(isPresent);
    if (role === 'code') this.#code ??= urls[0] ?? null;
    else if (role === 'thumbnail') this.#thumbnail ??= urls[0] ?? null;
    else {
      this.#arxivId ??= arxivIdOfLinks(links) ?? arxivIdOfLabel(plainText(value));
      if (role === 'pdf') this.#pdf ??= urls[0] ?? null;
      this.addLinks(value);
    }
    return links.length > 0 || arxivIdOfLabel(plainText(value)) !== null || plainText(value) === '';
  }

  /** Text before the first heading: its lines of links, pictures and names are data, the rest is about the paper. */
  #addLead(text: string, part: Part): void {
    const kept = text.split('\n').filter((line) => !this.#takeLine(line));
    const markdown = kept.every((line) => /^\s*(?:>|$)/.test(line))
      ? kept.map((line) => line.replace(/^\s*>\s?/, '')).join('\n')
      : kept.join('\n');
    this.#addText('summary', null, markdown, part);
  }

  #takeLine(line: string): boolean {
    const text = line.trim();
    if (text === '' || text.length > 3_000) return false;
    const isData =
      lineEvidence(text) !== null ||
      /^!\[[^\]]*\]\([^)]*\)$|^<img\b[^>]*>$|^(?:[-*_]\s*){3,}$|^\|[^|]{0,20}\|[^|]{0,20}\|$|^<\/?(?:details|div|p|center)\b[^>]*>$/.test(
        text,
      ) ||
      isLinkList(text);
    if (isData) this.addLinks(text);
    return isData || this.#takeNames(text);
  }

  /** `*Alice Ada, Bob Bell*` under a title. */
  #takeNames(text: string): boolean {
    const italic = /^([*_])(?!\1)(.+)\1$/.exec(text);
    const names = italic && this.#authors.length === 0 ? splitNames(italic[2] ?? '') : [];
    const isNames = names.length > 0 && names.filter(isPerson).length * 2 > names.length;
    if (isNames) this.#authors = parseAuthors(italic?.[2] ?? '', { handles: false });
    return isNames;
  }

  #addSection(part: Part): void {
    const { role, heading, text } = part;
    if (role === 'authors' || role === 'affiliation') this.#addPeople(text);
    if (role === 'topics') this.#topics = [...this.#topics, ...parseTopics(text)];
    const kind = role === null ? undefined : TEXT[role];
    if (text === '' && !part.field) this.#addText('summary', null, heading ?? '', part);
    else this.#addText(kind ?? 'section', kind && part.field ? null : heading, text, part);
  }

  #addPeople(text: string): void {
    const people = readPeople(text);
    if (this.#authors.length === 0) this.#authors = people.authors;
    this.#affiliations = [...new Set([...this.#affiliations, ...people.affiliations])];
  }

  #addText(kind: SummaryKind, heading: string | null, markdown: string, part: Part): void {
    const text = this.#withoutLastLinks(markdown);
    const summary = makeSummary({
      kind,
      heading,
      markdown: text,
      lines: lineRange(part.from, part.to),
    });
    if (summary && isPlaceholder(summary.markdown))
      this.placeholders.push(linesWithin(part, summary.markdown));
    else if (summary) this.#summaries.push(summary);
  }

  /** "Read the paper: …" under a text leads to the paper; it is not what the text says. */
  #withoutLastLinks(markdown: string): string {
    const lines = markdown.trimEnd().split('\n');
    for (
      let last = lines.at(-1) ?? '';
      lines.length > 1 && isLinkLine(last);
      last = lines.at(-1) ?? ''
    ) {
      if (last.trim() !== '') this.addLinks(last);
      lines.pop();
    }
    return lines.join('\n');
  }

  /** `해당 논문은 "…"으로`, `titled "…"`: the first sentence names the paper. */
  #quotedTitle(): string {
    const first = this.#summaries[0]?.markdown.slice(0, 400) ?? '';
    const quoted = /["“「《]([^"“”「」《》\n]{12,250})["”」》]/u.exec(first);
    const near = quoted
      ? first.slice(Math.max(0, quoted.index - 30), quoted.index + quoted[0].length + 20)
      : '';
    return quoted && /제목|논문|title|paper|论文|論文|题为|一文/i.test(near)
      ? cleanTitle(quoted[1] ?? '')
      : '';
  }
}

/** The lines of a part from the one that `text` begins on: links and fields may stand above it. */
function linesWithin(part: Part, text: string): readonly [number, number] {
  const first = text.split('\n')[0] ?? '';
  const above = part.text.slice(0, Math.max(0, part.text.indexOf(first))).split('\n').length - 1;
  const filled = part.text.split('\n').length;
  return [Math.max(part.from, part.to - filled + above), part.to];
}

/** The value of a label and what follows it: the label's own line, or else the first paragraph or list below. */
function splitValue(text: string): [string, string] {
  const paragraph = text.search(/\n\s*\n/);
  const line = text.indexOf('\n');
  const goesOn =
    line < 0 ||
    /[,，、;；]\s*$/.test(text.slice(0, line)) ||
    /^\n\s*(?:[-*+•]|\d{1,2}[.)])\s/.test(text.slice(line));
  const isList = /^\s*(?:[-*+•]|\d{1,2}[.)])\s/.test(text);
  const at = goesOn || isList ? paragraph : line;
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at).trim()];
}

/** A line of its own, no item of a list, that links a paper; or nothing at all. */
function isLinkLine(line: string): boolean {
  if (line.trim() === '') return true;
  return (
    line.length < 400 &&
    /\]\(|^\W{0,6}https?:/.test(line) &&
    !/^\s*(?:[-*+•|>]|\d{1,3}[.)])\s?/.test(line) &&
    (lineEvidence(line)?.arxivId ?? null) !== null
  );
}

/** `[PDF](…) | [Code](…) | [Project](…)`. */
function isLinkList(text: string): boolean {
  const links = findLinks(text);
  const rest = plainText(links.reduce((left, link) => left.replace(link.url, ''), text));
  const names = links.map((link) => plainText(link.text)).join('');
  return (
    links.length > 0 &&
    rest.replace(/[^\p{L}\p{N}]/gu, '').length <= names.length + 24 &&
    rest.length <= 120
  );
}
