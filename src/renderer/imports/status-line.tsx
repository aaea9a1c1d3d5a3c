import { useTranslation } from 'react-i18next';
import type { ImportReport } from '../../shared/import-report.ts';
import { useStore } from '../client/store.ts';
import { IconButton, TextButton } from '../ui/buttons.tsx';
import { Icon } from '../ui/icon.tsx';
import { secondsLeft } from './import-progress.ts';
import { cancelImport, dismissReport, type Imports, imports, isReportOpen } from './imports.ts';
import './status-line.css';

/** Along the bottom: the import that runs, or what the last one brought. Otherwise it is not there. */
export function StatusLine() {
  const now = useStore(imports);
  if (now.progress) return <Running now={now} progress={now.progress} />;
  return now.report && <Finished report={now.report} />;
}

interface RunningProps {
  readonly now: Imports;
  readonly progress: NonNullable<Imports['progress']>;
}

function Running({ now, progress }: RunningProps) {
  const { t } = useTranslation();
  const { done, total, entries, document } = progress;
  const left = secondsLeft(progress, (performance.now() - now.since) / 1000);
  const label = t('imports.running', { done, total });
  return (
    <footer className="status-line">
      <div
        className="status-bar"
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={done}
      >
        <div style={{ transform: `scaleX(${total === 0 ? 0 : done / total})` }} />
      </div>
      <p className="figures">
        {now.cancelling ? t('imports.cancelling') : label}
        <span>{t('imports.entries', { count: entries })}</span>
        {left !== null && <span>{timeLeft(left, t)}</span>}
        <span className="status-document">{document}</span>
      </p>
      {!now.cancelling && (
        <TextButton look="plain" label={t('actions.cancel')} onPress={() => void cancelImport()} />
      )}
    </footer>
  );
}

function timeLeft(seconds: number, t: ReturnType<typeof useTranslation>['t']): string {
  return seconds < 90
    ? t('imports.secondsLeft', { count: seconds })
    : t('imports.minutesLeft', { count: Math.round(seconds / 60) });
}

function Finished({ report: { totals } }: { readonly report: ImportReport }) {
  const { t } = useTranslation();
  return (
    <footer className="status-line">
      <Icon name={totals.notUnderstood > 0 ? 'information' : 'read'} />
      <p className="figures" role="status">
        {t('imports.finished')}
        <span>{t('imports.documents', { count: totals.documents })}</span>
        <span>{t('imports.entries', { count: totals.entries })}</span>
        <span>
          {totals.notUnderstood > 0
            ? t('imports.notUnderstood', { count: totals.notUnderstood })
            : t('imports.allUnderstood')}
        </span>
      </p>
      <TextButton
        look="plain"
        label={t('actions.showReport')}
        onPress={() => isReportOpen.write(true)}
      />
      <IconButton icon="close" label={t('actions.dismiss')} onPress={dismissReport} />
    </footer>
  );
}
