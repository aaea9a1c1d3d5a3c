import { type CSSProperties, useRef, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { useStore } from '../client/store.ts';
import { ShortcutSheet } from '../commands/shortcut-sheet.tsx';
import { useCommands } from '../commands/use-commands.ts';
import { ReportDialog } from '../imports/report-dialog.tsx';
import { StatusLine } from '../imports/status-line.tsx';
import { ListPane } from '../list/list-pane.tsx';
import { ReaderPane } from '../reader/reader-pane.tsx';
import { languageSpoken, settings } from '../settings/preferences.ts';
import { MessageArea } from '../ui/message-area.tsx';
import { commandHandlers } from './command-handlers.ts';
import { useHasNothing } from './library.ts';
import { LibraryBanner } from './library-banner.tsx';
import { listWidthFor, PaneSeparator } from './pane-separator.tsx';
import { redo, undo } from './paper-actions.ts';
import './app.css';

/** In a narrow window only one of the two is there. */
export type Pane = 'list' | 'reader';

export function App() {
  const preferences = useStore(settings);
  const language = languageSpoken(preferences);
  const hasNothing = useHasNothing();
  const [pane, setPane] = useState<Pane>('list');
  const [isReportOpen, setReportOpen] = useState(false);
  const panes = useRef<HTMLDivElement>(null);
  useCommands(commandHandlers(setPane));

  return (
    <I18nProvider locale={language}>
      <div className="window">
        <LibraryBanner />
        <div
          className="panes"
          ref={panes}
          data-shows={hasNothing ? 'reader' : pane}
          style={{ '--list-width': `${listWidthFor(preferences.listWidth)}px` } as CSSProperties}
        >
          <ListPane onOpen={() => setPane('reader')}>
            <PaneSeparator panes={panes} />
          </ListPane>
          <ReaderPane onBack={() => setPane('list')} />
          <MessageArea onUndo={() => void undo()} onRedo={() => void redo()} />
        </div>
        <StatusLine onShowReport={() => setReportOpen(true)} />
      </div>
      <ShortcutSheet />
      <ReportDialog isOpen={isReportOpen} onOpenChange={setReportOpen} />
    </I18nProvider>
  );
}
