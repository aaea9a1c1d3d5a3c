import { openPaperLink } from '../client/links.ts';
import { isShortcutSheetOpen } from '../commands/sheet-state.ts';
import type { CommandHandlers } from '../commands/shortcuts.ts';
import { isDocumentsOpen } from '../imports/documents-state.ts';
import { chooseAndImport } from '../imports/imports.ts';
import { isPaletteOpen } from '../palette/palette-state.ts';
import { copyAsMarkdown } from '../reader/copy.ts';
import { languagesToRead } from '../reader/language-choice.ts';
import { toggleSections } from '../reader/parts-shown.ts';
import { pickedLanguage } from '../reader/picked-language.ts';
import { changeSettings, settings } from '../settings/preferences.ts';
import { isSettingsOpen } from '../settings/settings-state.ts';
import { goToSidebar, toggleSidebar } from '../sidebar/sidebar-state.ts';
import { focusMessage } from '../ui/messages.ts';
import { focusReader } from './focus.ts';
import { papersShown } from './library.ts';
import { MOVING } from './moving.ts';
import { isFocusMode } from './pane.ts';
import {
  markAboveRead,
  markAllRead,
  redo,
  toggleLater,
  toggleRead,
  toggleStar,
  undo,
} from './paper-actions.ts';
import { SELECTING } from './selecting.ts';
import { selection } from './selection.ts';
import { page, showNewestDigest, showView } from './view.ts';
import { EVERYTHING, INBOX, LATER, STARRED } from './views.ts';

const ACTING = {
  'toggle-star': () => void toggleStar(),
  'toggle-later': () => void toggleLater(),
  'toggle-read': () => void toggleRead(),
  'mark-all-read': () => void markAllRead(),
  'mark-above-read': () => void markAboveRead(),
  undo: () => void undo(),
  redo: () => void redo(),
  'open-pdf': () => {
    const { id } = selection.read();
    if (id !== null) void openPaperLink(id, 'pdf');
  },
  'toggle-sections': toggleSections,
  'copy-markdown': copyAsMarkdown,
  print: () => window.print(),
  'show-language': (index: number) => {
    const language = languagesShown()[index];
    if (language) pickedLanguage.write(language);
  },
} satisfies Partial<CommandHandlers>;

const GOING = {
  'show-unread': () => void showView(INBOX),
  'show-starred': () => void showView(STARRED),
  'show-later': () => void showView(LATER),
  'show-all': () => void showView(EVERYTHING),
  'show-digests': () => void showNewestDigest(),
  'show-statistics': () => page.write('statistics'),
  'show-documents': () => isDocumentsOpen.write(true),
  'focus-sidebar': goToSidebar,
} satisfies Partial<CommandHandlers>;

const WINDOW = {
  'show-palette': () => isPaletteOpen.write(true),
  'show-settings': () => isSettingsOpen.write(true),
  'show-shortcuts': () => isShortcutSheetOpen.write(true),
  'focus-message': focusMessage,
  'toggle-sidebar': toggleSidebar,
  'import-digests': () => void chooseAndImport(),
  'toggle-density': () => {
    const isCompact = settings.read().density === 'compact';
    void changeSettings({ density: isCompact ? 'comfortable' : 'compact' });
  },
  'focus-mode': () => {
    page.write('papers');
    isFocusMode.write(!isFocusMode.read());
    focusReader();
  },
} satisfies Partial<CommandHandlers>;

/** What each command does. One that is missing does not compile. */
export const HANDLERS: CommandHandlers = {
  ...MOVING,
  ...ACTING,
  ...SELECTING,
  ...GOING,
  ...WINDOW,
};

function languagesShown(): readonly string[] {
  const { paper } = papersShown.shown.read();
  return languagesToRead(paper?.summaries ?? [], settings.read().readingLanguages);
}
