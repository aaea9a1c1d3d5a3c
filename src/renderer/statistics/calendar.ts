import type { CountOfDay } from '../../shared/statistics.ts';
import { daysAfter, weekdayOf } from './days.ts';

/** One square of the calendar. */
export interface CalendarDay extends CountOfDay {
  /** Columns from the left, rows from Monday. */
  readonly week: number;
  readonly weekday: number;
  /** 0: nothing; 1 to 4: how much, beside the busiest day. */
  readonly level: number;
}

export interface Calendar {
  readonly days: readonly CalendarDay[];
  readonly weeks: number;
  readonly total: number;
}

/** A year and the week that is not over. */
const WEEKS = 53;
const LEVELS = 4;

/** The twelve months up to `today`, a column a week. */
export function calendarOf(counts: readonly CountOfDay[], today: string): Calendar {
  const first = daysAfter(today, -7 * (WEEKS - 1) - weekdayOf(today));
  const byDay = new Map(counts.map(({ day, count }) => [day, count]));
  const squares = 7 * (WEEKS - 1) + weekdayOf(today) + 1;
  const days = Array.from({ length: squares }, (_, index) => {
    const day = daysAfter(first, index);
    return { day, count: byDay.get(day) ?? 0, week: Math.floor(index / 7), weekday: index % 7 };
  });
  const most = Math.max(1, ...days.map(({ count }) => count));
  return {
    days: days.map((day) => ({ ...day, level: Math.ceil((day.count / most) * LEVELS) })),
    weeks: WEEKS,
    total: days.reduce((sum, { count }) => sum + count, 0),
  };
}

/** Where a month begins in the calendar: its first whole column, when there is room for its name. */
export function monthStarts(days: readonly CalendarDay[]): readonly CalendarDay[] {
  return days.filter(
    ({ day, weekday, week }) => weekday === 0 && Number(day.slice(8)) <= 7 && week < WEEKS - 2,
  );
}
