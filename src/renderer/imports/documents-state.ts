import { createStore } from '../client/store.ts';

/** Whether the list of imported documents is open. */
export const isDocumentsOpen = createStore(false);
