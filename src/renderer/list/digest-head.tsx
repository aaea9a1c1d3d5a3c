import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { DigestPlace } from '../../shared/places.ts';
import { places } from '../app/library.ts';
import { showDigest } from '../app/view.ts';
import { useStore } from '../client/store.ts';
import { keyFor } from '../commands/shortcuts.ts';
import { ProgressRing } from '../sidebar/progress-ring.tsx';
import { nextDigest, progressOf, timeLeft } from '../triage/digest-progress.ts';
import { TextButton } from '../ui/buttons.tsx';
import { dateInWords, precisionOf } from '../words/dates.ts';
import './digest-head.css';

/** A day's digest: its date, how far one is, and at its end the next one. */
export function DigestHead({ digest }: { readonly digest: DigestPlace }) {
  const { t, i18n } = useTranslation();
  const { read, isFinished } = progressOf(digest);
  return (
    <div className="digest-head">
      <div
        className="digest-ring"
        role="img"
        aria-label={t('digest.progress', { read, papers: digest.papers })}
      >
        <ProgressRing count={digest} />
      </div>
      <div>
        <h2 className="digest-date figures">
          {dateInWords(digest.date, precisionOf(digest.date), i18n.language)}
        </h2>
        <div className="digest-facts figures">
          {isFinished ? <Finished digest={digest} /> : <Left left={digest.left} />}
        </div>
      </div>
      <FinishedOnce digest={digest} />
    </div>
  );
}

function Left({ left }: { readonly left: number }) {
  const { t } = useTranslation();
  const time = timeLeft(left);
  return (
    <>
      <span className="digest-left">{t('digest.left', { count: left })}</span>
      {time && <span>{t(`digest.${time.unit}`, { count: time.count })}</span>}
    </>
  );
}

/** In the place of what was left: the way on. Nothing below moves. */
function Finished({ digest }: { readonly digest: DigestPlace }) {
  const { t, i18n } = useTranslation();
  const next = nextDigest(useStore(places)?.digests ?? [], digest.date);
  return (
    <>
      <span>{t('digest.progress', { read: digest.papers, papers: digest.papers })}</span>
      {next ? (
        <TextButton
          look="plain"
          label={t('digest.next', {
            date: dateInWords(next.date, precisionOf(next.date), i18n.language),
          })}
          hint={t('shortcuts.names.next-digest')}
          shortcut={keyFor('next-digest')}
          onPress={() => void showDigest(next.date)}
        />
      ) : (
        <span>{t('digest.nothingLeft')}</span>
      )}
    </>
  );
}

/** Says it once, when the last paper of the day is read; not when a finished day is looked at. */
function FinishedOnce({ digest }: { readonly digest: DigestPlace }) {
  const { t } = useTranslation();
  const wasOpen = useRef(digest.left > 0);
  useEffect(() => {
    if (digest.left > 0) wasOpen.current = true;
  });
  return (
    <p className="unseen" role="status">
      {digest.left === 0 && wasOpen.current && t('digest.finished', { count: digest.papers })}
    </p>
  );
}
