import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { openLibrary } from '../library.ts';
import { temporaryFolder } from '../testing/sample.ts';
import { migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations/all.ts';
import { LIBRARY_FILE, openStore } from './open.ts';

function database(path = ':memory:') {
  return new Database(path);
}

const ADD_COLUMN = 'ALTER TABLE paper ADD COLUMN extra TEXT';

describe('migrate', () => {
  it('brings an empty file to the newest version', () => {
    const db = database();
    expect(migrate(db)).toEqual({ ok: true, value: MIGRATIONS.length });
    expect(db.pragma('user_version', { simple: true })).toBe(MIGRATIONS.length);
    expect(db.pragma('application_id', { simple: true })).toBe(0x4c454354);
  });

  it('does nothing to a library that is up to date', () => {
    const db = database();
    migrate(db);
    expect(migrate(db)).toEqual({ ok: true, value: 0 });
  });

  it('copies the library as it was before the first step', () => {
    const folder = temporaryFolder();
    const db = database(join(folder, LIBRARY_FILE));
    migrate(db);
    expect(migrate(db, [...MIGRATIONS, ADD_COLUMN])).toEqual({ ok: true, value: 1 });
    db.close();
    const [copy, ...others] = readdirSync(join(folder, 'backups'));
    expect(others).toEqual([]);
    const before = database(join(folder, 'backups', copy ?? ''));
    expect(before.pragma('user_version', { simple: true })).toBe(MIGRATIONS.length);
    expect(before.pragma('integrity_check', { simple: true })).toBe('ok');
    before.close();
  });

  it('takes all steps or none', () => {
    const folder = temporaryFolder();
    const db = database(join(folder, LIBRARY_FILE));
    migrate(db);
    expect(() => migrate(db, [...MIGRATIONS, ADD_COLUMN, 'NOT SQL'])).toThrow();
    expect(db.pragma('user_version', { simple: true })).toBe(MIGRATIONS.length);
    expect(db.pragma("table_info('paper')")).not.toContainEqual(
      expect.objectContaining({ name: 'extra' }),
    );
    db.close();
  });

  it('refuses a library of a newer Lectern and leaves it as it is', () => {
    const db = database();
    migrate(db);
    db.pragma('user_version = 999');
    expect(migrate(db)).toMatchObject({ ok: false, code: 'library-newer', detail: '999' });
    expect(db.pragma('user_version', { simple: true })).toBe(999);
  });

  it("refuses another program's database", () => {
    const db = database();
    db.exec('CREATE TABLE theirs (x)');
    expect(migrate(db)).toMatchObject({ ok: false, code: 'library-damaged' });
  });
});

describe('openStore', () => {
  it('makes the folder, and opens WAL with foreign keys and full syncs', () => {
    const folder = join(temporaryFolder(), 'a', 'b');
    const opened = openStore(folder);
    if (!opened.ok) throw new Error(opened.code);
    const pragma = (name: string) => opened.value.pragma(name, { simple: true });
    expect([pragma('journal_mode'), pragma('foreign_keys'), pragma('synchronous')]).toEqual([
      'wal',
      1,
      2,
    ]);
    opened.value.close();
  });

  it('says in a code that a file is not a library, and does not touch it', () => {
    const folder = temporaryFolder();
    const path = join(folder, LIBRARY_FILE);
    writeFileSync(path, 'this is no database, but somebody may need it'.repeat(100));
    copyFileSync(path, `${path}.before`);
    expect(openStore(folder)).toMatchObject({ ok: false, code: 'library-damaged' });
    expect(existsSync(path)).toBe(true);
  });

  it('says in a code that the folder cannot be made', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), '');
    expect(openStore(join(folder, 'file', 'library'))).toMatchObject({
      ok: false,
      code: 'library-unwritable',
    });
  });

  it("leaves a newer library and another program's database byte for byte as they are", () => {
    const change: Record<string, (db: ReturnType<typeof database>) => void> = {
      'library-newer': (db) => {
        migrate(db);
        db.pragma('user_version = 99');
      },
      'library-damaged': (db) => {
        db.exec('CREATE TABLE theirs (x)');
        db.pragma('user_version = 1');
      },
    };
    for (const [code, make] of Object.entries(change)) {
      const folder = temporaryFolder();
      const path = join(folder, LIBRARY_FILE);
      const db = database(path);
      make(db);
      db.close();
      const before = readFileSync(path);
      expect(openStore(folder)).toMatchObject({ ok: false, code });
      expect(readFileSync(path).equals(before)).toBe(true);
    }
  });

  it('says in a code that a library lacks a table', () => {
    const folder = temporaryFolder();
    const db = database(join(folder, LIBRARY_FILE));
    migrate(db);
    db.exec('DROP TABLE journal');
    db.close();
    expect(openLibrary(folder)).toMatchObject({ ok: false, code: 'library-damaged' });
  });
});
