import { createStore } from '../client/store.ts';

/** Whether the settings are open. */
export const isSettingsOpen = createStore(false);
