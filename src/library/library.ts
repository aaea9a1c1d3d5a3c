import Database from 'better-sqlite3';
import type { Handlers, LibraryInternalApi } from '../shared/contract.ts';
import { done, failed, type Outcome } from '../shared/outcome.ts';
import { acting } from './handlers/acting.ts';
import { importing } from './handlers/importing.ts';
import type { Emit } from './handlers/part.ts';
import { reading } from './handlers/reading.ts';
import { searching } from './search/handlers.ts';
import { type CheckReport, checkLibrary } from './store/check.ts';
import { openStore } from './store/open.ts';
import { type Store, storeOf } from './store/store.ts';
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
  const store = tablesOf(opened.value);
  if (store === null) return failed('library-damaged', folder);
  return done({
    store,
    handlers: {
      ...reading(store),
      ...searching(store),
      ...acting(store, emit),
      ...importing(store, emit),
    },
    check: () => checkLibrary(store),
    close: () => void store.db.close(),
  });
}

/** Every statement is prepared at once, so a table or column that is missing shows here. */
function tablesOf(db: Database.Database): Store | null {
  try {
    return storeOf(db);
  } catch (error) {
    db.close();
    if (error instanceof Database.SqliteError) return null;
    throw error;
  }
}
