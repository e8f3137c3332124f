import { describe, expect, test } from 'vitest';
import { formatDay, parseDay } from '../attendance/day.ts';
import { lessonWeeksOf, mondayOf, trailingLessonWeeks } from './lesson-weeks.ts';
import { officialHolidays, REGIONS } from './official-holidays.ts';
import { monthsFrom, schoolYearOf, semesterOf, trailingMonths } from './periods.ts';
import { buildCalendar, type DayRange } from './school-calendar.ts';

const day = (text: string) => parseDay(text)!;
const range = ({ from, to }: DayRange) => `${formatDay(from)}..${formatDay(to)}`;

const calendar = buildCalendar({
  holidays: officialHolidays('zuid'),
  freeDays: [day('2026-11-06'), day('2026-10-20')],
  timetable: { mon: 6, tue: 6, wed: [{ part: 'am', hours: 3.5 }], thu: 6, fri: 0 },
});

describe('what a day is', () => {
  test.each([
    ['2026-11-02', 'school'],
    ['2026-10-19', 'vakantie'],
    ['2026-10-17', 'vakantie'],
    ['2026-10-25', 'vakantie'],
    ['2026-10-26', 'school'],
    ['2026-10-20', 'vakantie'], // a free day inside a vakantie is vakantie
    ['2026-11-06', 'free-day'],
    ['2026-11-07', 'none'],
    ['2026-11-13', 'none'], // a weekday with no lessons at all
  ])('%s is %s', (text, kind) => expect(calendar.kindOf(day(text))).toBe(kind));

  test('a vakantie of one day is vakantie, not a free day', () => {
    const only = day('2026-11-06');
    const holidays = [{ from: only, to: only }];
    const short = buildCalendar({ holidays, freeDays: [], timetable: { fri: 6 } });
    expect(short.kindOf(only)).toBe('vakantie');
  });
  test('the school day before a vakantie and a free Friday is found', () => {
    expect(formatDay(calendar.schoolDayBefore(day('2026-10-26'))!)).toBe('2026-10-15');
    expect(formatDay(calendar.schoolDayAfter(day('2026-11-05'))!)).toBe('2026-11-09');
  });
  test('a school without any lesson has no school days, and the search ends', () => {
    const empty = buildCalendar({ holidays: [], freeDays: [], timetable: {} });
    expect(empty.schoolDayBefore(day('2026-11-20'))).toBeNull();
  });
  test('slots: lessons from bit 0, a morning only is bit 0', () => {
    expect(calendar.scheduleOf(day('2026-11-02'))?.slots).toBe(0b111111);
    expect(calendar.scheduleOf(day('2026-11-04'))?.slots).toBe(0b01);
    expect(calendar.scheduleOf(day('2026-11-07'))).toBeNull();
  });
});

describe('periods', () => {
  test('the school year turns on 1 August', () => {
    expect(range(schoolYearOf(day('2026-07-31')))).toBe('2025-08-01..2026-07-31');
    expect(range(schoolYearOf(day('2026-08-01')))).toBe('2026-08-01..2027-07-31');
  });
  test('its halves turn on 1 February', () => {
    expect(range(semesterOf(day('2027-01-31')))).toBe('2026-08-01..2027-01-31');
    expect(range(semesterOf(day('2027-02-01')))).toBe('2027-02-01..2027-07-31');
  });
  test.each([
    ['2026-03-15', 2, '2026-01-16..2026-03-15'],
    ['2026-11-20', 1, '2026-10-21..2026-11-20'],
    ['2026-04-30', 2, '2026-03-01..2026-04-30'], // 30 February is clamped to 28 February
    ['2026-01-31', 2, '2025-12-01..2026-01-31'],
  ])('trailing months: %s, %i', (text, months, expected) =>
    expect(range(trailingMonths(day(text), months))).toBe(expected),
  );
  test('months forward are clamped to the end of a month', () =>
    expect(formatDay(monthsFrom(day('2027-11-30'), 3))).toBe('2028-02-29'));
});

describe('lesson weeks', () => {
  const weeks = lessonWeeksOf(calendar, schoolYearOf(day('2026-11-20'))).map(formatDay);
  test('vakantie weeks are skipped', () => {
    expect(weeks.slice(0, 1)).toEqual(['2026-08-24']);
    expect(weeks).toContain('2026-10-12');
    expect(weeks).not.toContain('2026-10-19');
  });
  test('weeks that still have to come count', () => expect(weeks).toContain('2027-06-28'));
  test('the last four, over the autumn holiday', () =>
    expect(range(trailingLessonWeeks(calendar, day('2026-11-12'), 4))).toBe(
      '2026-10-12..2026-11-12',
    ));
  test('in a vakantie they end with the last lesson week', () =>
    expect(range(trailingLessonWeeks(calendar, day('2026-10-21'), 2))).toBe(
      '2026-10-05..2026-10-21',
    ));
  test('they do not reach into the school year before', () =>
    expect(range(trailingLessonWeeks(calendar, day('2026-08-27'), 4))).toBe(
      '2026-08-24..2026-08-27',
    ));
  test('before the first of them there is none yet', () =>
    expect(range(trailingLessonWeeks(calendar, day('2026-08-12'), 4))).toBe(
      '2026-08-01..2026-08-12',
    ));
  test('nor when the year turns in the middle of a week', () => {
    const august = buildCalendar({ holidays: [], freeDays: [], timetable: { fri: 6, mon: 6 } });
    expect(range(trailingLessonWeeks(august, day('2025-08-04'), 4))).toBe('2025-08-01..2025-08-04');
  });
  test('Monday of a Sunday', () =>
    expect(formatDay(mondayOf(day('2026-11-22')))).toBe('2026-11-16'));
});

describe('official holidays', () => {
  test('autumn 2026 in the south', () =>
    expect(officialHolidays('zuid').map(range)).toContain('2026-10-17..2026-10-25'));
  test('five in each of the six school years, in every region', () => {
    for (const region of REGIONS) expect(officialHolidays(region)).toHaveLength(5 * 6);
  });
  test('each begins on a Saturday and ends on a Sunday', () => {
    for (const { from, to } of officialHolidays('noord')) {
      expect([mondayOf(from) + 5, mondayOf(to) + 6]).toEqual([from, to]);
    }
  });
});
