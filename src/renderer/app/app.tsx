import { useRef, useState } from 'react';
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
import { counts } from './library.ts';
import { LibraryBanner } from './library-banner.tsx';
import { PaneSeparator } from './pane-separator.tsx';
import { redo, undo } from './paper-actions.ts';
import './app.css';

/** In a narrow window only one of the two is there. */
export type Pane = 'list' | 'reader';

export function App() {
  const language = languageSpoken(useStore(settings));
  const isEmpty = useStore(counts)?.papers === 0;
  const [pane, setPane] = useState<Pane>('list');
  const [isSheetOpen, setSheetOpen] = useState(false);
  const [isReportOpen, setReportOpen] = useState(false);
  const [picked, setPicked] = useState<string | null>(null);
  const panes = useRef<HTMLDivElement>(null);
  useCommands(commandHandlers({ setPane, setPicked, openSheet: () => setSheetOpen(true) }));

  return (
    <I18nProvider locale={language}>
      <div className="window">
        <LibraryBanner />
        <div className="panes" ref={panes} data-shows={isEmpty ? 'reader' : pane}>
          <ListPane onOpen={() => setPane('reader')} />
          <PaneSeparator panes={panes} />
          <ReaderPane picked={picked} onPick={setPicked} onBack={() => setPane('list')} />
          <MessageArea onUndo={() => void undo()} onRedo={() => void redo()} />
        </div>
        <StatusLine onShowReport={() => setReportOpen(true)} />
      </div>
      <ShortcutSheet isOpen={isSheetOpen} onOpenChange={setSheetOpen} />
      <ReportDialog isOpen={isReportOpen} onOpenChange={setReportOpen} />
    </I18nProvider>
  );
}
