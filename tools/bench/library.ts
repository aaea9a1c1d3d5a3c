import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importPaths } from '../../src/library/ingest/import.ts';
import { type Library, openLibrary } from '../../src/library/library.ts';
import { syntheticDigests } from './synthetic.ts';

/** A folder of synthetic digests and an empty library beside it; `end` removes both. */
export interface BenchLibrary {
  readonly library: Library;
  readonly digests: string;
  importAll(): Promise<void>;
  end(): void;
}

/** Writes the digests of so many synthetic papers, one file a day. */
export function writeDigests(folder: string, papers: number): void {
  mkdirSync(folder, { recursive: true });
  for (const { name, text } of syntheticDigests(papers)) writeFileSync(join(folder, name), text);
}

export function benchLibrary(papers: number): BenchLibrary {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-bench-'));
  const digests = join(folder, 'digests');
  writeDigests(digests, papers);
  const opened = openLibrary(join(folder, 'library'));
  if (!opened.ok) throw new Error(opened.code);
  const library = opened.value;
  return {
    library,
    digests,
    importAll: async () => void (await importPaths(library.store, [digests])),
    end() {
      library.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
