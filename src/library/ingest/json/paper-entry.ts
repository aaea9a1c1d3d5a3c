import type { Author, KnownDate, LineRange, SummaryKind } from '../../../shared/paper.ts';
import { parseAuthors } from '../authors.ts';
import { parseDate } from '../dates.ts';
import { emptyEntry, isPresent, makeSummary, parseCount, shareLanguage } from '../draft.ts';
import type { ParsedEntry, ParsedSummary } from '../format.ts';
import { type Role, roleOf } from '../labels.ts';
import { parseAffiliations } from '../paper/people.ts';
import { arxivIdOfLabel, arxivIdOfUrl, httpsUrl } from '../text/links.ts';
import { cleanTitle, isNothing } from '../text/title.ts';
import { parseTopics } from '../topics.ts';
import { isRecord, isText, type JsonRecord, textsOf } from './record.ts';

/** Keys of a site's own bookkeeping: nothing a reader of papers could want. */
const BOOKKEEPING =
  /^(?:_?id|key|hash|sha\d*|uuid|slug|type|status|lang|language|discussionid|numcomments|comments?count|submittedby.*|submittedondaily.*|submitter|isauthorparticipating|mediaurls?|avatarurl|statuslastchangedat|hidden|scraped.*|created.*|fetched.*|timestamp|version|count|rank|index|journal_?ref|citation_?bibtex|bibtex)$/i;

/** A paper's record flattened: values by the role of their key, and texts under keys we do not know. */
interface Fields {
  readonly byRole: ReadonlyMap<Role, readonly unknown[]>;
  readonly texts: readonly (readonly [string, unknown])[];
  /** The record has the shape of the Hugging Face API, where `summary` is the abstract. */
  readonly nested: boolean;
}

/** The paper in a JSON record, or null when it names none. Lines count from 0, `to` not included. */
export function recordEntry(
  record: JsonRecord,
  from: number,
  to: number,
  topics: readonly string[],
): ParsedEntry | null {
  const fields = flatten(record);
  const title = first(fields, 'title', (value) => (isText(value) ? cleanTitle(value) : null)) ?? '';
  const arxivId = recordId(record, fields);
  if (!isPaper(fields, title, arxivId)) return null;
  return {
    ...emptyEntry(from, to),
    title: title === '' ? `arXiv:${arxivId}` : title,
    arxivId,
    authors: authorsOf(fields),
    affiliations: values(fields, 'affiliation').flatMap((value) =>
      textsOf(value).flatMap(parseAffiliations),
    ),
    published: first(fields, 'date', dateOf),
    topics: [
      ...new Set([
        ...topics,
        ...values(fields, 'topics').flatMap((value) => textsOf(value).flatMap(parseTopics)),
      ]),
    ],
    upvotes: first(fields, 'upvotes', countOf),
    thumbnail: firstUrl(fields, 'thumbnail'),
    code: firstUrl(fields, 'code'),
    pdf: arxivId === null ? firstUrl(fields, 'pdf') : null,
    summaries: summariesOf(fields, [from + 1, Math.max(to, from + 1)]),
  };
}

function flatten(record: JsonRecord): Fields {
  const paper = record.paper;
  const nested = isRecord(paper);
  const byRole = new Map<Role, unknown[]>();
  const texts: (readonly [string, unknown])[] = [];
  for (const [key, value] of [...Object.entries(nested ? paper : {}), ...Object.entries(record)]) {
    const role = key === 'paper' && nested ? 'number' : roleOf(splitKey(key));
    if (role !== null && role !== 'other') byRole.set(role, [...(byRole.get(role) ?? []), value]);
    else if (!BOOKKEEPING.test(key)) for (const text of textsUnder(key, value)) texts.push(text);
  }
  return { byRole, texts, nested };
}

/** A record inside ("AI": {"tldr": …, "method": …}) is a group of texts. */
function textsUnder(key: string, value: unknown): (readonly [string, unknown])[] {
  if (!isRecord(value)) return [[key, value]];
  return Object.entries(value).filter(([inner]) => !BOOKKEEPING.test(inner));
}

/** `githubRepo`, `published_at` → words. */
function splitKey(key: string): string {
  return key.replace(/[_-]+/g, ' ');
}

function values(fields: Fields, role: Role): readonly unknown[] {
  return fields.byRole.get(role) ?? [];
}

function first<T>(fields: Fields, role: Role, read: (value: unknown) => T | null): T | null {
  for (const value of values(fields, role)) {
    const found = read(value);
    if (found !== null && found !== '') return found;
  }
  return null;
}

