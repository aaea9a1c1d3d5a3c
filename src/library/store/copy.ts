import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import type { LibraryFolder } from '../../shared/documents.ts';
import { done, failed, type Outcome } from '../../shared/outcome.ts';
import { LIBRARY_FILE } from './open.ts';

/** Bytes of all files in a folder. */
export function folderSize(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return files
    .filter((file) => file.isFile())
    .reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0);
}

/**
 * Copies an open library to `folder`: the database as one consistent picture, and the files beside it. The copy gets
 * its name only when it is proved whole, so a copy cut off in the middle is never taken for a library.
 * Fails with `folder-taken` when one is there already and `library-unwritable` when the folder cannot be written.
 */
export function copyLibrary(db: Database.Database, folder: string): Outcome<LibraryFolder> {
  const target = join(folder, LIBRARY_FILE);
  if (existsSync(target)) return failed('folder-taken', folder);
  const unfinished = `${target}.unfinished`;
  try {
    mkdirSync(folder, { recursive: true });
    rmSync(unfinished, { force: true });
    db.prepare('VACUUM INTO ?').run(unfinished);
    copyBeside(dirname(db.name), folder);
  } catch (error) {
    if (existsSync(unfinished)) rmSync(unfinished);
    return failed('library-unwritable', error instanceof Error ? error.message : folder);
  }
  if (!isWhole(unfinished)) return failed('library-unwritable', folder);
  renameSync(unfinished, target);
  return done({ path: folder, bytes: folderSize(folder) });
}

/** Everything that is not the database itself: backups, pasted texts. */
function copyBeside(from: string, to: string): void {
  for (const { name } of readdirSync(from, { withFileTypes: true })) {
    if (!name.startsWith(LIBRARY_FILE))
      cpSync(join(from, name), join(to, name), { recursive: true });
  }
}

function isWhole(path: string): boolean {
  const copy = new Database(path, { readonly: true });
  try {
    return copy.pragma('integrity_check', { simple: true }) === 'ok';
  } finally {
    copy.close();
  }
}
