import { useTranslation } from 'react-i18next';
import { papersList } from '../app/library.ts';
import { showFilter, showNewestDigest, showView } from '../app/view.ts';
import { EVERYTHING } from '../app/views.ts';
import { useStore } from '../client/store.ts';
import { keyFor } from '../commands/shortcuts.ts';
import { TextButton } from '../ui/buttons.tsx';
import { Notice } from '../ui/notice.tsx';
import { KEY_MARK, WithKeys } from '../ui/with-keys.tsx';

/** A place without papers: why, and what to do about it. */
export function EmptyPlace() {
  const { query } = useStore(papersList.pages);
  return query.place === null ? <EmptyLibraryPlace /> : <EmptyFilter />;
}

function EmptyLibraryPlace() {
  const { t } = useTranslation();
  const { filter } = useStore(papersList.pages).query;
  const all = (
    <TextButton
      look="edged"
      label={t('empty.goAll')}
      shortcut={keyFor('show-all')}
      onPress={() => void showView(EVERYTHING)}
    />
  );
  if (filter === 'unread') {
    return (
      <Notice title={t('empty.inbox')} action={all}>
        {t('empty.inboxHint')}
      </Notice>
    );
  }
  const isStarred = filter === 'starred';
  const hint = isStarred ? 'empty.starredHint' : 'empty.laterHint';
  const key = keyFor(isStarred ? 'toggle-star' : 'toggle-later');
  return (
    <Notice title={t(isStarred ? 'empty.starred' : 'empty.later')} action={all}>
      <WithKeys sentence={t(hint, { key: KEY_MARK })} keys={[key]} />
    </Notice>
  );
}

/** In a place of its own only its filter can be to blame, or it is gone. */
function EmptyFilter() {
  const { t } = useTranslation();
  const { filter } = useStore(papersList.pages).query;
  if (filter === 'all') {
    const action = (
      <TextButton
        look="edged"
        label={t('shortcuts.names.show-digests')}
        shortcut={keyFor('show-digests')}
        onPress={() => void showNewestDigest()}
      />
    );
    return <Notice title={t('empty.place')} action={action} />;
  }
  const action = (
    <TextButton look="edged" label={t('empty.showPlace')} onPress={() => void showFilter('all')} />
  );
  return <Notice title={t(`empty.${filter}Here`)} action={action} />;
}
