import { useTranslation } from 'react-i18next';
import { papersList, tryAgain, useHasNothing, useLibraryFailure } from '../app/library.ts';
import { useStore } from '../client/store.ts';
import { keyFor } from '../commands/shortcuts.ts';
import { chooseAndImport, imports } from '../imports/imports.ts';
import { TextButton } from '../ui/buttons.tsx';
import { FailureNotice } from '../ui/failure-notice.tsx';
import { Notice } from '../ui/notice.tsx';
import { KEY_MARK, WithKeys } from '../ui/with-keys.tsx';

/** The reader without a paper: what to do next, or nothing where the list says it already. */
export function NothingShown() {
  const { t } = useTranslation();
  const { rows } = useStore(papersList.pages);
  const failure = useLibraryFailure();
  const hasNothing = useHasNothing();
  const { progress } = useStore(imports);
  if (progress !== null) {
    return (
      <Notice title={t('empty.importing')} isHeading>
        {t('empty.importingHint')}
      </Notice>
    );
  }
  if (hasNothing && failure) {
    return (
      <FailureNotice
        title={t('library.failedTitle')}
        failure={failure}
        onRetry={() => void tryAgain()}
      />
    );
  }
  if (hasNothing) {
    const action = (
      <TextButton
        look="main"
        icon="import"
        label={t('actions.importDigests')}
        onPress={() => void chooseAndImport()}
      />
    );
    return (
      <Notice title={t('empty.library')} action={action} isHeading>
        {t('empty.libraryHint')}
      </Notice>
    );
  }
  if (rows.length === 0) return null;
  const marks = { next: KEY_MARK, previous: KEY_MARK };
  return (
    <Notice title={t('empty.selection')} isHeading>
      <WithKeys
        sentence={t('empty.selectionHint', marks)}
        keys={[keyFor('next-paper'), keyFor('previous-paper')]}
      />
    </Notice>
  );
}
