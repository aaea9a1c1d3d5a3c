import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import { titleKey } from '../../shared/fold.ts';
import type { PaperId } from '../../shared/paper.ts';
import type { ParsedEntry, ParsedSummary } from '../ingest/format.ts';
import { type EntryFacts, type EntryRow, factsOf, statedBy, statedBySummary } from './facts.ts';

/** Where an entry stands: document, its revision, and the place in it (from 0). */
export interface EntryPlace {
  readonly document: number;
  readonly revision: number;
  readonly position: number;
  /** The date the document states in that revision. */
  readonly date: string | null;
}

/** An entry as an earlier revision of its document had it. */
export interface KnownEntry {
  readonly id: number;
  readonly paper: PaperId;
  readonly hash: string;
  /** The document gives no arXiv id for it. */
  readonly titleOnly: boolean;
  readonly titleKey: string;
  /** The hashes of its summaries; '' when it has none. */
  readonly texts: string;
}

export interface Entries {
  ofDocument(document: number): KnownEntry[];
  ofPaper(paper: PaperId): EntryFacts[];
  add(place: EntryPlace, paper: PaperId, entry: ParsedEntry): void;
  /** The same entry in a newer revision: what it states is replaced. */
  replace(id: number, place: EntryPlace, entry: ParsedEntry): void;
  /** The same entry, saying the same, perhaps on other lines. */
  keep(id: number, place: EntryPlace, entry: ParsedEntry): void;
  giveTo(from: PaperId, to: PaperId): void;
  /**
   * Title-only entries called `key` belong to the paper of that title with the smallest arXiv id, whatever came
   * first. Moves to `paper` those that now stand with a greater one, and gives the papers that had them.
   */
  claim(key: string, paper: PaperId, arxivId: string): PaperId[];
  /** Papers that some entry calls by this title key: those with an arXiv id first. */
  papersCalled(key: string): { id: PaperId; arxivId: string | null }[];
}

