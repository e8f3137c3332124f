import { describe, expect, test } from 'vitest';
import { formatDay } from '../attendance/day.ts';
import { type HourCount, measureUnauthorisedHours } from './hours.ts';
import { daily, day, NO_HOURS, pupil, WITH_HOURS } from './pupil.fixture.ts';

const BEST: HourCount = { weeks: 4, stretch: 'best', lessonMinutes: 60 };
const unbounded = Number.POSITIVE_INFINITY;
type Pupil = Parameters<typeof pupil>[0];

function hours(given: Pupil, options: Partial<HourCount> = {}, reported: string | null = null) {
  const view = pupil({ sector: 'vo', ...given });
  const until = reported === null ? null : day(reported);
  return measureUnauthorisedHours(view, { ...BEST, ...options }, until, view.asOf);
}
/** So many truant lessons from the first on. */
const lessons = (date: string, count: number) =>
  Array.from({ length: count }, (_, n) => `${date} l${n + 1} truant`);

/** Weeks of 28 September, 5 and 12 October, then vakantie, then 26 October and 2 November. */
const spread = (last: string) => [
  ...lessons('2026-09-28', 5),
  ...lessons('2026-10-05', 5),
  ...lessons('2026-10-12', 5),
  ...lessons(last, 1),
];

describe('hours of unauthorised absence', () => {
  test('sixteen lessons in four lesson weeks with a vakantie week between', () =>
    expect(hours({ asOf: '2026-11-20', records: spread('2026-10-30') }).least).toBe(16));
  test('over five lesson weeks the best four hold fifteen', () =>
    expect(hours({ asOf: '2026-11-20', records: spread('2026-11-02') })).toMatchObject({
      least: 15,
      greatest: 15,
      lowerBound: false,
      window: { from: day('2026-08-01'), to: day('2026-11-20') },
    }));
  test('luxeverzuim and refused leave count, an unknown reason and excused truancy do not', () => {
    const records = [
      '2026-11-16 day holiday',
      '2026-11-17 l1 leave unexcused',
      '2026-11-18 day unauthorised',
      '2026-11-19 l1 truant excused',
    ];
    const found = hours({ asOf: '2026-11-20', records });
    expect(found.least).toBe(8);
    expect(found.evidence.map(formatDay)).toEqual(['2026-11-16', '2026-11-17']);
  });
  test('the school year before counts for nothing', () =>
    expect(hours({ asOf: '2026-08-26', records: lessons('2026-07-10', 7) }).least).toBe(0));
  test('after a report only what came after its end', () => {
    const records = [...lessons('2026-11-16', 7), ...lessons('2026-11-17', 2)];
    expect(hours({ asOf: '2026-11-20', records }, {}, '2026-11-16')).toMatchObject({
      least: 2,
      window: { from: day('2026-11-17'), to: day('2026-11-20') },
    });
  });
  test('what was not seen leaves the number open', () =>
    expect(
      hours({ asOf: '2026-11-20', seen: ['2026-08-25'], records: lessons('2026-11-16', 3) }),
    ).toMatchObject({ least: 3, greatest: unbounded, lowerBound: true }));
});

describe('the last four lesson weeks', () => {
  const records = [...lessons('2026-10-05', 7), ...lessons('2026-10-12', 2)];
  const current = (asOf: string) => hours({ asOf, records }, { stretch: 'current' });
  test('begin before a vakantie week, on a Monday', () => {
    expect(current('2026-10-27')).toMatchObject({
      least: 9,
      window: { from: day('2026-09-28'), to: day('2026-10-27') },
    });
    expect(current('2026-11-03').least).toBe(9);
    expect(current('2026-11-09').least).toBe(2);
  });
  test('only they must have been seen', () => {
    const seen: [string] = ['2026-10-26'];
    const late = (asOf: string) => hours({ asOf, records, seen }, { stretch: 'current' });
    expect(late('2026-11-20').lowerBound).toBe(false);
    expect(late('2026-11-13').lowerBound).toBe(true);
  });
});

describe('how long it was', () => {
  const primary = (timetable: Pupil['timetable'], ...records: string[]) =>
    hours({ asOf: '2026-11-20', sector: 'po', timetable: timetable!, records });
  test('a primary school has it in its timetable', () =>
    expect(primary(WITH_HOURS, '2026-11-16 day truant', '2026-11-18 day truant').least).toBe(9));
  test('or not, and then only an unauthorised dagdeel makes it unknown', () => {
    expect(primary(NO_HOURS, '2026-11-16 am truant')).toMatchObject({
      least: 0,
      greatest: unbounded,
      lowerBound: false,
      evidence: [],
    });
    expect(primary(NO_HOURS, '2026-11-16 am sick').greatest).toBe(0);
  });
  test('a school that counts in clock hours says how long a lesson is', () => {
    const given = { asOf: '2026-11-20', records: daily('2026-11-16', '2026-11-18', 'day truant') };
    expect(hours(given, { lessonMinutes: 50 }).least).toBe(17.5);
    expect(hours(given, { lessonMinutes: null })).toMatchObject({ least: 0, greatest: unbounded });
    expect(hours({ asOf: '2026-11-20' }, { lessonMinutes: null }).greatest).toBe(0);
  });
  test('many short dagdelen add up without a rounding error', () => {
    const timetable = { mon: [{ part: 'am' as const, hours: 3.2 }], tue: [], fri: [] };
    const records = daily('2026-08-24', '2026-09-27', 'day truant');
    expect(
      hours({ asOf: '2026-11-20', sector: 'po', timetable, records }, { weeks: 5 }).least,
    ).toBe(16);
  });
});

describe('pages that only count', () => {
  const inWeeks = (from: string, to: string, unit: 'hours' | 'lessons') => ({
    kind: 'truant' as const,
    from,
    to,
    count: 16,
    unit,
  });
  const least = (total: ReturnType<typeof inWeeks>, options: Partial<HourCount> = {}) =>
    hours({ asOf: '2026-11-20', seen: ['2026-11-16'], totals: [total] }, options).least;

  test('a total inside four lesson weeks is a lower limit', () => {
    expect(least(inWeeks('2026-09-28', '2026-10-30', 'hours'))).toBe(16);
    expect(least(inWeeks('2026-09-28', '2026-11-02', 'hours'))).toBe(0);
  });
  test('lessons are hours only where a lesson is one', () => {
    expect(least(inWeeks('2026-09-28', '2026-10-02', 'lessons'))).toBe(16);
    expect(least(inWeeks('2026-09-28', '2026-10-02', 'lessons'), { lessonMinutes: 50 })).toBe(0);
  });
  test('it is added to days outside it, never to days within', () => {
    const totals = [{ ...inWeeks('2026-11-09', '2026-11-13', 'hours'), count: 5 }];
    const records = [...lessons('2026-11-10', 3), ...lessons('2026-11-16', 4)];
    expect(hours({ asOf: '2026-11-20', records, totals })).toMatchObject({
      least: 9,
      fromTotals: true,
    });
  });
  test('one that ends after as-of says nothing about later days', () => {
    const totals = [inWeeks('2026-11-09', '2026-12-18', 'hours')];
    expect(hours({ asOf: '2026-11-20', totals }).least).toBe(16);
  });
});
