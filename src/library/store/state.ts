import type { Database } from 'better-sqlite3';
import type { PaperId } from '../../shared/paper.ts';

/** The fields of `state` a person can change: a moment (ISO 8601, UTC) or null. */
export type StateField = 'read_at' | 'starred_at' | 'later_at';

/** One field of one paper's state, before and after: enough to do it and to take it back. */
export interface StateChange {
  readonly paper: PaperId;
  readonly field: StateField;
  readonly before: string | null;
  readonly after: string | null;
}

export interface States {
  get(paper: PaperId, field: StateField): string | null;
  set(paper: PaperId, field: StateField, at: string | null): void;
  /** Moves the state of a paper onto the one it turned out to be; what either had is kept, the earlier moment wins. */
  giveTo(from: PaperId, to: PaperId): void;
}

const FIELDS: readonly StateField[] = ['read_at', 'starred_at', 'later_at'];

export function states(db: Database): States {
  const get = {
    read_at: db.prepare<[number], string | null>('SELECT read_at FROM state WHERE paper_id = ?'),
    starred_at: db.prepare<[number], string | null>(
      'SELECT starred_at FROM state WHERE paper_id = ?',
    ),
    later_at: db.prepare<[number], string | null>('SELECT later_at FROM state WHERE paper_id = ?'),
  };
  const set = {
    read_at: db.prepare(`INSERT INTO state (paper_id, read_at) VALUES (?, ?)
      ON CONFLICT (paper_id) DO UPDATE SET read_at = excluded.read_at`),
    starred_at: db.prepare(`INSERT INTO state (paper_id, starred_at) VALUES (?, ?)
      ON CONFLICT (paper_id) DO UPDATE SET starred_at = excluded.starred_at`),
    later_at: db.prepare(`INSERT INTO state (paper_id, later_at) VALUES (?, ?)
      ON CONFLICT (paper_id) DO UPDATE SET later_at = excluded.later_at`),
  };
  for (const statement of Object.values(get)) statement.pluck();
  const drop = db.prepare('DELETE FROM state WHERE paper_id = ?');
  const read: States['get'] = (paper, field) => get[field].get(paper) ?? null;
  return {
    get: read,
    set: (paper, field, at) => void set[field].run(paper, at),
    giveTo(from, to) {
      for (const field of FIELDS) {
        const moment = earlier(read(from, field), read(to, field));
        if (moment !== null) set[field].run(to, moment);
      }
      drop.run(from);
    },
  };
}

function earlier(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}
