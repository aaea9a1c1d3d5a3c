import type { KnownDate, LineRange } from '../../../shared/paper.ts';
import { parseAuthors } from '../authors.ts';
import { parseDate } from '../dates.ts';
import { emptyEntry, isPresent, makeSummary, parseCount } from '../draft.ts';
import type { ParsedEntry, ParsedSummary } from '../format.ts';
import type { Role } from '../labels.ts';
import { isPaperHost } from '../paper/evidence.ts';
import { parseAffiliations } from '../paper/people.ts';
import { readLooseText } from '../paper/read-paper.ts';
import { arxivIdOfLabel, arxivIdOfLinks, findLinks, httpsUrl, type Link } from '../text/links.ts';
import { plainText } from '../text/plain.ts';
import { cleanTitle, isNothing } from '../text/title.ts';
import { parseTopics } from '../topics.ts';
import { splitTitleCell } from './title-cell.ts';

/** A row with its cells given to the columns of its table. */
export interface Row {
  readonly cells: readonly string[];
  readonly roles: readonly Role[];
  /** The header as written, for columns whose role we do not know. */
  readonly header: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** Where links to the paper itself stand, surest first; texts about it also name other papers. */
const ID_ROLES: readonly Role[] = [
  'pdf',
  'link',
  'paper',
  'title',
  'thumbnail',
  'code',
  'other',
  'number',
  'date',
  'translated-title',
];
const TEXT_KINDS = ['summary', 'abstract', 'plain-language'] as const;

const NOTHING_MORE = emptyEntry(0, 0);

/** The paper in a row, or null when the row names none. */
export function rowEntry(row: Row, topics: readonly string[]): ParsedEntry | null {
  const { title: named, rest } = splitTitleCell(cell(row, 'title'));
  const title = cleanTitle(named);
  const links = findLinks(cell(row, 'title'));
  const more =
    rest === ''
      ? NOTHING_MORE
      : readLooseText(rest.replace(/<br\s*\/?>/gi, '\n'), {
          title,
          arxivId: null,
          from: row.from,
          to: row.to,
        });
  const arxivId = rowId(row, links);
  if (title === '' ? arxivId === null : !isPaperRow(row, title, arxivId)) return null;
  const tags = parseTopics(cell(row, 'topics'));
  const authors = parseAuthors(cell(row, 'authors'), { handles: links.some(isHuggingFace) });
  return {
    ...emptyEntry(row.from, row.to),
    title: title === '' ? `arXiv:${arxivId}` : title,
    arxivId,
    authors: authors.length > 0 ? authors : more.authors,
    affiliations: [...parseAffiliations(cell(row, 'affiliation')), ...more.affiliations],
    published: rowDate(row),
    topics: [...new Set([...topics, ...tags, ...more.topics])],
    upvotes: parseCount(plainText(cell(row, 'upvotes'))),
    thumbnail: firstUrl(cell(row, 'thumbnail')),
    code: firstUrl(cell(row, 'code')) ?? repositoryIn(row) ?? more.code,
    pdf: arxivId === null ? paperUrl(row, links) : null,
    summaries: [...rowSummaries(row), ...more.summaries],
  };
}

function cell(row: Row, role: Role): string {
  const at = row.roles.indexOf(role);
  const text = at < 0 ? '' : (row.cells[at] ?? '');
  return isNothing(text) ? '' : text;
}

function rowId(row: Row, titleLinks: readonly Link[]): string | null {
  for (const role of ID_ROLES) {
    for (const [at, text] of row.cells.entries()) {
      if (row.roles[at] !== role || text === '') continue;
      const links = role === 'title' ? titleLinks : findLinks(text);
      const id = arxivIdOfLinks(links) ?? arxivIdOfLabel(plainText(text.slice(0, 200)));
      if (id !== null) return id;
    }
  }
  return null;
}

/** A row that has nothing but a few words ("**NLP**", "No papers today") divides a table; it is no paper. */
function isPaperRow(row: Row, title: string, arxivId: string | null): boolean {
  const others = row.cells.filter((text, at) => row.roles[at] !== 'title' && !isNothing(text));
  return arxivId !== null || (others.length > 0 && title.length > 2);
}

function rowDate(row: Row): KnownDate | null {
  return parseDate(plainText(cell(row, 'date')));
}

function isHuggingFace(link: Link): boolean {
  return /huggingface\.co|hf\.co/i.test(link.url);
}

/** A repository among the links of a row that has no column of its own for code. */
function repositoryIn(row: Row): string | null {
  if (row.roles.includes('code')) return null;
  const links = (['link', 'pdf', 'title'] as const).flatMap((role) => findLinks(cell(row, role)));
  const code = links.find((link) =>
    /^https?:\/\/(?:www\.)?(?:github|gitlab)\.com\//i.test(link.url),
  );
  return code ? httpsUrl(code.url) : null;
}

/** Where a paper that is not on arXiv stands: its PDF, or else its page. */
function paperUrl(row: Row, titleLinks: readonly Link[]): string | null {
  const pdf = firstUrl(cell(row, 'pdf'));
  if (pdf !== null) return pdf;
  const links = [...findLinks(cell(row, 'link')), ...findLinks(cell(row, 'paper')), ...titleLinks];
  const page = links.find((link) => !link.image && isPaperHost(link.url) && httpsUrl(link.url));
  return page ? httpsUrl(page.url) : null;
}

function firstUrl(text: string): string | null {
  return text === ''
    ? null
    : (findLinks(text)
        .map((link) => httpsUrl(link.url))
        .find(isPresent) ?? null);
}

/** A number or a name of a few letters is in no language of its own: it counts as in that of the row's text. */
function inLanguage(language: string | undefined): (summary: ParsedSummary) => ParsedSummary {
  return (summary) => {
    const isShort =
      summary.markdown.length < 24 || !/\p{L}{2,}\s+\p{L}{2,}/u.test(summary.markdown);
    return isShort && language ? { ...summary, language } : summary;
  };
}

function rowSummaries(row: Row): ParsedSummary[] {
  const lines: LineRange = [row.from + 1, row.to];
  const generator = plainText(cell(row, 'generator')) || null;
  const texts = TEXT_KINDS.map((kind) =>
    makeSummary({ kind, heading: null, markdown: cell(row, kind), lines, generator }),
  );
  const others = row.cells.map((markdown, at) => {
    const kept = row.roles[at] === 'other' || row.roles[at] === 'translated-title';
    const heading = plainText(row.header[at] ?? '') || null;
    return kept ? makeSummary({ kind: 'section', heading, markdown, lines }) : null;
  });
  const language = texts.find(isPresent)?.language;
  return [...texts.filter(isPresent), ...others.filter(isPresent).map(inLanguage(language))];
}
