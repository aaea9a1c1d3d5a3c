import type { JournalStep } from '../../shared/contract.ts';
import type { Outcome } from '../../shared/outcome.ts';
import type { PaperId } from '../../shared/paper.ts';
import { call } from '../client/bridge.ts';
import type { PaperState } from '../list/pages.ts';
import { marked } from '../triage/marked.ts';
import { dismissDone, showFailure, showMessage } from '../ui/messages.ts';
import { papersList, papersShown } from './library.ts';
import { selection } from './selection.ts';

type Action = JournalStep['action'];

/** What an action makes of a paper, and the call that does it. */
const ACTIONS: Record<
  Action,
  { state: PaperState; act: (ids: readonly PaperId[]) => Promise<Outcome<readonly PaperId[]>> }
> = {
  read: { state: { read: true }, act: (ids) => call('papers:set-read', ids, true) },
  unread: { state: { read: false }, act: (ids) => call('papers:set-read', ids, false) },
  star: { state: { starred: true }, act: (ids) => call('papers:set-starred', ids, true) },
  unstar: { state: { starred: false }, act: (ids) => call('papers:set-starred', ids, false) },
  later: { state: { later: true }, act: (ids) => call('papers:set-later', ids, true) },
  'not-later': { state: { later: false }, act: (ids) => call('papers:set-later', ids, false) },
};

/**
 * Does something to papers: at once on the screen, then in the library, as one action to undo. What cannot be seen
 * by itself is said (`isTold`), with a way back.
 */
export async function act(
  action: Action,
  ids: readonly PaperId[],
  isTold = ids.length > 1,
): Promise<void> {
  if (ids.length === 0) return;
  // A message offers to undo the newest action; this one is newer.
  dismissDone();
  const { state, act: ask } = ACTIONS[action];
  papersList.mark(ids, state);
  papersShown.mark(ids, state);
  const answer = await ask(ids);
  if (!answer.ok) {
    showFailure(answer);
    await Promise.all([papersList.refresh(ids), papersShown.refresh(ids)]);
  } else if (isTold && answer.value.length > 0) {
    showMessage({ kind: 'did', step: { action, papers: answer.value } });
  } else if (isTold) {
    showMessage({ kind: 'nothing-to-mark' });
  }
}

/** The state of a paper as the window has it: the reader's copy, or the row of the list. */
function stateOf(id: PaperId): Required<PaperState> | null {
  const { paper } = papersShown.shown.read();
  return paper?.id === id ? paper : (papersList.row(id) ?? null);
}

/** The papers selected together, else the current one; a paper named by its row or the reader stands for itself. */
function meant(id: PaperId | undefined): readonly PaperId[] {
  if (id !== undefined) return [id];
  const { ids } = marked.read();
  if (ids.size > 0) return papersList.pages.read().ids.filter((each) => ids.has(each));
  const current = selection.read().id;
  return current === null ? [] : [current];
}

/** On where any of the papers is off, else off. A paper whose row is not in memory counts as off. */
async function toggle(
  field: keyof PaperState,
  on: Action,
  off: Action,
  id: PaperId | undefined,
  isTold?: boolean,
): Promise<void> {
  const ids = meant(id);
  const isOn = ids.every((each) => stateOf(each)?.[field] === true);
  await act(isOn ? off : on, ids, isTold);
}

export const toggleStar = (id?: PaperId) => toggle('starred', 'star', 'unstar', id);
export const toggleRead = (id?: PaperId) => toggle('read', 'read', 'unread', id);
export const toggleLater = (id?: PaperId) => toggle('later', 'later', 'not-later', id, true);

/** Everything the list holds, whether in sight or not. */
export const markAllRead = () => act('read', papersList.pages.read().ids, true);

/** The current paper and everything above it. */
export function markAboveRead(): Promise<void> {
  const { ids } = papersList.pages.read();
  const { id } = selection.read();
  const index = id === null ? -1 : ids.indexOf(id);
  return act('read', ids.slice(0, index + 1), true);
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
