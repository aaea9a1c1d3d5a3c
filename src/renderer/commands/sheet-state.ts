import { createStore } from '../client/store.ts';

/** Whether the sheet of shortcuts is open. */
export const isShortcutSheetOpen = createStore(false);
