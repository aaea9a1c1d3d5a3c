import type { DatePrecision } from '../../shared/paper.ts';

const PARTS: Record<DatePrecision, Intl.DateTimeFormatOptions> = {
  day: { year: 'numeric', month: 'short', day: 'numeric' },
  month: { year: 'numeric', month: 'short' },
  year: { year: 'numeric' },
};

const formats = new Map<string, Intl.DateTimeFormat>();

/** `2024-09-11` as a person of that language writes it, with the parts that are known and no others. */
export function dateInWords(value: string, precision: DatePrecision, locale: string): string {
  const [year = NaN, month = 1, day = 1] = value.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return Number.isNaN(date.getTime()) ? value : formatFor(precision, locale).format(date);
}

/** Making a format takes longer than using it a hundred times, and a list uses it in every row. */
function formatFor(precision: DatePrecision, locale: string): Intl.DateTimeFormat {
  const key = `${locale} ${precision}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, { ...PARTS[precision], timeZone: 'UTC' });
  formats.set(key, made);
  return made;
}

/** How much of a date a text like `2024-09` states. */
export function precisionOf(value: string): DatePrecision {
  const parts = value.split('-').length;
  if (parts === 1) return 'year';
  return parts === 2 ? 'month' : 'day';
}

/** `Wednesday` for a day, in the language given; empty for what is no whole day. */
export function weekdayInWords(value: string, locale: string): string {
  const date = new Date(`${value}T00:00:00Z`);
  if (precisionOf(value) !== 'day' || Number.isNaN(date.getTime())) return '';
  return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(date);
}
