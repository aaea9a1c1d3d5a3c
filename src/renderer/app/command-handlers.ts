import { openPaperLink } from '../client/links.ts';
import { isShortcutSheetOpen } from '../commands/sheet-state.ts';
import type { CommandHandlers } from '../commands/shortcuts.ts';
import type { Movement } from '../list/movement.ts';
import { rowsOnScreen } from '../list/rows-on-screen.ts';
import { languagesToRead } from '../reader/language-choice.ts';
import { pickedLanguage } from '../reader/picked-language.ts';
import { settings } from '../settings/preferences.ts';
import { focusMessage } from '../ui/messages.ts';
import type { Pane } from './app.tsx';
import { focusList, focusReader } from './focus.ts';
import { papersShown } from './library.ts';
import { redo, toggleRead, toggleStar, undo } from './paper-actions.ts';
import { move, selection, showFilter } from './selection.ts';

/** What each command does. `setPane` chooses the pane of a narrow window. */
export function commandHandlers(setPane: (pane: Pane) => void): CommandHandlers {
  const moveBy = (movement: Movement) => () => {
    if (document.activeElement === document.body) focusList();
    void move(movement, rowsOnScreen());
  };
  return {
    'next-paper': moveBy('next'),
    'previous-paper': moveBy('previous'),
    'first-paper': moveBy('first'),
    'last-paper': moveBy('last'),
    'next-page': moveBy('next-page'),
    'previous-page': moveBy('previous-page'),
    'open-paper': () => {
      if (selection.read().id === null) return;
      setPane('reader');
      focusReader();
    },
    'back-to-list': () => {
      setPane('list');
      focusList();
    },
    'toggle-star': () => void toggleStar(),
    'toggle-read': () => void toggleRead(),
    'open-pdf': () => {
      const { id } = selection.read();
      if (id !== null) void openPaperLink(id, 'pdf');
    },
    'show-language': (index) => {
      const language = languagesShown()[index];
      if (language) pickedLanguage.write(language);
    },
    'show-all': () => void showFilter('all'),
    'show-unread': () => void showFilter('unread'),
    'show-starred': () => void showFilter('starred'),
    undo: () => void undo(),
    redo: () => void redo(),
    'focus-message': focusMessage,
    'show-shortcuts': () => isShortcutSheetOpen.write(true),
  };
}

function languagesShown(): readonly string[] {
  const { paper } = papersShown.shown.read();
  return languagesToRead(paper?.summaries ?? [], settings.read().readingLanguages);
}
