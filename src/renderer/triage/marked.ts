import { createStore } from '../client/store.ts';
import { type Marks, NO_MARKS } from '../list/marks.ts';

/** The papers selected together in the list. */
export const marked = createStore<Marks>(NO_MARKS);

export function noneMarked(): void {
  marked.write(NO_MARKS);
}
