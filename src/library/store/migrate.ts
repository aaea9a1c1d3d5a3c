import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { done, failed, type Outcome } from '../../shared/outcome.ts';
import { MIGRATIONS } from './migrations/all.ts';

/** "LECT", so that `file` and other tools know the database, and we never write into somebody else's. */
export const APPLICATION_ID = 0x4c454354;

/**
 * Brings the schema to the newest version, all steps in one transaction, after a copy of the library as it was.
 * Returns the number of steps taken. Fails with `library-newer` when a newer Lectern wrote it (nothing is touched)
 * and `library-damaged` when the file is some other program's database.
 */
export function migrate(db: Database, steps: readonly string[] = MIGRATIONS): Outcome<number> {
  const from = db.pragma('user_version', { simple: true }) as number;
  if (from > steps.length) return failed('library-newer', String(from));
  if (from === 0 && !isEmpty(db)) return failed('library-damaged', db.name);
  if (from === steps.length) return done(0);
  if (from > 0) copyBefore(db, from);
  db.transaction(() => takeSteps(db, steps)).immediate();
  return done(steps.length - from);
}

function isEmpty(db: Database): boolean {
  return db.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() === undefined;
}

/** Reads the version again inside the transaction: another process may have taken the steps meanwhile. */
function takeSteps(db: Database, steps: readonly string[]): void {
  const from = db.pragma('user_version', { simple: true }) as number;
  for (const step of steps.slice(from)) db.exec(step);
  db.pragma(`application_id = ${APPLICATION_ID}`);
  db.pragma(`user_version = ${steps.length}`);
}

/** Written under another name first, so that a copy that exists is a whole one. */
function copyBefore(db: Database, version: number): void {
  const folder = join(dirname(db.name), 'backups');
  mkdirSync(folder, { recursive: true });
  const target = join(folder, `before-migration-from-${version}.sqlite`);
  const unfinished = `${target}.unfinished`;
  rmSync(unfinished, { force: true });
  db.prepare('VACUUM INTO ?').run(unfinished);
  renameSync(unfinished, target);
}
