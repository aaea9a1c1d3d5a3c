import { useTranslation } from 'react-i18next';
import type { CountOfDay } from '../../shared/statistics.ts';
import { dateInWords } from '../words/dates.ts';
import { type Calendar, calendarOf, monthStarts } from './calendar.ts';
import { asDate, dayOf } from './days.ts';
import { Figure } from './figure.tsx';

const LEFT = 30;
const TOP = 18;
/** Space between two squares, in CSS pixels. */
const GAP = 3;
const LARGEST = 14;
/** Monday, Wednesday, Friday: every other row has a name. */
const NAMED_ROWS = [0, 2, 4];

/** A square a day, darker the more was read on it. */
export function CalendarFigure({ counts }: { readonly counts: readonly CountOfDay[] }) {
  const { t, i18n } = useTranslation();
  const calendar = calendarOf(counts, dayOf(new Date()));
  const days = [...counts].reverse();
  const hint = t('statistics.calendarHint', {
    count: calendar.total,
    total: calendar.total.toLocaleString(i18n.language),
  });
  return (
    <Figure
      title={t('statistics.calendar')}
      hint={hint}
      empty={counts.length === 0 ? t('statistics.calendarEmpty') : null}
      heads={[t('statistics.day'), t('statistics.read')]}
      rows={days.map(({ day, count }) => [dateInWords(day, 'day', i18n.language), count])}
      plot={(width) => (
        <>
          <CalendarPlot calendar={calendar} hint={hint} width={width} />
          <Levels />
        </>
      )}
    />
  );
}

interface CalendarPlotProps {
  readonly calendar: Calendar;
  readonly hint: string;
  readonly width: number;
}

function CalendarPlot({ calendar, hint, width }: CalendarPlotProps) {
  const { t, i18n } = useTranslation();
  const step = Math.min(LARGEST + GAP, (width - LEFT) / calendar.weeks);
  const size = Math.max(1, step - GAP);
  const weekday = new Intl.DateTimeFormat(i18n.language, { weekday: 'short', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(i18n.language, { month: 'short', timeZone: 'UTC' });
  return (
    <svg className="plot" role="img" aria-label={hint} width={width} height={TOP + step * 7}>
      {monthStarts(calendar.days).map(({ day, week }) => (
        <text key={day} x={LEFT + week * step} y={10}>
          {month.format(asDate(day))}
        </text>
      ))}
      {NAMED_ROWS.map((row) => (
        <text key={row} x={0} y={TOP + row * step + size - 1}>
          {weekday.format(asDate(calendar.days[row]?.day ?? '2024-01-01'))}
        </text>
      ))}
      {calendar.days.map(({ day, count, week, weekday: row, level }) => (
        <rect
          key={day}
          className={`level-${level}`}
          x={LEFT + week * step}
          y={TOP + row * step}
          width={size}
          height={size}
          rx={2}
        >
          <title>
            {t('statistics.papersOn', { day: dateInWords(day, 'day', i18n.language), count })}
          </title>
        </rect>
      ))}
    </svg>
  );
}

function Levels() {
  const { t } = useTranslation();
  return (
    <p className="levels" aria-hidden="true">
      {t('statistics.less')}
      {[0, 1, 2, 3, 4].map((level) => (
        <svg key={level} className="plot" width={11} height={11} aria-hidden="true">
          <rect className={`level-${level}`} width={11} height={11} rx={2} />
        </svg>
      ))}
      {t('statistics.more')}
    </p>
  );
}
