/** Days as the library writes them, `2024-09-11`. Reckoned in UTC, where every day has 24 hours. */

const DAY = 86_400_000;

/** The person's own calendar day of a moment. */
export function dayOf(moment: Date): string {
  const parts = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

export function asDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

export function daysAfter(day: string, count: number): string {
  return new Date(asDate(day).getTime() + count * DAY).toISOString().slice(0, 10);
}

/** 0 is Monday. */
export function weekdayOf(day: string): number {
  return (asDate(day).getUTCDay() + 6) % 7;
}

/** `2024-09` and 1 make `2024-10`. */
export function monthsAfter(month: string, count: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + count)).toISOString().slice(0, 7);
}
