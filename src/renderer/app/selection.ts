import type { PaperId } from '../../shared/paper.ts';
import { createStore } from '../client/store.ts';
import { imports } from '../imports/imports.ts';
import { indexAfter, type Movement, type Place } from '../list/movement.ts';
import { papersList, papersShown } from './library.ts';

/** The paper that is current in the list and shown in the reader. */
export const selection = createStore<Place>({ id: null, index: 0 });

/** The paper that a person went to; the first one, which the window shows by itself, is not. */
export const wentTo = createStore<PaperId | null>(null);

/** Goes to a paper, as a person does. */
export function select(id: PaperId | null): void {
  show(id);
  wentTo.write(id);
}

function show(id: PaperId | null): void {
  const { ids } = papersList.pages.read();
  const index = id === null ? -1 : ids.indexOf(id);
  selection.write({ id, index: Math.max(0, index) });
  void papersShown.show(id);
  const next = ids[index + 1];
  if (id !== null && next !== undefined) void papersShown.expect(next);
}

/** Moves the selection; false when there is nowhere to go. */
export function move(movement: Movement, rowsOnScreen: number): boolean {
  const { ids } = papersList.pages.read();
  const before = selection.read();
  const index = indexAfter(movement, ids, before, rowsOnScreen);
  const id = index === null ? undefined : ids[index];
  if (id === undefined || id === before.id) return false;
  select(id);
  return true;
}

/** Another list: a paper that is not in it gives way to its first. */
export function selectInList(): void {
  const { ids } = papersList.pages.read();
  const { id } = selection.read();
  wentTo.write(null);
  show(id !== null && ids.includes(id) ? id : (ids[0] ?? null));
}

/** The window opens with the newest paper; while an import still brings newer ones it waits. */
export function selectFirstIfNone(): void {
  const { ids, phase } = papersList.pages.read();
  const first = ids[0];
  if (first === undefined || phase !== 'ready' || selection.read().id !== null) return;
  if (imports.read().progress === null) show(first);
}
