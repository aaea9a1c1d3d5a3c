import type { Handlers, LibraryEvents, LibraryInternalApi } from '../shared/contract.ts';
import type { ImportReport } from '../shared/import-report.ts';
import { done, failed, type Outcome } from '../shared/outcome.ts';
import type { PaperId } from '../shared/paper.ts';
import { importPaths } from './ingest/import.ts';
import { actions } from './store/actions.ts';
import { type CheckReport, checkLibrary } from './store/check.ts';
import { explainSqlite, openStore } from './store/open.ts';
import { type Store, storeOf } from './store/store.ts';

/** Tells the world of a change; the names and shapes are the contract's. */
export type Emit = <Name extends keyof LibraryEvents>(
  name: Name,
  event: LibraryEvents[Name],
) => void;

/** An open library: the contract's calls, and what only programs on this machine may do. */
export interface Library {
  readonly handlers: Handlers<LibraryInternalApi>;
  readonly store: Store;
  check(): CheckReport;
  close(): void;
}

/** Opens (or makes) the library in `folder`. The failures are those of `openStore`. */
export function openLibrary(folder: string, emit: Emit = () => {}): Outcome<Library> {
  const opened = openStore(folder);
  if (!opened.ok) return opened;
  const store = storeOf(opened.value);
  return done({
    store,
    handlers: { ...reading(store), ...acting(store, emit), ...importing(store, emit) },
    check: () => checkLibrary(store),
    close: () => void store.db.close(),
  });
}

type Part<Name extends keyof LibraryInternalApi> = Pick<Handlers<LibraryInternalApi>, Name>;

function reading(
  store: Store,
): Part<
  'library:counts' | 'library:places' | 'library:statistics' | 'papers:list' | 'papers:show'
> {
  return {
    'library:counts': () => done(store.listing.counts()),
    'library:places': () => done(store.places()),
    'library:statistics': () => done(store.statistics()),
    'papers:list': (query) => done(store.listing.page(query)),
    'papers:show': (id) => {
      const current = store.papers.current(id);
      const paper = current === null ? null : store.listing.show(current);
      return paper === null ? failed('paper-not-found', String(id)) : done(paper);
    },
  };
}

function acting(
  store: Store,
  emit: Emit,
): Part<
  | 'papers:set-read'
  | 'papers:set-starred'
  | 'papers:set-later'
  | 'papers:set-read-all'
  | 'journal:undo'
  | 'journal:redo'
> {
  const act = actions(store);
  const changed = (ids: readonly PaperId[]) => {
    if (ids.length > 0) emit('papers-changed', { ids });
    return ids;
  };
  return {
    'papers:set-read': (ids, read) => writing(() => done(changed(act.setRead(ids, read)))),
    'papers:set-starred': (ids, starred) =>
      writing(() => done(changed(act.setStarred(ids, starred)))),
    'papers:set-later': (ids, later) => writing(() => done(changed(act.setLater(ids, later)))),
    'papers:set-read-all': (filter, place, read) =>
      writing(() => done(changed(act.setRead(store.listing.ids(filter, place), read)))),
    'journal:undo': () => writing(() => stepped(act.undo())),
    'journal:redo': () => writing(() => stepped(act.redo())),
  };

  function stepped(step: ReturnType<typeof act.undo>) {
    if (step === null) return failed('nothing-to-undo');
    changed(step.papers);
    return done(step);
  }
}

/** What SQLite can meet while writing (disk full, another program writing too long) is an answer, not a bug. */
function writing<T>(write: () => Outcome<T>): Outcome<T> {
  try {
    return write();
  } catch (error) {
    return explainSqlite(error);
  }
}

function importing(
  store: Store,
  emit: Emit,
): Part<'import:paths' | 'import:first' | 'import:cancel'> {
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
    'import:paths': (paths) => run(paths),
    'import:first': (folder) => importFirst(folder),
    'import:cancel': () => {
      running?.abort();
      return done(running !== null);
    },
  };
}
