import { useTranslation } from 'react-i18next';
import { failed } from '../../shared/outcome.ts';
import { failureInWords } from '../../shared/words/words.ts';
import { useStore } from '../client/store.ts';
import { IconButton, TextButton } from '../ui/buttons.tsx';
import { Icon } from '../ui/icon.tsx';
import { useWords } from '../words/use-words.ts';
import { libraryFolder, libraryState, tryAgain, useHasNothing } from './library.ts';

/** Says what became of the library process, above everything, until it is read. */
export function LibraryBanner() {
  const { t } = useTranslation();
  const words = useWords();
  const state = useStore(libraryState);
  const hasNothing = useHasNothing();
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
  if (state.kind !== 'failed' || hasNothing) return null;
  return (
    <div className="library-banner" role="alert">
      <Icon name="warning" />
      <p>
        {failureInWords(words, failed(state.code, state.detail))}{' '}
        {folder && t('library.folder', { folder })}
      </p>
      <TextButton look="edged" label={t('actions.tryAgain')} onPress={() => void tryAgain()} />
    </div>
  );
}
