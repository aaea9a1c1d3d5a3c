const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** `12345678` as `12.3 MB`: thousands, as the file managers of today count. */
export function sizeInWords(bytes: number, locale: string): string {
  const steps = Math.floor(Math.log10(Math.max(1, bytes)) / 3);
  const step = Math.min(UNITS.length - 1, steps);
  const value = bytes / 1000 ** step;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: UNITS[step] ?? 'byte',
    maximumFractionDigits: value < 100 && step > 0 ? 1 : 0,
  }).format(value);
}
