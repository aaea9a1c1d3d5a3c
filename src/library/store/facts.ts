import type { Author, DatePrecision, KnownDate, PaperId } from '../../shared/paper.ts';
import type { ParsedEntry, ParsedSummary } from '../ingest/format.ts';

/** What one entry states, with where and when it was stated: all that a paper is made from. */
export interface EntryFacts {
  /** The entry is in the newest revision of its document. */
  readonly current: boolean;
  /** The digest's date, or '' when the document states none. */
  readonly documentDate: string;
  readonly documentHash: string;
  readonly position: number;
  readonly arxivId: string | null;
  readonly title: string;
  readonly published: KnownDate | null;
  readonly code: string | null;
  readonly pdf: string | null;
  readonly thumbnail: string | null;
  readonly upvotes: number | null;
  readonly authors: readonly Author[];
  readonly affiliations: readonly string[];
  readonly topics: readonly string[];
}

/** A row of `entry` joined with what its document says of it. */
export interface EntryRow {
  id: number;
  paper_id: PaperId;
  position: number;
  current: number;
  document_date: string | null;
  document_hash: string;
  hash: string;
  arxiv_id: string | null;
  title: string;
  published: string | null;
  published_precision: DatePrecision | null;
  code: string | null;
  pdf: string | null;
  thumbnail: string | null;
  upvotes: number | null;
  authors: string;
  affiliations: string;
  topics: string;
}

export function factsOf(row: EntryRow): EntryFacts {
  return {
    current: row.current === 1,
    documentDate: row.document_date ?? '',
    documentHash: row.document_hash,
    position: row.position,
    arxivId: row.arxiv_id,
    title: row.title,
    published: knownDate(row.published, row.published_precision),
    code: row.code,
    pdf: row.pdf,
    thumbnail: row.thumbnail,
    upvotes: row.upvotes,
    authors: JSON.parse(row.authors) as Author[],
    affiliations: JSON.parse(row.affiliations) as string[],
    topics: JSON.parse(row.topics) as string[],
  };
}

function knownDate(value: string | null, precision: DatePrecision | null): KnownDate | null {
  return value !== null && precision !== null ? { value, precision } : null;
}

/** What makes two entries say the same: everything stated, nothing of where it stands. */
export function statedBy(entry: ParsedEntry): string {
  const { lines: _, summaries, ...facts } = entry;
  return JSON.stringify([facts, summaries.map(statedBySummary)]);
}

export function statedBySummary(summary: ParsedSummary): string {
  const { language, kind, heading, markdown, generator } = summary;
  return JSON.stringify([language, kind, heading, markdown, generator]);
}
