import type { PaperId } from '../../shared/paper.ts';
import { call } from '../client/bridge.ts';
import type { PaperState } from '../list/pages.ts';
import { showFailure, showMessage } from '../ui/messages.ts';
import { papersList, papersShown } from './library.ts';
import { selection } from './selection.ts';

/** The state of a paper as the window has it: the reader's copy, or the row of the list. */
function stateOf(id: PaperId): Required<PaperState> | null {
  const { paper } = papersShown.shown.read();
  if (paper?.id === id) return paper;
  return papersList.pages.read().rows.find((row) => row.id === id) ?? null;
}

function mark(id: PaperId, state: PaperState): void {
  papersList.mark([id], state);
  papersShown.mark([id], state);
}

export async function toggleStar(id: PaperId | null = selection.read().id): Promise<void> {
  const state = id === null ? null : stateOf(id);
  if (id === null || !state) return;
  const starred = !state.starred;
  mark(id, { starred });
  const answer = await call('papers:set-starred', [id], starred);
  if (answer.ok) return;
  mark(id, { starred: !starred });
  showFailure(answer);
}

export async function toggleRead(id: PaperId | null = selection.read().id): Promise<void> {
  const state = id === null ? null : stateOf(id);
  if (id === null || !state) return;
  const read = !state.read;
  mark(id, { read });
  const answer = await call('papers:set-read', [id], read);
  if (answer.ok) return;
  mark(id, { read: !read });
  showFailure(answer);
}

/** Takes back the newest action, also one from before the last start, and says which it was. */
export async function undo(): Promise<void> {
  const answer = await call('journal:undo');
  if (answer.ok) showMessage({ kind: 'undone', step: answer.value });
  else showFailure(answer);
}

export async function redo(): Promise<void> {
  const answer = await call('journal:redo');
  if (answer.ok) showMessage({ kind: 'redone', step: answer.value });
  else if (answer.code === 'nothing-to-undo') showMessage({ kind: 'nothing-to-redo' });
  else showFailure(answer);
}
