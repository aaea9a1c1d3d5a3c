import type { PaperFilter, PaperId } from '../../shared/paper.ts';
import { createStore } from '../client/store.ts';
import { imports } from '../imports/imports.ts';
import { indexAfter, type Movement, type Place } from '../list/movement.ts';
import { papersList, papersShown } from './library.ts';

/** The paper that is filled in the list and shown in the reader. */
export const selection = createStore<Place>({ id: null, index: 0 });

export function select(id: PaperId | null): void {
  const { rows } = papersList.pages.read();
  const index = rows.findIndex((row) => row.id === id);
  selection.write({ id, index: Math.max(0, index) });
  void papersShown.show(id);
  const next = rows[index + 1];
  if (next) void papersShown.expect(next.id);
}

/** Moves the selection, fetching more of the list where the movement needs it. */
export async function move(movement: Movement, rowsOnScreen: number): Promise<void> {
  if (movement === 'last') await papersList.all();
  const ids = papersList.pages.read().rows.map((row) => row.id);
  const index = indexAfter(movement, ids, selection.read(), rowsOnScreen);
  if (index === null) return;
  select(ids[index] ?? null);
}

/** Shows another part of the library. A selection that is not in it gives way to the first paper. */
export async function showFilter(filter: PaperFilter): Promise<void> {
  await papersList.show(filter);
  const { rows } = papersList.pages.read();
  const { id } = selection.read();
  if (id === null || rows.some((row) => row.id === id)) return;
  select(rows[0]?.id ?? null);
}

/** The window opens with the newest paper; while an import still brings newer ones it waits. */
export function selectFirstIfNone(): void {
  const { rows, phase } = papersList.pages.read();
  const first = rows[0];
  if (!first || phase !== 'ready' || selection.read().id !== null) return;
  if (imports.read().progress === null) select(first.id);
}
