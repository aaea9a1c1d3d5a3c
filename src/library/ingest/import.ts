import { basename, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { DocumentNotes } from '../../shared/documents.ts';
import type {
  DocumentFailure,
  DocumentReport,
  ImportProgress,
  ImportReport,
} from '../../shared/import-report.ts';
import { type DocumentRow, READER_VERSION } from '../store/documents.ts';
import type { Store } from '../store/store.ts';
import type { Format, ParsedDocument, ParsedEntry, Source } from './format.ts';
import { detect } from './formats.ts';
import { gatherFiles } from './gather.ts';
import { keepDocument } from './keep.ts';
import { type ReadDocument, readDocument } from './read.ts';
import { sourceName } from './source-name.ts';

export interface ImportWatch {
  /** Called before each document and once at the end (then `done` equals `total`). */
  readonly onProgress?: (progress: ImportProgress) => void;
  /** Called after each document that changed the library. */
  readonly onChange?: () => void;
  /** Stops between documents: what is imported stays whole, the rest is reported as cancelled. */
  readonly signal?: AbortSignal;
}

/**
 * Imports files and folders, one document a transaction, in the order given (folders by name).
 * Trouble with one document is a line in the report and never stops the others; only a library that cannot be
 * written (disk full, say) throws, after what was imported before it is safe.
 */
export async function importPaths(
  store: Store,
  paths: readonly string[],
  watch: ImportWatch = {},
): Promise<ImportReport> {
  const files = await gatherFiles(paths);
  const reports: DocumentReport[] = [];
  for (const path of files) {
    tell(watch, reports, files.length, basename(path));
    // Lets other calls of the process be answered between two documents.
    await setImmediate();
    reports.push(
      watch.signal?.aborted ? refusal(path, 'cancelled') : await importDocument(store, path, watch),
    );
  }
  tell(watch, reports, files.length, '');
  return { documents: reports, totals: totalsOf(reports, store.papers.count()) };
}

function tell(
  watch: ImportWatch,
  reports: readonly DocumentReport[],
  total: number,
  name: string,
): void {
  const entries = sum(reports.map((report) => report.entries));
  watch.onProgress?.({ done: reports.length, total, document: name, entries });
}

function totalsOf(documents: readonly DocumentReport[], papers: number): ImportReport['totals'] {
  return {
    documents: documents.filter((document) => document.format !== null).length,
    entries: sum(documents.map((document) => document.entries)),
    papers,
    notUnderstood: sum(documents.map((document) => document.notUnderstood.length)),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

async function importDocument(
  store: Store,
  path: string,
  watch: ImportWatch,
): Promise<DocumentReport> {
  const read = await readDocument(path);
  if (!read.ok) return refusal(path, read.reason);
  const known = store.documents.withHash(read.sha256);
  if (known !== null && saysNothingNew(known, path)) return unchanged(path, known);
  const parsing = parse({ name: basename(path), text: read.text });
  if (parsing instanceof Error) return refusal(path, 'reader-failed', [parsing.message]);
  if (parsing === null) return refusal(path, 'no-format', read.warnings);
  const { format, parsed } = parsing;
  if (known?.reader_version === READER_VERSION && parsed.date === null)
    return unchanged(path, known);
  // The same bytes from another place are the document that is known already.
  const report = keep(store, {
    path,
    location: known?.location ?? resolve(path),
    read,
    format,
    parsed,
  });
  watch.onChange?.();
  return report;
}

/** The same bytes under another name can still say something: the day, when they do not state one themselves. */
function saysNothingNew(known: DocumentRow, path: string): boolean {
  if (known.reader_version !== READER_VERSION) return false;
  return known.date !== null || known.name === basename(path);
}

interface Parsing {
  readonly format: Format;
  readonly parsed: ParsedDocument;
}

/** A format must not throw; if one has a bug, that document is refused and the rest go on. */
function parse(source: Source): Parsing | null | Error {
  try {
    const format = detect(source)?.format ?? null;
    return format === null ? null : { format, parsed: format.parse(source) };
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

interface Reading {
  readonly path: string;
  readonly location: string;
  readonly read: ReadDocument & { ok: true };
  readonly format: Format;
  readonly parsed: ParsedDocument;
}

function keep(store: Store, { path, location, read, format, parsed }: Reading): DocumentReport {
  const { date, entries, notUnderstood, setAside } = parsed;
  const notes: DocumentNotes = { notUnderstood, setAside, warnings: read.warnings };
  const language = mainLanguage(entries);
  const { sha256, bytes } = read;
  const facts = {
    location,
    name: basename(path),
    source: sourceName(location),
    format: format.id,
    sha256,
    bytes,
    date,
    language,
    notes,
  };
  return {
    path,
    format: format.id,
    language,
    date: date?.value ?? null,
    entries: entries.length,
    ...keepDocument(store, facts, entries),
    ...notes,
    reason: null,
  };
}

function unchanged(path: string, row: DocumentRow): DocumentReport {
  const notes = JSON.parse(row.report) as DocumentNotes;
  const { format, language, date, entries } = row;
  const counts = { entries, new: 0, merged: 0, unchanged: entries };
  return { path, format, language, date, ...counts, ...notes, reason: null };
}

function refusal(
  path: string,
  reason: DocumentFailure,
  warnings: readonly string[] = [],
): DocumentReport {
  const counts = { entries: 0, new: 0, merged: 0, unchanged: 0 };
  const nothing = { format: null, language: null, date: null, notUnderstood: [], setAside: [] };
  return { path, ...nothing, ...counts, reason, warnings };
}

/** The language of most summaries; of equally many, the one met first. */
function mainLanguage(entries: readonly ParsedEntry[]): string | null {
  const counts = new Map<string, number>();
  for (const { language } of entries.flatMap((entry) => entry.summaries)) {
    counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? null;
}
