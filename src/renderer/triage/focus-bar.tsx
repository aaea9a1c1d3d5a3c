import { useTranslation } from 'react-i18next';
import { papersList, places } from '../app/library.ts';
import { isFocusMode } from '../app/pane.ts';
import { move, selection } from '../app/selection.ts';
import { showDigest } from '../app/view.ts';
import { useStore } from '../client/store.ts';
import { keyFor } from '../commands/shortcuts.ts';
import { countIn, nameOfView } from '../list/view-names.ts';
import { IconButton, TextButton } from '../ui/buttons.tsx';
import { dateInWords, precisionOf } from '../words/dates.ts';
import { nextDigest } from './digest-progress.ts';
import './focus-bar.css';

/** Above the one paper of the focus mode: where one is, how far, and the way on. */
export function FocusBar() {
  const { t, i18n } = useTranslation();
  const { ids, query } = useStore(papersList.pages);
  const known = useStore(places);
  const { id } = useStore(selection);
  const index = id === null ? -1 : ids.indexOf(id);
  const name = nameOfView(query, known, t, i18n.language);
  const count = query.place && known ? countIn(known, query.place) : undefined;
  // A place without a count of its own is as far as the paper one is at.
  const share = count ? (count.papers - count.left) / count.papers : (index + 1) / ids.length;
  return (
    <header className="focus-bar">
      <div className="focus-line" aria-hidden="true">
        <div style={{ transform: `scaleX(${Number.isFinite(share) ? share : 0})` }} />
      </div>
      <IconButton
        icon="close"
        label={t('focus.leave')}
        shortcut={keyFor('step-back')}
        onPress={() => isFocusMode.write(false)}
      />
      <p className="focus-place">
        <span lang={name.language}>{name.name}</span>
        {index >= 0 && (
          <span className="figures">
            {t('focus.place', { index: index + 1, total: ids.length })}
          </span>
        )}
        {count && count.left > 0 && (
          <span className="figures">{t('digest.left', { count: count.left })}</span>
        )}
      </p>
      <FocusEnd isFinished={count?.left === 0} />
      <IconButton
        icon="back"
        label={t('shortcuts.names.previous-paper')}
        shortcut={keyFor('previous-paper')}
        disabled={index <= 0}
        onPress={() => void move('previous', 1)}
      />
      <IconButton
        icon="next"
        label={t('shortcuts.names.next-paper')}
        shortcut={keyFor('next-paper')}
        disabled={index === ids.length - 1}
        onPress={() => void move('next', 1)}
      />
    </header>
  );
}

/** Said once, when nothing is left; beside it the next digest. */
function FocusEnd({ isFinished }: { readonly isFinished: boolean }) {
  const { t, i18n } = useTranslation();
  const { query } = useStore(papersList.pages);
  const digests = useStore(places)?.digests ?? [];
  const date = query.place?.kind === 'digest' ? query.place.date : null;
  const next = isFinished && date !== null ? nextDigest(digests, date) : null;
  return (
    <div className="focus-end">
      <p role="status">{isFinished && t('focus.finished')}</p>
      {next && (
        <TextButton
          look="plain"
          label={t('digest.next', {
            date: dateInWords(next.date, precisionOf(next.date), i18n.language),
          })}
          shortcut={keyFor('next-digest')}
          onPress={() => void showDigest(next.date)}
        />
      )}
    </div>
  );
}