function recordId(record: JsonRecord, fields: Fields): string | null {
  const paper = isRecord(record.paper) ? record.paper : {};
  const named = [paper.id, record.arxiv_id, record.arxivId, record.id, record.paper_id];
  const links = (['link', 'pdf', 'paper', 'thumbnail', 'code'] as const).flatMap((role) =>
    values(fields, role).flatMap(textsOf),
  );
  const ids = [
    ...named.flatMap(textsOf).map((text) => arxivIdOfLabel(text) ?? arxivIdOfUrl(text)),
    ...links.map((text) => arxivIdOfUrl(text) ?? arxivIdOfLabel(text)),
  ];
  return ids.find(isPresent) ?? null;
}

/** An id, or a title with at least two more things that papers have. */
function isPaper(fields: Fields, title: string, arxivId: string | null): boolean {
  const others = (['authors', 'summary', 'abstract', 'pdf', 'link', 'date'] as const).filter(
    (role) => values(fields, role).some((value) => textsOf(value).some(isText)),
  );
  return arxivId === null ? title !== '' && others.length >= 3 : title !== '' || others.length >= 2;
}

function authorsOf(fields: Fields): Author[] {
  for (const value of values(fields, 'authors')) {
    const list = Array.isArray(value) ? value.flatMap(namesOf) : namesOf(value);
    const authors =
      list.length === 1
        ? parseAuthors(list[0] ?? '', { handles: false })
        : list.flatMap((name) => parseAuthors(name, { handles: false }).slice(0, 1));
    if (authors.length > 0) return authors;
  }
  return [];
}

/** The name of one author: a text, or a record with the name in it. Hidden authors have none. */
function namesOf(author: unknown): string[] {
  if (!isRecord(author)) return textsOf(author);
  const name = author.hidden === true ? null : (author.name ?? author.fullname);
  return isText(name) ? [name] : [];
}

function dateOf(value: unknown): KnownDate | null {
  return typeof value === 'string' ? parseDate(value) : null;
}

function countOf(value: unknown): number | null {
  if (typeof value === 'number') return Number.isInteger(value) && value >= 0 ? value : null;
  return typeof value === 'string' ? parseCount(value) : null;
}

function firstUrl(fields: Fields, role: Role): string | null {
  return first(
    fields,
    role,
    (value) =>
      textsOf(value)
        .map((text) => httpsUrl(text.trim()))
        .find(isPresent) ?? null,
  );
}

const KINDS: readonly (readonly [Role, SummaryKind])[] = [
  ['abstract', 'abstract'],
  ['summary', 'summary'],
  ['plain-language', 'plain-language'],
];

function summariesOf(fields: Fields, lines: LineRange): ParsedSummary[] {
  const generator = first(fields, 'generator', (value) => (isText(value) ? value.trim() : null));
  const known = KINDS.flatMap(([role, kind]) =>
    values(fields, role).map((value, index) => {
      const isAbstract = fields.nested && role === 'summary' && index === 0;
      return makeSummary({
        kind: isAbstract ? 'abstract' : kind,
        heading: null,
        markdown: bodyOf(value),
        lines,
        generator: isAbstract ? null : generator,
      });
    }),
  );
  const others = [
    ...fields.texts,
    ...values(fields, 'translated-title').map((value) => ['translated title', value] as const),
  ];
  const sections = others.map(([key, value]) => sectionOf(key, value, lines, generator));
  return shareLanguage([...known, ...sections].filter(isPresent));
}

function sectionOf(
  key: string,
  value: unknown,
  lines: LineRange,
  generator: string | null,
): ParsedSummary | null {
  const role = roleOf(splitKey(key));
  const kind = KINDS.find(([known]) => known === role)?.[1] ?? 'section';
  const markdown = bodyOf(value);
  const isProse = /\s|[\u3040-\u9fff\uac00-\ud7a3]/u.test(markdown) && markdown.length >= 12;
  const isKept = isProse
    ? !/^https?:\S+$/.test(markdown)
    : role === 'other' && /^https?:/.test(markdown);
  const heading = kind === 'section' ? splitKey(key) : null;
  return isKept && !isNothing(markdown)
    ? makeSummary({ kind, heading, markdown, lines, generator })
    : null;
}

/** Lists of sentences become list items. */
function bodyOf(value: unknown): string {
  const texts = textsOf(value).filter(isText);
  return texts.length > 1 ? texts.map((text) => `- ${text.trim()}`).join('\n') : (texts[0] ?? '');
}
