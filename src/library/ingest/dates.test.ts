import { describe, expect, it } from 'vitest';
import { commonDate, findDate, parseDate } from './dates.ts';

describe('a date', () => {
  it.each([
    '2024-09-11',
    '2024.9.11',
    '2024/9/11',
    'Sep 11, 2024',
    'September 11th, 2024',
    '11 Sep 2024',
    'Wed, 11 Sep 2024 00:00:00 +0000',
    '2024年9月11日',
    '2024년 9월 11일',
    '20240911',
    '**2024-09-11**',
    '2024-09-11T14:04:28.794Z',
    'Papers for 2024-09-11',
  ])('is read from %s', (text) => {
    expect(findDate(text)).toEqual({ value: '2024-09-11', precision: 'day' });
  });

  it.each([
    'Jul 30',
    '07-29',
    '2024-02-30',
    '2024-13-01',
    '1899-01-01',
    'arXiv:2409.06210',
    '12345678',
    'v1.2.3',
    '',
  ])('is not guessed from %s', (text) => {
    expect(findDate(text)).toBeNull();
  });

  it('keeps the precision it is known with', () => {
    expect(parseDate('2024年9月')).toEqual({ value: '2024-09', precision: 'month' });
    expect(parseDate('September 2024')).toEqual({ value: '2024-09', precision: 'month' });
    expect(parseDate('2024')).toEqual({ value: '2024', precision: 'year' });
  });

  it('of several days is what they have in common', () => {
    const day = (value: string) => ({ value, precision: 'day' as const });
    expect(commonDate([day('2024-09-11'), day('2024-09-11')])).toEqual(day('2024-09-11'));
    expect(commonDate([day('2024-09-11'), day('2024-09-12')])).toEqual({
      value: '2024-09',
      precision: 'month',
    });
    expect(commonDate([day('2023-09-11'), day('2024-09-12')])).toBeNull();
  });
});
