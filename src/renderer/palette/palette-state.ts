import { createStore } from '../client/store.ts';

/** Whether the palette of commands and places is open. */
export const isPaletteOpen = createStore(false);
