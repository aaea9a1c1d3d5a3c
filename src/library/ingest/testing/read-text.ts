import type { ParsedDocument, ParsedEntry } from '../format.ts';
import { detect } from '../formats.ts';

export interface TestReading extends ParsedDocument {
  readonly format: string | null;
}

const NOTHING: ParsedDocument = { date: null, entries: [], setAside: [], notUnderstood: [] };

/** Detects and parses a text as an import would. */
export function readText(text: string, name = 'digest.md'): TestReading {
  const source = { name, text };
  const format = detect(source)?.format;
  return { ...(format?.parse(source) ?? NOTHING), format: format?.id ?? null };
}

export function titlesOf(document: ParsedDocument): string[] {
  return document.entries.map((entry) => entry.title);
}

export function idsOf(document: ParsedDocument): (string | null)[] {
  return document.entries.map((entry) => entry.arxivId);
}

/** The n-th entry; a test that names one must fail when it is not there. */
export function entryAt(document: ParsedDocument, index: number): ParsedEntry {
  const entry = document.entries[index];
  if (!entry) throw new Error(`no entry ${index} among ${document.entries.length}`);
  return entry;
}

/** Non-blank lines, counted from 1, that are in no entry, no passage set aside and none not understood. */
export function unaccountedLines(text: string, document: ParsedDocument): number[] {
  const parts = [...document.entries, ...document.setAside, ...document.notUnderstood];
  const covered = new Set<number>();
  for (const { lines } of parts) for (let at = lines[0]; at <= lines[1]; at += 1) covered.add(at);
  return text
    .split(/\r\n|\n|\r/)
    .flatMap((line, at) => (line.trim() === '' || covered.has(at + 1) ? [] : [at + 1]));
}
