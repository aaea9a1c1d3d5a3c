import type { CountOfMonth } from '../../shared/statistics.ts';
import { monthsAfter } from './days.ts';

/** A piece of a month's bar, from `from` to `to` papers above the ground. */
export interface Segment {
  /** The place of its topic in `topics`; the number of topics stands for all others. */
  readonly topic: number;
  readonly from: number;
  readonly to: number;
}

export interface MonthBar {
  readonly month: string;
  /** The bar stands for this month and everything before it. */
  readonly isEarlier: boolean;
  readonly segments: readonly Segment[];
  readonly total: number;
}

export interface Months {
  /** The most frequent first; as many as can be told apart. */
  readonly topics: readonly string[];
  readonly bars: readonly MonthBar[];
  /** Whether any paper is of another topic or of none. */
  readonly hasOthers: boolean;
}

const TOPICS = 6;
/** Bars that can be told apart; older months share the first. */
const BARS = 120;

/** Papers by month, each bar cut by topic. Months without papers have an empty bar; papers without a month have none. */
export function monthsOf(counts: readonly CountOfMonth[]): Months {
  const dated = counts.flatMap(({ month, ...rest }) =>
    month === null ? [] : [{ month, ...rest }],
  );
  const topics = mostFrequent(dated);
  const months = dated.map(({ month }) => month).sort();
  const last = months.at(-1);
  const bars = last === undefined ? [] : barsFor(months[0] ?? last, last);
  const ofBar = (bar: Pick<MonthBar, 'month' | 'isEarlier'>) =>
    dated.filter(({ month }) => (bar.isEarlier ? month <= bar.month : month === bar.month));
  return {
    topics,
    hasOthers: dated.some(({ topic }) => !topics.includes(topic ?? '')),
    bars: bars.map((bar) => ({ ...bar, ...stacked(ofBar(bar), topics) })),
  };
}

function barsFor(first: string, last: string): readonly Pick<MonthBar, 'month' | 'isEarlier'>[] {
  const all: string[] = [];
  for (let month = last; month >= first && all.length < BARS; month = monthsAfter(month, -1)) {
    all.unshift(month);
  }
  return all.map((month, index) => ({ month, isEarlier: index === 0 && month > first }));
}

function mostFrequent(counts: readonly CountOfMonth[]): readonly string[] {
  const totals = new Map<string, number>();
  for (const { topic, count } of counts) {
    if (topic !== null) totals.set(topic, (totals.get(topic) ?? 0) + count);
  }
  return [...totals]
    .sort(([, a], [, b]) => b - a)
    .slice(0, TOPICS)
    .map(([topic]) => topic);
}

function stacked(
  counts: readonly CountOfMonth[],
  topics: readonly string[],
): Pick<MonthBar, 'segments' | 'total'> {
  const heights = Array.from({ length: topics.length + 1 }, () => 0);
  for (const { topic, count } of counts) {
    const found = topics.indexOf(topic ?? '');
    const place = found === -1 ? topics.length : found;
    heights[place] = (heights[place] ?? 0) + count;
  }
  let total = 0;
  const segments = heights.map((height, topic) => {
    total += height;
    return { topic, from: total - height, to: total };
  });
  return { segments: segments.filter(({ from, to }) => to > from), total };
}
