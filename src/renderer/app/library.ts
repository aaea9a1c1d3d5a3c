import type { LibraryState } from '../../shared/contract.ts';
import type { LibraryCounts } from '../../shared/paper.ts';
import { call } from '../client/bridge.ts';
import { createStore } from '../client/store.ts';
import { createPapersList } from '../list/papers-list.ts';
import { createPapersShown } from '../reader/papers-shown.ts';

/** The papers of the list, and the one in the reader. The window has one of each. */
export const papersList = createPapersList(call);
export const papersShown = createPapersShown(call);

/** null until the library has counted. */
export const counts = createStore<LibraryCounts | null>(null);
export const libraryState = createStore<LibraryState>({ kind: 'starting' });
/** Where the library is on disk, to say so when it cannot be opened. */
export const libraryFolder = createStore('');
