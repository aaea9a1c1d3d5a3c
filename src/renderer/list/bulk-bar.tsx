import { Toolbar } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { focusList } from '../app/focus.ts';
import { toggleLater, toggleRead, toggleStar } from '../app/paper-actions.ts';
import { useStore } from '../client/store.ts';
import { keyFor } from '../commands/shortcuts.ts';
import { marked, noneMarked } from '../triage/marked.ts';
import { IconButton } from '../ui/buttons.tsx';

/** What can be done to the papers selected together. It lies over the name of the place, so that nothing moves. */
export function BulkBar() {
  const { t } = useTranslation();
  const { ids } = useStore(marked);
  const none = () => {
    noneMarked();
    focusList();
  };
  return (
    <>
      <p className="unseen" role="status">
        {ids.size > 0 && t('list.chosen', { count: ids.size })}
      </p>
      {ids.size > 0 && (
        <Toolbar className="bulk-bar" aria-label={t('list.bulk')}>
          <span className="bulk-count figures">{t('list.chosen', { count: ids.size })}</span>
          <IconButton
            icon="read"
            label={t('shortcuts.names.toggle-read')}
            shortcut={keyFor('toggle-read')}
            onPress={() => void toggleRead()}
          />
          <IconButton
            icon="star"
            label={t('shortcuts.names.toggle-star')}
            shortcut={keyFor('toggle-star')}
            onPress={() => void toggleStar()}
          />
          <IconButton
            icon="later"
            label={t('shortcuts.names.toggle-later')}
            shortcut={keyFor('toggle-later')}
            onPress={() => void toggleLater()}
          />
          <IconButton
            icon="close"
            label={t('list.chooseNone')}
            shortcut={keyFor('step-back')}
            onPress={none}
          />
        </Toolbar>
      )}
    </>
  );
}
