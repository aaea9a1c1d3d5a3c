/** Values and libraries for the tests of this layer; real files in a folder of their own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { ParsedEntry, ParsedSummary } from '../ingest/format.ts';
import type { Emit } from '../handlers/part.ts';
import { type Library, openLibrary } from '../library.ts';
import type { DocumentFacts } from '../store/documents.ts';

/** A folder that is gone when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** An open library on disk, closed when the test is over. */
export function newLibrary(folder = temporaryFolder(), emit?: Emit): Library {
  const opened = openLibrary(folder, emit);
  if (!opened.ok) throw new Error(`${opened.code}: ${opened.detail}`);
  onTestFinished(() => opened.value.close());
  return opened.value;
}

export function entry(stated: Partial<ParsedEntry> = {}): ParsedEntry {
  return {
    lines: [1, 1],
    title: 'Attention Is All You Need',
    arxivId: null,
    authors: [],
    affiliations: [],
    published: null,
    topics: [],
    upvotes: null,
    thumbnail: null,
    code: null,
    pdf: null,
    summaries: [],
    ...stated,
  };
}

export function summary(markdown: string, stated: Partial<ParsedSummary> = {}): ParsedSummary {
  return {
    language: 'en',
    kind: 'summary',
    heading: null,
    markdown,
    lines: [1, 1],
    generator: null,
    ...stated,
  };
}

let documentsMade = 0;

/** A document of its own unless `stated` gives it the place of another. */
export function document(stated: Partial<DocumentFacts> = {}): DocumentFacts {
  documentsMade += 1;
  return {
    location: `/digests/${documentsMade}.md`,
    name: `${documentsMade}.md`,
    source: 'a-feed',
    format: 'table',
    sha256: `hash-${documentsMade}`,
    bytes: 1,
    date: null,
    language: 'en',
    notes: { notUnderstood: [], setAside: [], warnings: [] },
    ...stated,
  };
}
