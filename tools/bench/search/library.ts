import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ParsedEntry } from '../../../src/library/ingest/format.ts';
import { keepDocument } from '../../../src/library/ingest/keep.ts';
import { openLibrary } from '../../../src/library/library.ts';
import type { Store } from '../../../src/library/store/store.ts';
import { syntheticPapers } from './papers.ts';

export interface BuiltLibrary {
  readonly folder: string;
  /** Seconds in the library's own code; making the text is not counted. */
  readonly seconds: number;
  readonly megabytes: Readonly<Record<'text' | 'index', number>>;
  end(): void;
}

const PER_DOCUMENT = 250;

/** A library of synthetic papers on disk, closed again. Without `indexed` the search index stays empty. */
export function buildLibrary(papers: number, { indexed = true } = {}): BuiltLibrary {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-bench-'));
  const opened = openLibrary(folder);
  if (!opened.ok) throw new Error(opened.code);
  const { store } = opened.value;
  const into = indexed ? store : { ...store, search: { ...store.search, put: () => {} } };
  let milliseconds = 0;
  let batch: ParsedEntry[] = [];
  let number = 0;
  const keep = () => {
    const start = performance.now();
    keepDocument(into, documentOf(number, papers), batch);
    milliseconds += performance.now() - start;
    number += 1;
    batch = [];
  };
  for (const paper of syntheticPapers(papers)) {
    batch.push(paper);
    if (batch.length === PER_DOCUMENT) keep();
  }
  if (batch.length > 0) keep();
  const megabytes = { text: size(store, 'summary', 'paper'), index: size(store, 'search_%') };
  opened.value.close();
  return {
    folder,
    seconds: milliseconds / 1000,
    megabytes,
    end: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** One digest a day, the last one on 2026-01-01. */
function documentOf(number: number, papers: number): Parameters<typeof keepDocument>[1] {
  const day = Date.UTC(2026, 0, 1) - (papers / PER_DOCUMENT - number) * 86_400_000;
  const date = new Date(day).toISOString().slice(0, 10);
  return {
    location: `/bench/${date}.md`,
    name: `${date}.md`,
    source: 'bench',
    format: 'table',
    sha256: `bench-${number}`,
    bytes: 1,
    date: { value: date, precision: 'day' },
    language: 'en',
    notes: { notUnderstood: [], setAside: [], warnings: [] },
  };
}

function size({ db }: Store, ...patterns: string[]): number {
  const bytes = db
    .prepare<[string], number>('SELECT coalesce(sum(pgsize), 0) FROM dbstat WHERE name LIKE ?')
    .pluck();
  return patterns.reduce((sum, pattern) => sum + (bytes.get(pattern) ?? 0), 0) / 1e6;
}
