import { createStore } from '../client/store.ts';

/**
 * The language picked by hand for the summaries of one paper. It holds for the papers after it too, where they
 * have it, until the order of languages is changed; null: go by the order.
 */
export const pickedLanguage = createStore<string | null>(null);
