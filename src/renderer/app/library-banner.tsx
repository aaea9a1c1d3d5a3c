import { useTranslation } from 'react-i18next';
import { useStore } from '../client/store.ts';
import { IconButton } from '../ui/buttons.tsx';
import { Icon } from '../ui/icon.tsx';
import { libraryFolder, libraryState } from './library.ts';

/** Says what became of the library process, above everything, until it is read. */
export function LibraryBanner() {
  const { t } = useTranslation();
  const state = useStore(libraryState);
  const folder = useStore(libraryFolder);
  if (state.kind === 'recovered') {
    return (
      <div className="library-banner" role="status">
        <Icon name="information" />
        <p>{t('library.recovered')}</p>
        <IconButton
          icon="close"
          label={t('actions.dismiss')}
          onPress={() => libraryState.write({ kind: 'ready' })}
        />
      </div>
    );
  }
  if (state.kind !== 'failed') return null;
  return (
    <div className="library-banner" role="alert" data-alarm>
      <Icon name="warning" />
      <p>
        {t(`failures.${state.code}`, { detail: state.detail })}{' '}
        {folder && t('library.folder', { folder })}
      </p>
    </div>
  );
}
