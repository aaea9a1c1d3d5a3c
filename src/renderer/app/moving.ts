import type { CommandHandlers } from '../commands/shortcuts.ts';
import type { Movement } from '../list/movement.ts';
import { rowsOnScreen } from '../list/rows-on-screen.ts';
import { closeDrawer, isDrawerOpen } from '../sidebar/sidebar-state.ts';
import { nextDigest, previousDigest } from '../triage/digest-progress.ts';
import { marked, noneMarked } from '../triage/marked.ts';
import { goToUnread } from '../triage/next-unread.ts';
import { turnPage } from '../triage/read-on.ts';
import { focusList, focusReader } from './focus.ts';
import { papersList, places } from './library.ts';
import { isFocusMode, pane } from './pane.ts';
import { move, selection } from './selection.ts';
import { page, showDigest } from './view.ts';

/** Keys pressed where nothing has the focus go on in the list. */
function withFocus(): void {
  if (document.activeElement === document.body) focusList();
}

const moveBy = (movement: Movement) => () => {
  withFocus();
  move(movement, rowsOnScreen());
};

/** A page of the text; at its end the next paper, as one reads a book. */
function readOn(): void {
  if (!turnPage(1)) move('next', rowsOnScreen());
}

function readBack(): void {
  turnPage(-1);
}

/** The innermost thing that is open is left: drawer, focus mode, selection, page, reader. */
function stepBack(): void {
  if (isDrawerOpen.read()) closeDrawer();
  else if (isFocusMode.read()) leave(() => isFocusMode.write(false));
  else if (marked.read().ids.size > 0) noneMarked();
  else leave(() => page.write('papers'));
}

/** Back to the list. */
function leave(close: () => void): void {
  close();
  pane.write('list');
  focusList();
}

/** The day shown; null anywhere else. */
function dayShown(): string | null {
  const { place } = papersList.asked.read();
  return place?.kind === 'digest' ? place.date : null;
}

const goToDigest = (find: typeof nextDigest) => () => {
  const digest = find(places.read()?.digests ?? [], dayShown());
  if (digest) void showDigest(digest.date);
};

export const MOVING = {
  'next-paper': moveBy('next'),
  'previous-paper': moveBy('previous'),
  'first-paper': moveBy('first'),
  'last-paper': moveBy('last'),
  'next-page': moveBy('next-page'),
  'previous-page': moveBy('previous-page'),
  'next-unread': () => {
    withFocus();
    void goToUnread(1);
  },
  'previous-unread': () => {
    withFocus();
    void goToUnread(-1);
  },
  'read-on': readOn,
  'read-back': readBack,
  'open-paper': () => {
    if (selection.read().id === null) return;
    page.write('papers');
    pane.write('reader');
    focusReader();
  },
  'step-back': stepBack,
  'next-digest': goToDigest(nextDigest),
  'previous-digest': goToDigest(previousDigest),
} satisfies Partial<CommandHandlers>;