export function entryHash(entry: ParsedEntry): string {
  return hash(statedBy(entry));
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

const FIELDS = `paper_id, document_id, revision, position, date, line_from, line_to, hash, arxiv_id, title, title_key,
  published, published_precision, code, pdf, thumbnail, upvotes, authors, affiliations, topics`;
const VALUES = FIELDS.replaceAll(/\w+/g, '@$&');

/** The table of entries and, hanging on each, its summaries. */
export function entries(db: Database): Entries {
  const ofDocument = db.prepare<[number], Omit<KnownEntry, 'titleOnly'> & { titleOnly: number }>(`
    SELECT id, paper_id AS paper, hash, title_key AS titleKey, arxiv_id IS NULL AS titleOnly,
      (SELECT coalesce(group_concat(hash, ' ' ORDER BY position), '')
         FROM summary WHERE entry_id = entry.id) AS texts
    FROM entry WHERE document_id = ? ORDER BY position, id`);
  const claimed = db.prepare<[string, string], { id: number; paper: number }>(`
    SELECT entry.id, paper.id AS paper FROM entry JOIN paper ON paper.id = entry.paper_id
    WHERE entry.title_key = ? AND entry.arxiv_id IS NULL AND paper.arxiv_id > ?`);
  const giveOne = db.prepare('UPDATE entry SET paper_id = ? WHERE id = ?');
  const ofPaper = db.prepare<[number], EntryRow>(`
    SELECT entry.*, entry.revision = document.revision AS current,
           entry.date AS document_date, document.sha256 AS document_hash
    FROM entry JOIN document ON document.id = entry.document_id WHERE entry.paper_id = ?`);
  const insert = db.prepare(`INSERT INTO entry (${FIELDS}) VALUES (${VALUES})`);
  const update = db.prepare(`UPDATE entry SET (${FIELDS}) = (${VALUES}) WHERE id = @id`);
  const paperOf = db.prepare<[number], { paper_id: number }>(
    'SELECT paper_id FROM entry WHERE id = ?',
  );
  const giveTo = db.prepare('UPDATE entry SET paper_id = ? WHERE paper_id = ?');
  const called = db.prepare<[string], { id: number; arxivId: string | null }>(`
    SELECT DISTINCT paper.id, paper.arxiv_id AS arxivId
    FROM entry JOIN paper ON paper.id = entry.paper_id WHERE entry.title_key = ?
    ORDER BY paper.arxiv_id IS NULL, paper.arxiv_id, paper.id`);
  const texts = summaryRows(db);

  return {
    ofDocument: (document) =>
      ofDocument.all(document).map((entry) => ({ ...entry, titleOnly: Boolean(entry.titleOnly) })),
    claim(key, paper, arxivId) {
      const moved = claimed.all(key, arxivId);
      for (const entry of moved) giveOne.run(paper, entry.id);
      return [...new Set(moved.map((entry) => entry.paper))];
    },
    ofPaper: (paper) => ofPaper.all(paper).map(factsOf),
    papersCalled: (key) => called.all(key),
    giveTo: (from, to) => void giveTo.run(to, from),
    add(place, paper, entry) {
      const { lastInsertRowid } = insert.run(columns(place, paper, entry));
      texts.write(Number(lastInsertRowid), entry.summaries);
    },
    replace(id, place, entry) {
      update.run({ id, ...columns(place, paperOf.get(id)?.paper_id ?? 0, entry) });
      texts.clear(id);
      texts.write(id, entry.summaries);
    },
    keep(id, place, entry) {
      update.run({ id, ...columns(place, paperOf.get(id)?.paper_id ?? 0, entry) });
      texts.move(id, entry.summaries);
    },
  };
}

function columns(place: EntryPlace, paper: PaperId, entry: ParsedEntry): Record<string, unknown> {
  return {
    paper_id: paper,
    document_id: place.document,
    revision: place.revision,
    position: place.position,
    date: place.date,
    line_from: entry.lines[0],
    line_to: entry.lines[1],
    hash: entryHash(entry),
    arxiv_id: entry.arxivId,
    title: entry.title,
    title_key: titleKey(entry.title),
    published: entry.published?.value ?? null,
    published_precision: entry.published?.precision ?? null,
    code: entry.code,
    pdf: entry.pdf,
    thumbnail: entry.thumbnail,
    upvotes: entry.upvotes,
    authors: JSON.stringify(entry.authors),
    affiliations: JSON.stringify(entry.affiliations),
    topics: JSON.stringify(entry.topics),
  };
}

function summaryRows(db: Database) {
  const clear = db.prepare('DELETE FROM summary WHERE entry_id = ?');
  const insert = db.prepare(`
    INSERT INTO summary (entry_id, position, language, kind, heading, markdown, hash, line_from, line_to, generator)
    VALUES (@entry, @position, @language, @kind, @heading, @markdown, @hash, @from, @to, @generator)`);
  const move = db.prepare(
    'UPDATE summary SET line_from = ?, line_to = ? WHERE entry_id = ? AND position = ?',
  );
  return {
    clear: (entry: number) => void clear.run(entry),
    write(entry: number, summaries: readonly ParsedSummary[]) {
      for (const [position, { lines, ...summary }] of summaries.entries()) {
        const [from, to] = lines;
        insert.run({
          entry,
          position,
          ...summary,
          from,
          to,
          hash: summaryHash({ lines, ...summary }),
        });
      }
    },
    move(entry: number, summaries: readonly ParsedSummary[]) {
      for (const [position, { lines }] of summaries.entries()) move.run(...lines, entry, position);
    },
  };
}

/** The same text `KnownEntry.texts` has for an entry with these summaries. */
export function textsOf(entry: ParsedEntry): string {
  return entry.summaries.map(summaryHash).join(' ');
}

function summaryHash(summary: ParsedSummary): string {
  return hash(statedBySummary(summary));
}
