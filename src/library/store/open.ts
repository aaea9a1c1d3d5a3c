import { accessSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { done, type Failure, failed, type Outcome } from '../../shared/outcome.ts';
import { migrate } from './migrate.ts';

export const LIBRARY_FILE = 'library.sqlite';

/** How long a call waits for another process that is writing (the app and a CLI on one library), in milliseconds. */
const BUSY_TIMEOUT = 10_000;

/**
 * Opens the library in `folder`, making folder and file when they are not there, and migrates it.
 * Fails with words for what a person can meet: a newer library, a damaged or foreign file, a folder
 * that cannot be written, another program that holds the library too long.
 */
export function openStore(folder: string): Outcome<Database.Database> {
  const path = join(folder, LIBRARY_FILE);
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch {
    return failed('library-unwritable', folder);
  }
  try {
    return openFile(path);
  } catch (error) {
    return explainSqlite(error, path);
  }
}

function openFile(path: string): Outcome<Database.Database> {
  const db = new Database(path, { timeout: BUSY_TIMEOUT });
  try {
    db.pragma('journal_mode = WAL');
    // FULL: what the window shows as done is on disk, even when the power goes.
    db.pragma('synchronous = FULL');
    db.pragma('foreign_keys = ON');
    const migrated = migrate(db);
    if (migrated.ok) return done(db);
    db.close();
    return migrated;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** The failures a person can do something about, as values; anything else is a bug and is thrown on. */
export function explainSqlite(error: unknown, path = ''): Failure {
  if (!(error instanceof Database.SqliteError)) throw error;
  if (error.code.startsWith('SQLITE_BUSY')) return failed('library-busy', path);
  if (error.code === 'SQLITE_NOTADB' || error.code.startsWith('SQLITE_CORRUPT'))
    return failed('library-damaged', path);
  if (/^SQLITE_(CANTOPEN|READONLY|IOERR|FULL|PERM)/.test(error.code))
    return failed('library-unwritable', path);
  throw error;
}
