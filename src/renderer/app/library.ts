import type { LibraryState } from '../../shared/contract.ts';
import { type Failure, failed } from '../../shared/outcome.ts';
import type { Places } from '../../shared/places.ts';
import { call } from '../client/bridge.ts';
import { createStore, useStore } from '../client/store.ts';
import { createPapersList } from '../list/papers-list.ts';
import { createPapersShown } from '../reader/papers-shown.ts';
import { showFailure } from '../ui/messages.ts';

/** The papers of the list, and the one in the reader. The window has one of each. */
export const papersList = createPapersList(call);
export const papersShown = createPapersShown(call);

/** What the sidebar shows; null until the library has counted. */
export const places = createStore<Places | null>(null);
export const libraryState = createStore<LibraryState>({ kind: 'starting' });
/** Where the library is on disk, to say so when it cannot be opened. */
export const libraryFolder = createStore('');

/** There is nothing to list: the library is empty, or it cannot be read. Then the reader says what to do. */
export function useHasNothing(): boolean {
  const { ids, phase } = useStore(papersList.pages);
  const counted = useStore(places);
  return ids.length === 0 && (counted?.all.papers === 0 || phase === 'failed');
}

/** Starts the library again where it has stopped; it says by itself when it is ready. Otherwise asks it once more. */
export async function tryAgain(): Promise<void> {
  if (libraryState.read().kind !== 'failed') return papersList.reload();
  const answer = await call('app:restart-library');
  if (answer.ok) libraryState.write(answer.value);
  else showFailure(answer);
}

/** Why there is nothing to list. The library's own word goes before that of a call it left unanswered. */
export function useLibraryFailure(): Failure | null {
  const { failure } = useStore(papersList.pages);
  const state = useStore(libraryState);
  return state.kind === 'failed' ? failed(state.code, state.detail) : failure;
}
