import type { CommandHandlers } from '../commands/shortcuts.ts';
import { allOf, stretched, toggled } from '../list/marks.ts';
import { rowsOnScreen } from '../list/rows-on-screen.ts';
import { marked } from '../triage/marked.ts';
import { papersList } from './library.ts';
import { move, selection } from './selection.ts';

/** Takes the current paper into the selection, or out of it. */
function selectPaper(): void {
  const { id } = selection.read();
  if (id !== null) marked.write(toggled(marked.read(), id));
}

/** Moves, and selects everything from where Shift was first held. */
const extend = (movement: 'next' | 'previous') => () => {
  const { id: from } = selection.read();
  const before = marked.read();
  move(movement, rowsOnScreen());
  const { id: to } = selection.read();
  if (to !== null) marked.write(stretched(before, papersList.pages.read().ids, from, to));
};

export const SELECTING = {
  'select-paper': selectPaper,
  'extend-next': extend('next'),
  'extend-previous': extend('previous'),
  'select-all': () => marked.write(allOf(papersList.pages.read().ids)),
} satisfies Partial<CommandHandlers>;
