import type { Database } from 'better-sqlite3';
import type { DocumentNotes, DocumentSummary } from '../../shared/documents.ts';
import type { KnownDate } from '../../shared/paper.ts';

/** What a document is remembered by. */
export interface DocumentFacts {
  readonly location: string;
  readonly name: string;
  /** The feed it belongs to, as far as its place tells. */
  readonly source: string;
  readonly format: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly date: KnownDate | null;
  readonly language: string | null;
  readonly notes: DocumentNotes;
}

export interface DocumentRow {
  id: number;
  location: string;
  name: string;
  format: string;
  date: string | null;
  language: string | null;
  revision: number;
  reader_version: number;
  report: string;
  entries: number;
}

export interface Documents {
  /** The document with these very bytes, wherever it lay. */
  withHash(sha256: string): DocumentRow | null;
  /** Writes what is known of a document; one from the same place becomes its next revision. */
  write(facts: DocumentFacts): { id: number; revision: number };
  count(): number;
  /** Newest import first. */
  list(): DocumentSummary[];
  notes(id: number): DocumentNotes | null;
}

/** Raise it when a format comes to read the same bytes differently: documents are then read again. */
export const READER_VERSION = 1;

export function documents(db: Database): Documents {
  const find = db.prepare<[string], DocumentRow>(`
    SELECT document.*, (SELECT count(*) FROM entry
      WHERE entry.document_id = document.id AND entry.revision = document.revision) AS entries
    FROM document WHERE sha256 = ? ORDER BY id LIMIT 1`);
  const upsert = db.prepare<unknown[], { id: number; revision: number }>(`
    INSERT INTO document (location, name, source, format, sha256, bytes, date, date_precision, language,
                          revision, reader_version, report, imported_at)
    VALUES (@location, @name, @source, @format, @sha256, @bytes, @date, @precision, @language, 1, @reader, @report, @now)
    ON CONFLICT (location) DO UPDATE SET
      format = @format, sha256 = @sha256, bytes = @bytes, date = @date, date_precision = @precision,
      language = @language, revision = revision + 1, reader_version = @reader, report = @report,
      imported_at = @now
    RETURNING id, revision`);
  const count = db.prepare<[], { n: number }>('SELECT count(*) AS n FROM document');
  const list = db.prepare<[], DocumentSummary>(`
    SELECT id, name, source, format, date, language, imported_at AS importedAt,
      json_array_length(report, '$.notUnderstood') AS notUnderstood,
      (SELECT count(*) FROM entry
        WHERE entry.document_id = document.id AND entry.revision = document.revision) AS entries
    FROM document ORDER BY imported_at DESC, id DESC`);
  const notes = db.prepare<[number], string>('SELECT report FROM document WHERE id = ?').pluck();
  return {
    list: () => list.all(),
    notes(id) {
      const report = notes.get(id);
      return report === undefined ? null : (JSON.parse(report) as DocumentNotes);
    },
    withHash: (sha256) => find.get(sha256) ?? null,
    count: () => count.get()?.n ?? 0,
    write(facts) {
      const row = upsert.get({
        location: facts.location,
        name: facts.name,
        source: facts.source,
        format: facts.format,
        sha256: facts.sha256,
        bytes: facts.bytes,
        date: facts.date?.value ?? null,
        precision: facts.date?.precision ?? null,
        language: facts.language,
        reader: READER_VERSION,
        report: JSON.stringify(facts.notes),
        now: new Date().toISOString(),
      });
      if (!row) throw new Error('document was not written');
      return row;
    },
  };
}
