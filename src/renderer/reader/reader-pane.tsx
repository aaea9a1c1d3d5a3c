import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { papersShown } from '../app/library.ts';
import { useStore } from '../client/store.ts';
import { IconButton } from '../ui/buttons.tsx';
import { FailureNotice } from '../ui/failure-notice.tsx';
import { NothingShown } from './nothing-shown.tsx';
import { PaperView } from './paper-view.tsx';
import './reader.css';
import './summaries.css';

interface ReaderPaneProps {
  readonly onBack: () => void;
}

export function ReaderPane({ onBack }: ReaderPaneProps) {
  const { t } = useTranslation();
  const { id, paper, failure } = useStore(papersShown.shown);
  const scroller = useRef<HTMLDivElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another paper begins at its top
  useLayoutEffect(() => {
    if (scroller.current) scroller.current.scrollTop = 0;
  }, [paper?.id]);

  return (
    <main className="pane reader-pane" data-pane="reader" aria-label={t('panes.reader')}>
      {id !== null && (
        <div className="reader-back only-narrow">
          <IconButton icon="back" label={t('panes.back')} shortcut="Escape" onPress={onBack} />
        </div>
      )}
      {failure && (
        <FailureNotice
          title={t('reader.failedTitle')}
          failure={failure}
          onRetry={() => void papersShown.show(id)}
        />
      )}
      {!failure && id === null && <NothingShown />}
      {!failure && id !== null && paper && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard
        <div ref={scroller} className="reader-scroller scroll" data-scroller tabIndex={0}>
          <PaperView paper={paper} />
        </div>
      )}
    </main>
  );
}
