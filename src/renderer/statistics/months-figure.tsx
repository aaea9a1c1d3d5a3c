import { scaleBand, scaleLinear } from 'd3-scale';
import { useTranslation } from 'react-i18next';
import type { CountOfMonth } from '../../shared/statistics.ts';
import { dateInWords } from '../words/dates.ts';
import { languageOfText } from '../words/languages.ts';
import { CountAxis } from './axis.tsx';
import { Figure } from './figure.tsx';
import { type MonthBar, type Months, monthsOf } from './months.ts';

const HEIGHT = 220;
const LEFT = 44;
const TOP = 10;
const BOTTOM = 24;
/** Room for the name of a month, in CSS pixels. */
const NAME = 72;
const WIDEST_BAR = 56;

/** A bar a month, cut by topic. */
export function MonthsFigure({ counts }: { readonly counts: readonly CountOfMonth[] }) {
  const { t, i18n } = useTranslation();
  const months = monthsOf(counts);
  const inWords = (month: string | null) =>
    month === null ? t('statistics.unknownMonth') : dateInWords(month, 'month', i18n.language);
  return (
    <Figure
      title={t('statistics.months')}
      hint={t('statistics.monthsHint')}
      empty={months.bars.length === 0 ? t('statistics.monthsEmpty') : null}
      heads={[t('statistics.month'), t('statistics.topic'), t('statistics.papers')]}
      rows={newestFirst(counts).map(({ month, topic, count }) => [
        inWords(month),
        <TopicName key={topic} topic={topic} />,
        count,
      ])}
      plot={(width) => (
        <>
          <MonthsPlot months={months} width={width} />
          <Legend months={months} />
        </>
      )}
    />
  );
}

function newestFirst(counts: readonly CountOfMonth[]): readonly CountOfMonth[] {
  return [...counts].sort((a, b) => (b.month ?? '').localeCompare(a.month ?? ''));
}

function TopicName({ topic }: { readonly topic: string | null }) {
  const { t } = useTranslation();
  if (topic === null) return t('statistics.otherTopics');
  return <span lang={languageOfText(topic)}>{topic}</span>;
}

interface MonthsPlotProps {
  readonly months: Months;
  readonly width: number;
}

function MonthsPlot({ months: { bars, topics }, width }: MonthsPlotProps) {
  const { t, i18n } = useTranslation();
  const months = bars.map(({ month }) => month);
  const across = scaleBand(months, [LEFT, width]).paddingInner(0.25).paddingOuter(0.15);
  const most = Math.max(1, ...bars.map(({ total }) => total));
  const up = scaleLinear([0, most], [HEIGHT - BOTTOM, TOP]).nice(4);
  const wide = Math.min(WIDEST_BAR, across.bandwidth());
  const every = Math.ceil(NAME / across.step());
  const nameOf = ({ month, isEarlier }: MonthBar) =>
    `${isEarlier ? '≤ ' : ''}${dateInWords(month, 'month', i18n.language)}`;
  return (
    <svg
      className="plot"
      role="img"
      aria-label={t('statistics.monthsHint')}
      width={width}
      height={HEIGHT}
    >
      <CountAxis scale={up} from={LEFT} to={width} locale={i18n.language} />
      {bars.map((bar, index) => {
        const middle = (across(bar.month) ?? 0) + across.bandwidth() / 2;
        return (
          <g key={bar.month}>
            {bar.segments.map(({ topic, from, to }) => (
              <rect
                key={topic}
                className={topic === topics.length ? 'topic-rest' : `topic-${topic + 1}`}
                x={middle - wide / 2}
                y={up(to)}
                width={wide}
                height={Math.max(1, up(from) - up(to) - 1)}
              >
                <title>
                  {`${topics[topic] ?? t('statistics.otherTopics')} · ${t('statistics.papersOn', {
                    day: nameOf(bar),
                    count: to - from,
                  })}`}
                </title>
              </rect>
            ))}
            {(bars.length - 1 - index) % every === 0 && (
              <text x={Math.min(middle, width - NAME / 2)} y={HEIGHT - 6} textAnchor="middle">
                {nameOf(bar)}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

function Legend({ months: { topics, hasOthers } }: { readonly months: Months }) {
  const { t } = useTranslation();
  return (
    <ul className="legend" aria-hidden="true">
      {topics.map((topic, index) => (
        <li key={topic} lang={languageOfText(topic)}>
          <Swatch name={`topic-${index + 1}`} />
          {topic}
        </li>
      ))}
      {hasOthers && (
        <li>
          <Swatch name="topic-rest" />
          {t('statistics.otherTopics')}
        </li>
      )}
    </ul>
  );
}

function Swatch({ name }: { readonly name: string }) {
  return (
    <svg className="plot" width={10} height={10} aria-hidden="true">
      <rect className={name} width={10} height={10} rx={2} />
    </svg>
  );
}
