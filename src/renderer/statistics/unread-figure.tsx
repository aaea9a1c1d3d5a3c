import { type ScaleTime, scaleLinear, scaleUtc } from 'd3-scale';
import { area, curveStepAfter, line } from 'd3-shape';
import { useTranslation } from 'react-i18next';
import type { UnreadOfDay } from '../../shared/statistics.ts';
import { dateInWords } from '../words/dates.ts';
import { CountAxis } from './axis.tsx';
import { asDate, dayOf } from './days.ts';
import { Figure } from './figure.tsx';
import { untilToday } from './unread.ts';

const HEIGHT = 190;
const LEFT = 44;
const RIGHT = 10;
const TOP = 10;
const BOTTOM = 24;

/** All papers as ground, the unread ones as a line on it, day by day. */
export function UnreadFigure({ days }: { readonly days: readonly UnreadOfDay[] }) {
  const { t, i18n } = useTranslation();
  const known = untilToday(days, dayOf(new Date()));
  const last = known.at(-1);
  const hint = t('statistics.unreadHint', {
    unread: (last?.unread ?? 0).toLocaleString(i18n.language),
    papers: (last?.papers ?? 0).toLocaleString(i18n.language),
  });
  return (
    <Figure
      title={t('statistics.unread')}
      hint={hint}
      empty={known.length < 2 ? t('statistics.unreadEmpty') : null}
      heads={[t('statistics.day'), t('statistics.papers'), t('statistics.unreadPapers')]}
      rows={[...known]
        .reverse()
        .map(({ day, papers, unread }) => [dateInWords(day, 'day', i18n.language), papers, unread])}
      plot={(width) => <UnreadPlot days={known} hint={hint} width={width} />}
    />
  );
}

interface UnreadPlotProps {
  readonly days: readonly UnreadOfDay[];
  readonly hint: string;
  readonly width: number;
}

function UnreadPlot({ days, hint, width }: UnreadPlotProps) {
  const { i18n } = useTranslation();
  const last = days.at(-1);
  const along = timeScale(days, width);
  const most = Math.max(1, ...days.map(({ papers }) => papers));
  const up = scaleLinear([0, most], [HEIGHT - BOTTOM, TOP]).nice(4);
  const x = ({ day }: UnreadOfDay) => along(asDate(day));
  const ground = area<UnreadOfDay>()
    .curve(curveStepAfter)
    .x(x)
    .y0(up(0))
    .y1(({ papers }) => up(papers));
  const unread = line<UnreadOfDay>()
    .curve(curveStepAfter)
    .x(x)
    .y((day) => up(day.unread));
  return (
    <svg className="plot" role="img" aria-label={hint} width={width} height={HEIGHT}>
      <path className="ground" d={ground([...days]) ?? undefined} />
      <CountAxis scale={up} from={LEFT} to={width} locale={i18n.language} />
      <path className="unread-line" d={unread([...days]) ?? undefined} />
      {last && <circle className="unread-end" cx={x(last)} cy={up(last.unread)} r={4} />}
      <TimeNames days={days} along={along} />
    </svg>
  );
}

/** One known day stands at the right end, as today always does. */
function timeScale(days: readonly UnreadOfDay[], width: number): ScaleTime<number, number> {
  const times = days.map(({ day }) => asDate(day).getTime());
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const from = first === last ? first - 86_400_000 : first;
  return scaleUtc([from, last], [LEFT, width - RIGHT]);
}

interface TimeNamesProps {
  readonly days: readonly UnreadOfDay[];
  readonly along: ScaleTime<number, number>;
}

/** The first day and the last; between them nothing that could run together. */
function TimeNames({ days, along }: TimeNamesProps) {
  const { i18n } = useTranslation();
  const [first, last] = [days[0]?.day, days.at(-1)?.day];
  if (first === undefined || last === undefined) return null;
  return (
    <>
      {first !== last && (
        <text x={along(asDate(first))} y={HEIGHT - 6}>
          {dateInWords(first, 'day', i18n.language)}
        </text>
      )}
      <text x={along(asDate(last))} y={HEIGHT - 6} textAnchor="end">
        {dateInWords(last, 'day', i18n.language)}
      </text>
    </>
  );
}
