import type { UnreadOfDay } from '../../shared/statistics.ts';

/** The days as they are known, and today with what was so on the last of them. */
export function untilToday(days: readonly UnreadOfDay[], today: string): readonly UnreadOfDay[] {
  const last = days.at(-1);
  return last && last.day < today ? [...days, { ...last, day: today }] : days;
}
