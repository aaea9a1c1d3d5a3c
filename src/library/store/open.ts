import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  readSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { done, type Failure, failed, type Outcome } from '../../shared/outcome.ts';
import { APPLICATION_ID, migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations/all.ts';

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
    const refusal = looksForeign(path);
    return refusal ?? openFile(path);
  } catch (error) {
    return explainSqlite(error, path);
  }
}

/**
 * Looks at the file's header (https://sqlite.org/fileformat.html#the_database_header) before SQLite does, because
 * opening for WAL already writes to it, and a library that is not ours or newer than we are must stay untouched.
 */
function looksForeign(path: string): Failure | null {
  if (!existsSync(path) || statSync(path).size < HEADER) return null;
  const header = Buffer.alloc(HEADER);
  const file = openSync(path, 'r');
  readSync(file, header, 0, HEADER, 0);
  closeSync(file);
  if (header.toString('latin1', 0, 15) !== 'SQLite format 3')
    return failed('library-damaged', path);
  const version = header.readUInt32BE(60);
  if (version > 0 && header.readUInt32BE(68) !== APPLICATION_ID)
    return failed('library-damaged', path);
  return version > MIGRATIONS.length ? failed('library-newer', String(version)) : null;
}

const HEADER = 100;

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
  if (/^SQLITE_(NOTADB|CORRUPT)/.test(error.code)) return failed('library-damaged', path);
  if (/^SQLITE_(CANTOPEN|READONLY|IOERR|FULL|PERM)/.test(error.code))
    return failed('library-unwritable', path);
  throw error;
}
