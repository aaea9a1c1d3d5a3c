import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { papersList, useHasNothing } from '../app/library.ts';
import { showFilter } from '../app/selection.ts';
import { useStore } from '../client/store.ts';
import { keyFor } from '../commands/shortcuts.ts';
import { TextButton } from '../ui/buttons.tsx';
import { Notice } from '../ui/notice.tsx';
import { KEY_MARK, WithKeys } from '../ui/with-keys.tsx';
import { FilterBar } from './filter-bar.tsx';
import { PaperList } from './paper-list.tsx';
import './list-pane.css';

interface ListPaneProps {
  /** A paper was opened by pointer; in a narrow window the reader takes the place of the list. */
  readonly onOpen: () => void;
}

export function ListPane({ onOpen, children }: ListPaneProps & { readonly children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <section className="pane list-pane" data-pane="list" aria-label={t('panes.list')}>
      <FilterBar />
      <ListContent onOpen={onOpen} />
      {children}
    </section>
  );
}

function ListContent({ onOpen }: ListPaneProps) {
  const { t } = useTranslation();
  const { rows, filter, phase } = useStore(papersList.pages);
  const hasNothing = useHasNothing();
  if (rows.length > 0) return <PaperList onOpen={onOpen} />;
  if (phase === 'first') return <p className="list-waiting">{t('library.starting')}</p>;
  if (filter === 'all' || hasNothing) return null;
  const back = (
    <TextButton look="edged" label={t('actions.showAll')} onPress={() => void showFilter('all')} />
  );
  return filter === 'unread' ? (
    <Notice title={t('empty.unread')} action={back}>
      {t('empty.unreadHint')}
    </Notice>
  ) : (
    <Notice title={t('empty.starred')} action={back}>
      <WithKeys
        sentence={t('empty.starredHint', { key: KEY_MARK })}
        keys={[keyFor('toggle-star')]}
      />
    </Notice>
  );
}
