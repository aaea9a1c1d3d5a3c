import type { Database } from 'better-sqlite3';
import { arxivLinks } from '../../shared/arxiv.ts';
import type {
  Appearance,
  Author,
  LibraryCounts,
  PaperDetail,
  PaperFilter,
  PaperId,
  PaperOrder,
  PaperOrderQuery,
  PaperPage,
  PaperQuery,
  PaperRow,
  Provenance,
  Summary,
} from '../../shared/paper.ts';
import type { PaperPlace } from '../../shared/places.ts';
import { orderStatements } from './order.ts';
import { idStatements, pageStatements, ROW } from './pages.ts';

export interface Listing {
  counts(): LibraryCounts;
  page(query: PaperQuery): PaperPage;
  /** A whole list as ids, with its groups. */
  order(query: PaperOrderQuery): PaperOrder;
  /** The rows of these papers, in this order, without those that are gone. */
  rows(ids: readonly PaperId[]): PaperRow[];
  /** All papers of a place that a filter shows. */
  ids(filter: PaperFilter, place: PaperPlace | null): PaperId[];
  show(id: PaperId): PaperDetail | null;
}

/** A row of `ROW`: lists are JSON. */
export interface RawRow {
  id: number;
  arxivId: string | null;
  title: string;
  published: string | null;
  precision: PaperRow['precision'];
  upvotes: number | null;
  sortKey: string | number;
  read: number;
  starred: number;
  later: number;
  seenOn: string;
  authors: string;
  topics: string;
  languages: string;
  sources: string;
}

/** What lists and readers ask: rows by page, one paper whole, the counts. */
export function listing(db: Database): Listing {
  const page = pageStatements(db);
  const ids = idStatements(db);
  const one = db.prepare<[number], RawRow>(`${ROW} WHERE paper.id = ?`);
  const some = db.prepare<[string], RawRow>(
    `${ROW} WHERE paper.id IN (SELECT value FROM json_each(?))`,
  );
  const counts = db.prepare<[], LibraryCounts>(`
    SELECT (SELECT count(*) FROM paper) AS papers,
      (SELECT count(*) FROM paper) - (SELECT count(*) FROM state WHERE read_at IS NOT NULL) AS unread,
      (SELECT count(*) FROM state WHERE starred_at IS NOT NULL) AS starred,
      (SELECT count(*) FROM document) AS documents`);
  const detail = detailOf(db);
  return {
    counts: () => counts.get() ?? { papers: 0, unread: 0, starred: 0, documents: 0 },
    page(query) {
      const found = page(query);
      const rows = found.slice(0, query.limit);
      const last = rows.at(-1);
      const more = found.length > query.limit && last !== undefined;
      return { rows: rows.map(rowOf), next: more ? { key: last.sortKey, id: last.id } : null };
    },
    ids,
    order: orderStatements(db),
    rows(wanted) {
      const found = new Map(some.all(JSON.stringify(wanted)).map((raw) => [raw.id, raw]));
      return wanted.flatMap((id) => {
        const raw = found.get(id);
        return raw === undefined ? [] : [rowOf(raw)];
      });
    },
    show(id) {
      const row = one.get(id);
      return row === undefined ? null : detail(rowOf(row));
    },
  };
}

export function rowOf(raw: RawRow): PaperRow {
  const authors = JSON.parse(raw.authors) as [string, number][];
  return {
    id: raw.id,
    arxivId: raw.arxivId,
    title: raw.title,
    authors: authors.map(([name]) => name),
    handles: authors.flatMap(([name, handle]) => (handle ? [name] : [])),
    published: raw.published,
    precision: raw.precision,
    read: raw.read === 1,
    starred: raw.starred === 1,
    later: raw.later === 1,
    seenOn: JSON.parse(raw.seenOn) as string[],
    languages: JSON.parse(raw.languages) as string[],
    topics: JSON.parse(raw.topics) as string[],
    sources: JSON.parse(raw.sources) as string[],
    upvotes: raw.upvotes,
  };
}

interface RawSummary {
  language: string;
  kind: Summary['kind'];
  heading: string | null;
  markdown: string;
  hash: string;
  line_from: number;
  line_to: number;
  generator: string | null;
  document: string;
  format: string;
  date: string | null;
}

function detailOf(db: Database): (row: PaperRow) => PaperDetail {
  const paper = db.prepare<
    [number],
    Record<'code' | 'pdf' | 'thumbnail', string | null> & { affiliations: string }
  >('SELECT code, pdf, thumbnail, affiliations FROM paper WHERE id = ?');
  const people = db.prepare<[number], { name: string; handle: number; affiliation: string | null }>(
    'SELECT name, handle, affiliation FROM author WHERE paper_id = ? ORDER BY position',
  );
  const seen = db.prepare<[number], Appearance>(`
    SELECT DISTINCT document.name AS document, entry.date
    FROM entry JOIN document ON document.id = entry.document_id
    WHERE entry.paper_id = ? ORDER BY entry.date IS NULL, entry.date, document.name`);
  const summaries = db.prepare<[number], RawSummary>(`
    SELECT summary.*, document.name AS document, document.format, entry.date
    FROM entry JOIN document ON document.id = entry.document_id JOIN summary ON summary.entry_id = entry.id
    WHERE entry.paper_id = ?
    ORDER BY entry.date IS NULL, entry.date, document.name, entry.position, entry.id, summary.position`);
  return (row) => {
    const facts = paper.get(row.id);
    const links = row.arxivId === null ? null : arxivLinks(row.arxivId);
    return {
      ...row,
      people: people.all(row.id).map((p): Author => ({ ...p, handle: p.handle === 1 })),
      affiliations: JSON.parse(facts?.affiliations ?? '[]') as string[],
      thumbnail: facts?.thumbnail ?? null,
      links: {
        abstract: links?.abstract ?? null,
        pdf: links?.pdf ?? facts?.pdf ?? null,
        code: facts?.code ?? null,
        huggingface: links?.huggingface ?? null,
      },
      seen: seen.all(row.id),
      summaries: withoutRepeats(summaries.all(row.id)),
    };
  };
}

/** The very same text in several documents is shown once, with every place it stands in. */
function withoutRepeats(rows: readonly RawSummary[]): Summary[] {
  const byHash = new Map<string, Summary & { alsoIn: Provenance[] }>();
  for (const row of rows) {
    const known = byHash.get(row.hash);
    if (known) known.alsoIn.push(provenanceOf(row));
    else byHash.set(row.hash, { ...textOf(row), provenance: provenanceOf(row), alsoIn: [] });
  }
  return [...byHash.values()];
}

function textOf({ language, kind, heading, markdown }: RawSummary) {
  return { language, kind, heading, markdown };
}

function provenanceOf(row: RawSummary): Provenance {
  const { document, format, date, generator } = row;
  return { document, format, lines: [row.line_from, row.line_to], date, generator };
}
