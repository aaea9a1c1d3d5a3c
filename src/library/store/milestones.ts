import type { Database } from 'better-sqlite3';

/** Things that happen once in the life of a library. */
export type Milestone = 'first-import-begun' | 'first-import-done';

export interface Milestones {
  reached(name: Milestone): boolean;
  reach(name: Milestone): void;
}

export function milestones(db: Database): Milestones {
  const find = db.prepare<[string], { at: string }>('SELECT at FROM milestone WHERE name = ?');
  const note = db.prepare('INSERT OR IGNORE INTO milestone (name, at) VALUES (?, ?)');
  return {
    reached: (name) => find.get(name) !== undefined,
    reach: (name) => void note.run(name, new Date().toISOString()),
  };
}
