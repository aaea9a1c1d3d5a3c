import type { JournalStep } from '../../shared/contract.ts';
import type { PaperId } from '../../shared/paper.ts';
import type { JournalAction, JournalEntry } from './journal.ts';
import type { StateChange, StateField } from './state.ts';
import type { Store } from './store.ts';

/**
 * What a person does to papers. Each action and its inverse go into the journal in the transaction that does it,
 * so that it is undone as a whole, also after a restart. Ids of papers that are gone are passed over;
 * the ids returned are those whose state changed.
 */
export interface Actions {
  setRead(ids: readonly PaperId[], read: boolean): readonly PaperId[];
  setStarred(ids: readonly PaperId[], starred: boolean): readonly PaperId[];
  setLater(ids: readonly PaperId[], later: boolean): readonly PaperId[];
  /** The newest action not undone, taken back; null when there is none. */
  undo(): JournalStep | null;
  /** The oldest action undone since the last new one, done again; null when there is none. */
  redo(): JournalStep | null;
}

export function actions(store: Store): Actions {
  const set = (ids: readonly PaperId[], field: StateField, on: boolean, action: JournalAction) =>
    store.db.transaction(() => change(store, ids, field, on, action)).immediate();
  return {
    setRead: (ids, read) => set(ids, 'read_at', read, read ? 'read' : 'unread'),
    setStarred: (ids, starred) => set(ids, 'starred_at', starred, starred ? 'star' : 'unstar'),
    setLater: (ids, later) => set(ids, 'later_at', later, later ? 'later' : 'not-later'),
    undo: () =>
      store.db.transaction(() => step(store, store.journal.lastDone(), 'before')).immediate(),
    redo: () =>
      store.db.transaction(() => step(store, store.journal.firstUndone(), 'after')).immediate(),
  };
}

function change(
  store: Store,
  ids: readonly PaperId[],
  field: StateField,
  on: boolean,
  action: JournalAction,
): readonly PaperId[] {
  const after = on ? new Date().toISOString() : null;
  const changes: StateChange[] = [];
  for (const paper of new Set(ids.flatMap((id) => store.papers.current(id) ?? []))) {
    const before = store.states.get(paper, field);
    if ((before !== null) === on) continue;
    store.states.set(paper, field, after);
    changes.push({ paper, field, before, after });
  }
  if (changes.length > 0) store.journal.note(action, changes);
  recount(store, changes);
  return changes.map(({ paper }) => paper);
}

function step(
  store: Store,
  entry: JournalEntry | null,
  to: 'before' | 'after',
): JournalStep | null {
  if (entry === null) return null;
  const done: StateChange[] = [];
  for (const change of entry.changes) {
    // The paper may have been united with another since.
    const paper = store.papers.current(change.paper);
    if (paper === null) continue;
    const before = store.states.get(paper, change.field);
    const after = to === 'after' ? change.after : valueWithout(store, entry, { ...change, paper });
    store.states.set(paper, change.field, after);
    done.push({ paper, field: change.field, before, after });
  }
  store.journal.mark(entry.id, to === 'before');
  recount(store, done);
  return { action: entry.action, papers: done.map(({ paper }) => paper) };
}

/**
 * What a field is when one action is taken back: what it was before, unless the paper has been united with another
 * for which the same was done and not taken back.
 */
function valueWithout(store: Store, undone: JournalEntry, change: StateChange): string | null {
  if (!store.papers.hasAliases(change.paper)) return change.before;
  const others = store.journal.all().filter(({ id, done }) => done && id !== undone.id);
  const same = others
    .flatMap(({ changes }) => changes)
    .filter(
      ({ paper, field }) => field === change.field && store.papers.current(paper) === change.paper,
    );
  return same.at(-1)?.after ?? change.before;
}

/** Tells the places what is left in them now, by what really changed. */
function recount(store: Store, changes: readonly StateChange[]): void {
  const became = (read: boolean) =>
    changes
      .filter(({ field }) => field === 'read_at')
      .filter(({ before, after }) => (before !== null) !== read && (after !== null) === read)
      .map(({ paper }) => paper);
  store.places.leftChanged(became(true), -1);
  store.places.leftChanged(became(false), 1);
}
