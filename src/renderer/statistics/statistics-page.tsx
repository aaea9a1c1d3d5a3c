import { useTranslation } from 'react-i18next';
import { IconButton } from '../ui/buttons.tsx';
import { FailureNotice } from '../ui/failure-notice.tsx';
import { CalendarFigure } from './calendar-figure.tsx';
import { LanguagesFigure } from './languages-figure.tsx';
import { MonthsFigure } from './months-figure.tsx';
import { useStatistics } from './statistics.ts';
import { UnreadFigure } from './unread-figure.tsx';
import './statistics.css';

interface StatisticsPageProps {
  /** Leaves the page, back to the papers. */
  readonly onClose: () => void;
}

/** What was read, what is there, and what is left, drawn and as tables. Fills the place it is put in. */
export function StatisticsPage({ onClose }: StatisticsPageProps) {
  const { t } = useTranslation();
  const { statistics, failure, countAgain } = useStatistics();
  return (
    <main className="pane statistics" data-pane="statistics" aria-labelledby="statistics-heading">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard */}
      <div className="statistics-scroller scroll" data-scroller tabIndex={0}>
        <div className="statistics-page">
          <header className="statistics-head">
            <h1 id="statistics-heading">{t('statistics.title')}</h1>
            <IconButton icon="close" label={t('statistics.close')} onPress={onClose} />
          </header>
          {failure && (
            <FailureNotice title={t('statistics.failed')} failure={failure} onRetry={countAgain} />
          )}
          {statistics && !failure && (
            <>
              <CalendarFigure counts={statistics.readByDay} />
              <UnreadFigure days={statistics.unreadByDay} />
              <MonthsFigure counts={statistics.papersByMonth} />
              <LanguagesFigure counts={statistics.languages} />
            </>
          )}
        </div>
      </div>
    </main>
  );
}
