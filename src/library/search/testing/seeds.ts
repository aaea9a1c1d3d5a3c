/** A library of the five seeds, and short ways to ask it; for the tests of search. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SearchAnswer, SearchHit, SearchRequest } from '../../../shared/search.ts';
import { importPaths } from '../../ingest/import.ts';
import { type Library, openLibrary } from '../../library.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..', '..');
export const SEEDS = join(ROOT, 'seeds');
const CORPUS = join(ROOT, '..', 'shared', 'corpus');

/** Real digests that are not part of the project; null where they are not. */
export const corpus: string | null = existsSync(CORPUS) ? CORPUS : null;

export interface Searchable {
  readonly library: Library;
  ask(query: string, changes?: Partial<SearchRequest>): SearchAnswer;
  /** All hits of a query, page after page. */
  all(query: string): SearchAnswer['hits'];
  close(): void;
}

/** Opens a library of its own and imports `paths`; `close` removes it. */
export async function searchable(...paths: string[]): Promise<Searchable> {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-search-'));
  const opened = openLibrary(folder);
  if (!opened.ok) throw new Error(opened.code);
  const library = opened.value;
  await importPaths(library.store, paths);
  const ask: Searchable['ask'] = (query, changes = {}) => {
    const request = { query, limit: 200, after: 0, typing: false, forgive: true, ...changes };
    const answer = library.handlers['search:papers'](request);
    if (answer instanceof Promise || !answer.ok) throw new Error('no answer');
    return answer.value;
  };
  return {
    library,
    ask,
    all(query) {
      const hits: SearchHit[] = [];
      for (let after: number | null = 0; after !== null; ) {
        const page: SearchAnswer = ask(query, { after });
        hits.push(...page.hits);
        after = page.next;
      }
      return hits;
    },
    close() {
      library.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
