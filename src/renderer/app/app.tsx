import type { CSSProperties } from 'react';
import { I18nProvider } from 'react-aria-components';
import { useStore } from '../client/store.ts';
import { ShortcutSheet } from '../commands/shortcut-sheet.tsx';
import { useCommands } from '../commands/use-commands.ts';
import { DocumentsDialog } from '../imports/documents-dialog.tsx';
import { DropTarget } from '../imports/drop-target.tsx';
import { PasteDialog } from '../imports/paste-dialog.tsx';
import { ReportDialog } from '../imports/report-dialog.tsx';
import { StatusLine } from '../imports/status-line.tsx';
import { ListPane } from '../list/list-pane.tsx';
import { Palette } from '../palette/palette.tsx';
import { ReaderPane } from '../reader/reader-pane.tsx';
import { languageSpoken, settings } from '../settings/preferences.ts';
import { SettingsDialog } from '../settings/settings-dialog.tsx';
import { Sidebar } from '../sidebar/sidebar.tsx';
import { isDrawerOpen } from '../sidebar/sidebar-state.ts';
import { StatisticsPage } from '../statistics/statistics-page.tsx';
import { FocusBar } from '../triage/focus-bar.tsx';
import { useReadPolicy } from '../triage/use-read-policy.ts';
import { MessageArea } from '../ui/message-area.tsx';
import { HANDLERS } from './command-handlers.ts';
import { focusList } from './focus.ts';
import { useHasNothing } from './library.ts';
import { LibraryBanner } from './library-banner.tsx';
import { isFocusMode, pane } from './pane.ts';
import { widthFor } from './pane-widths.ts';
import { redo, undo } from './paper-actions.ts';
import { page } from './view.ts';
import './app.css';

export function App() {
  const language = languageSpoken(useStore(settings));
  useCommands(HANDLERS);
  useReadPolicy();
  return (
    <I18nProvider locale={language}>
      <div className="window">
        <LibraryBanner />
        <Panes />
        <StatusLine />
      </div>
      <Palette handlers={HANDLERS} />
      <ShortcutSheet />
      <ReportDialog />
      <DocumentsDialog />
      <SettingsDialog />
      <PasteDialog />
      <DropTarget />
    </I18nProvider>
  );
}

/** Sidebar, list and reader; or one paper alone; or the statistics in the place of list and reader. */
function Panes() {
  const { sidebarWidth, listWidth, sidebarHidden } = useStore(settings);
  const hasNothing = useHasNothing();
  const shows = useStore(pane);
  const isDrawer = useStore(isDrawerOpen);
  const isFocused = useStore(isFocusMode);
  const isStatistics = useStore(page) === 'statistics';
  const widths = {
    '--sidebar-width': `${widthFor('sidebar', sidebarWidth)}px`,
    '--list-width': `${widthFor('list', listWidth)}px`,
  } as CSSProperties;
  return (
    <div
      className="panes"
      data-shows={hasNothing ? 'reader' : shows}
      data-sidebar={sidebarHidden ? 'hidden' : undefined}
      data-drawer={isDrawer || undefined}
      data-focused={isFocused || undefined}
      data-page={isStatistics ? 'statistics' : 'papers'}
      style={widths}
    >
      {isFocused && <FocusBar />}
      <Sidebar />
      <div className="beside-sidebar" inert={isDrawer}>
        {isStatistics ? <StatisticsPage onClose={showPapers} /> : <Papers />}
      </div>
      <MessageArea onUndo={() => void undo()} onRedo={() => void redo()} />
    </div>
  );
}

function showPapers(): void {
  page.write('papers');
  focusList();
}

function Papers() {
  return (
    <>
      <ListPane />
      <ReaderPane onBack={() => HANDLERS['step-back'](0)} />
    </>
  );
}
