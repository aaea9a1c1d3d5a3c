import { createStore } from '../client/store.ts';

/** In a narrow window only one of the two is there. */
export type Pane = 'list' | 'reader';
export const pane = createStore<Pane>('list');

/** One paper at a time, without sidebar and list. */
export const isFocusMode = createStore(false);
