import type { ImportReport } from '../../shared/import-report.ts';
import { done, failed, type Outcome } from '../../shared/outcome.ts';
import { importPaths } from '../ingest/import.ts';
import { keepPasted } from '../ingest/pasted.ts';
import { copyLibrary } from '../store/copy.ts';
import { explainSqlite } from '../store/open.ts';
import type { Store } from '../store/store.ts';
import type { Emit, Part } from './part.ts';

/** Imports, one at a time. */
export function importing(
  store: Store,
  emit: Emit,
): Part<'import:paths' | 'import:first' | 'import:text' | 'import:cancel' | 'library:copy-to'> {
  let running: AbortController | null = null;

  async function run(paths: readonly string[]): Promise<Outcome<ImportReport>> {
    if (running !== null) return failed('import-running');
    running = new AbortController();
    try {
      const report = await importPaths(store, paths, {
        signal: running.signal,
        onProgress: (progress) => emit('import-progress', progress),
        onChange: () => emit('papers-changed', { ids: null }),
      });
      emit('import-finished', report);
      return done(report);
    } catch (error) {
      return explainSqlite(error);
    } finally {
      running = null;
    }
  }

  /** Goes on where a kill left it; what a person cancelled or has replaced by documents of their own does not come back. */
  async function importFirst(folder: string): Promise<Outcome<ImportReport | null>> {
    const { milestones, documents } = store;
    const begun = milestones.reached('first-import-begun');
    if (milestones.reached('first-import-done') || (!begun && documents.count() > 0))
      return done(null);
    milestones.reach('first-import-begun');
    const outcome = await run([folder]);
    if (outcome.ok) milestones.reach('first-import-done');
    return outcome;
  }

  return {
    // A copy made in the middle of an import would lack what comes after.
    'library:copy-to': (folder) =>
      running === null ? copyLibrary(store.db, folder) : failed('import-running'),
    'import:paths': (paths) => run(paths),
    'import:text': (text) => run([keepPasted(store, text)]),
    'import:first': (folder) => importFirst(folder),
    'import:cancel': () => {
      running?.abort();
      return done(running !== null);
    },
  };
}
