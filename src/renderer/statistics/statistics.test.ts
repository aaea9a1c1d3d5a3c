import { describe, expect, it } from 'vitest';
import { calendarOf, monthStarts } from './calendar.ts';
import { daysAfter, monthsAfter, weekdayOf } from './days.ts';
import { monthsOf } from './months.ts';
import { untilToday } from './unread.ts';

describe('days', () => {
  it('goes over the ends of months and years', () => {
    expect(daysAfter('2024-02-28', 2)).toBe('2024-03-01');
    expect(daysAfter('2025-01-01', -1)).toBe('2024-12-31');
    expect(monthsAfter('2024-12', 1)).toBe('2025-01');
    expect(monthsAfter('2024-01', -1)).toBe('2023-12');
    expect(weekdayOf('2024-09-09')).toBe(0);
  });
});

describe('the reading calendar', () => {
  const counts = [
    { day: '2024-09-11', count: 8 },
    { day: '2024-09-10', count: 1 },
    { day: '2020-01-01', count: 9 },
  ];

  it('ends today and begins on a Monday a year before', () => {
    const { days } = calendarOf(counts, '2024-09-11');
    expect(days.at(-1)).toMatchObject({ day: '2024-09-11', week: 52, weekday: 2, level: 4 });
    expect(days[0]).toMatchObject({ day: '2023-09-11', week: 0, weekday: 0 });
  });

  it('counts what is in it, and gives the least a colour of its own', () => {
    const { days, total } = calendarOf(counts, '2024-09-11');
    expect(total).toBe(9);
    expect(days.at(-2)?.level).toBe(1);
    expect(days[0]?.level).toBe(0);
  });

  it('names each month once', () => {
    const names = monthStarts(calendarOf([], '2024-09-11').days).map(({ day }) => day.slice(0, 7));
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThanOrEqual(11);
  });
});

describe('papers by month', () => {
  it('fills months without papers and stacks topics, the most frequent first', () => {
    const { topics, bars, hasOthers } = monthsOf([
      { month: '2024-07', topic: 'vision', count: 2 },
      { month: '2024-09', topic: 'vision', count: 1 },
      { month: '2024-09', topic: 'speech', count: 2 },
      { month: '2024-09', topic: null, count: 4 },
      { month: null, topic: 'vision', count: 50 },
    ]);
    expect(topics).toEqual(['vision', 'speech']);
    expect(hasOthers).toBe(true);
    expect(bars.map(({ month, total }) => [month, total])).toEqual([
      ['2024-07', 2],
      ['2024-08', 0],
      ['2024-09', 7],
    ]);
    expect(bars[2]?.segments).toEqual([
      { topic: 0, from: 0, to: 1 },
      { topic: 1, from: 1, to: 3 },
      { topic: 2, from: 3, to: 7 },
    ]);
  });

  it('gathers what is older than it can draw in the first bar, and loses nothing', () => {
    const { bars } = monthsOf([
      { month: '2007-06', topic: null, count: 1 },
      { month: '2009-06', topic: null, count: 2 },
      { month: '2024-09', topic: null, count: 4 },
    ]);
    expect(bars[0]).toMatchObject({ isEarlier: true, total: 3 });
    expect(bars.at(-1)).toMatchObject({ month: '2024-09', isEarlier: false, total: 4 });
  });

  it('keeps to the colours it has', () => {
    const counts = Array.from({ length: 10 }, (_, index) => ({
      ...{ month: '2024-09', topic: `topic ${index}`, count: 10 - index },
    }));
    expect(monthsOf(counts).topics).toHaveLength(6);
    expect(monthsOf(counts).bars[0]?.total).toBe(55);
  });
});

describe('unread over time', () => {
  it('goes on until today as it was', () => {
    const day = { day: '2024-09-10', papers: 5, unread: 3 };
    expect(untilToday([day], '2024-09-11')).toEqual([day, { ...day, day: '2024-09-11' }]);
    expect(untilToday([day], '2024-09-10')).toEqual([day]);
    expect(untilToday([], '2024-09-10')).toEqual([]);
  });
});
