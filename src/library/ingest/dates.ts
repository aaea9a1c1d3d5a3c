import type { KnownDate } from '../../shared/paper.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const NAMED_MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';

/** Each finds year, month, day in that order of `parts`. Bounded pieces only: no text makes them slow. */
const DAY_FORMS: readonly { pattern: RegExp; parts: readonly [number, number, number] }[] = [
  { pattern: /(?<![\d.])(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/, parts: [1, 2, 3] },
  { pattern: /(?<![\d.])(\d{4})[./](\d{1,2})[./](\d{1,2})(?![\d])/, parts: [1, 2, 3] },
  { pattern: /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日号일]/, parts: [1, 2, 3] },
  {
    pattern: new RegExp(
      `\\b${NAMED_MONTH}\\s{1,3}(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}(\\d{4})\\b`,
      'i',
    ),
    parts: [3, 1, 2],
  },
  {
    pattern: new RegExp(
      `\\b(\\d{1,2})(?:st|nd|rd|th)?[\\s-]{1,3}${NAMED_MONTH},?[\\s-]{1,3}(\\d{4})\\b`,
      'i',
    ),
    parts: [3, 2, 1],
  },
  {
    pattern: /(?<![\p{L}\d])((?:19|20)\d{2})(0[1-9]|1[0-2])([0-2]\d|3[01])(?![\p{L}\d])/u,
    parts: [1, 2, 3],
  },
];

const MONTH_FORMS: readonly { pattern: RegExp; parts: readonly [number, number] }[] = [
  { pattern: /(?<![\d.-])(\d{4})[-/.](\d{1,2})(?![\d.-])/, parts: [1, 2] },
  { pattern: /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]/, parts: [1, 2] },
  { pattern: new RegExp(`\\b${NAMED_MONTH},?\\s{1,3}(\\d{4})\\b`, 'i'), parts: [2, 1] },
];

/** The first full date in a text, to the day. A date without its year is none: guessing years would be wrong content. */
export function findDay(text: string): KnownDate | null {
  const looked = text.slice(0, 2_000);
  for (const { pattern, parts } of DAY_FORMS) {
    const match = pattern.exec(looked);
    if (!match) continue;
    const [year, month, day] = parts.map((part) => numberOf(match[part] ?? ''));
    const value = dayValue(year ?? 0, month ?? 0, day ?? 0);
    if (value) return { value, precision: 'day' };
  }
  return null;
}

/** The first date in a text, to the day or else to the month. */
export function findDate(text: string): KnownDate | null {
  const day = findDay(text);
  if (day) return day;
  for (const { pattern, parts } of MONTH_FORMS) {
    const match = pattern.exec(text.slice(0, 2_000));
    const [year = 0, month = 0] = parts.map((part) => numberOf(match?.[part] ?? ''));
    if (isYear(year) && month >= 1 && month <= 12) {
      return { value: `${year}-${two(month)}`, precision: 'month' };
    }
  }
  return null;
}

/** A field that is a date: like {@link findDate}, or a year alone. */
export function parseDate(text: string): KnownDate | null {
  const year = /^\s*((?:19|20)\d{2})\s*[年년]?\s*$/.exec(text);
  return year ? { value: year[1] ?? '', precision: 'year' } : findDate(text);
}

/** What several dates of one document have in common: the day, else the month, else the year, else nothing. */
export function commonDate(dates: readonly KnownDate[]): KnownDate | null {
  const first = dates[0];
  if (!first) return null;
  const forms: readonly [KnownDate['precision'], number][] = [
    ['day', 10],
    ['month', 7],
    ['year', 4],
  ];
  for (const [precision, length] of forms) {
    const value = first.value.slice(0, length);
    if (value.length === length && dates.every((date) => date.value.startsWith(value))) {
      return { value, precision };
    }
  }
  return null;
}

function numberOf(part: string): number {
  const named = MONTHS.indexOf(part.slice(0, 3).toLowerCase());
  return named >= 0 ? named + 1 : Number(part);
}

function isYear(year: number): boolean {
  return year >= 1950 && year <= 2100;
}

function dayValue(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && month >= 1;
  return isYear(year) && real ? `${year}-${two(month)}-${two(day)}` : null;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
