import type { Database } from 'better-sqlite3';
import type { JournalStep } from '../../shared/contract.ts';
import type { StateChange } from './state.ts';

export type JournalAction = JournalStep['action'];

export interface JournalEntry {
  readonly id: number;
  readonly action: JournalAction;
  readonly changes: readonly StateChange[];
  /** Not taken back. */
  readonly done: boolean;
}

export interface Journal {
  /** Notes an action of the person; what was undone before it can no longer be redone. */
  note(action: JournalAction, changes: readonly StateChange[]): void;
  lastDone(): JournalEntry | null;
  firstUndone(): JournalEntry | null;
  mark(id: number, undone: boolean): void;
  all(): JournalEntry[];
}

interface JournalRow {
  id: number;
  action: JournalAction;
  changes: string;
  undone: number;
}

/** Every action of a person with its inverse, written in the transaction that does it: undo survives a restart. */
export function journal(db: Database): Journal {
  const dropUndone = db.prepare('DELETE FROM journal WHERE undone = 1');
  const insert = db.prepare('INSERT INTO journal (at, action, changes) VALUES (?, ?, ?)');
  const last = db.prepare<[], JournalRow>(
    'SELECT id, action, changes, undone FROM journal WHERE undone = 0 ORDER BY id DESC LIMIT 1',
  );
  const first = db.prepare<[], JournalRow>(
    'SELECT id, action, changes, undone FROM journal WHERE undone = 1 ORDER BY id LIMIT 1',
  );
  const all = db.prepare<[], JournalRow>(
    'SELECT id, action, changes, undone FROM journal ORDER BY id',
  );
  const mark = db.prepare('UPDATE journal SET undone = ? WHERE id = ?');
  const open = (row: JournalRow | undefined): JournalEntry | null =>
    row
      ? {
          id: row.id,
          action: row.action,
          changes: JSON.parse(row.changes) as StateChange[],
          done: row.undone === 0,
        }
      : null;
  return {
    lastDone: () => open(last.get()),
    firstUndone: () => open(first.get()),
    mark: (id, undone) => void mark.run(Number(undone), id),
    all: () => all.all().flatMap((row) => open(row) ?? []),
    note(action, changes) {
      dropUndone.run();
      insert.run(new Date().toISOString(), action, JSON.stringify(changes));
    },
  };
}
