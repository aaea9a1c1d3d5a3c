import { useTranslation } from 'react-i18next';
import { papersList, useHasNothing } from '../app/library.ts';
import { pane } from '../app/pane.ts';
import { PaneSeparator } from '../app/pane-separator.tsx';
import { useStore } from '../client/store.ts';
import { EmptyPlace } from './empty-place.tsx';
import { ListHead } from './list-head.tsx';
import { PaperList } from './paper-list.tsx';
import './list-pane.css';

/** A paper opened by pointer takes the place of the list in a narrow window. */
const showReader = () => pane.write('reader');

export function ListPane() {
  const { t } = useTranslation();
  return (
    <section className="pane list-pane" data-pane="list" aria-label={t('panes.list')}>
      <ListHead />
      <ListContent />
      <PaneSeparator pane="list" />
    </section>
  );
}

function ListContent() {
  const { t } = useTranslation();
  const { ids, phase } = useStore(papersList.pages);
  const hasNothing = useHasNothing();
  if (ids.length > 0) return <PaperList onOpen={showReader} />;
  if (phase === 'first') return <p className="list-waiting">{t('library.starting')}</p>;
  return hasNothing ? null : <EmptyPlace />;
}
