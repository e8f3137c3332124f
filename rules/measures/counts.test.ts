import { describe, expect, test } from 'vitest';
import { formatDay } from '../attendance/day.ts';
import {
  measureAbsentDates,
  measureCount,
  measureLates,
  measureSickHome,
  measureTruancy,
} from './counts.ts';
import { day, pupil } from './pupil.fixture.ts';

const YEAR = { from: day('2026-08-01'), to: day('2027-07-31') };
const unbounded = Number.POSITIVE_INFINITY;

describe('truancy', () => {
  const truancy = (unit: 'dagdelen' | 'lessons', sector: 'po' | 'vo', ...records: string[]) => {
    const view = pupil({ asOf: '2026-11-20', sector, records });
    return measureTruancy(view, unit, YEAR, view.asOf).least;
  };
  test('a Wednesday with only a morning is one dagdeel, a Thursday two', () => {
    expect(truancy('dagdelen', 'po', '2026-11-18 day truant')).toBe(1);
    expect(truancy('dagdelen', 'po', '2026-11-18 day truant', '2026-11-16 pm truant')).toBe(2);
    expect(truancy('dagdelen', 'po', '2026-11-19 day truant')).toBe(2);
  });
  test('in lessons a dagdeel is a half of the day that was wholly missed', () => {
    const lessons = (...numbers: number[]) => numbers.map((n) => `2026-11-16 l${n} truant`);
    expect(truancy('dagdelen', 'vo', ...lessons(1, 2, 3, 4))).toBe(1);
    expect(truancy('dagdelen', 'vo', ...lessons(1, 2, 3, 5, 6))).toBe(0);
    expect(truancy('dagdelen', 'vo', '2026-11-16 day truant')).toBe(2);
    expect(truancy('lessons', 'vo', ...lessons(1, 2, 3, 5, 6))).toBe(5);
  });
  test('a school without lessons has no truancy in lessons', () =>
    expect(truancy('lessons', 'po', '2026-11-19 day truant')).toBe(0));
  test('an excused one, luxeverzuim and other unauthorised absence are no truancy', () => {
    expect(truancy('dagdelen', 'po', '2026-11-19 day truant excused')).toBe(0);
    expect(truancy('dagdelen', 'po', '2026-11-19 day holiday')).toBe(0);
    expect(truancy('dagdelen', 'po', '2026-11-19 day unauthorised unexcused')).toBe(0);
  });
});

describe('other counts', () => {
  const view = pupil({
    asOf: '2026-11-20',
    sector: 'vo',
    records: [
      '2026-09-01 l1 late',
      '2026-09-02 l1 late excused',
      '2026-09-03 l1 truant',
      '2026-09-03 l2 truant',
      '2026-09-03 l5 truant',
      '2026-09-04 day sick',
      '2026-09-07 am sick-home',
      '2026-09-07 pm sick-home',
      '2026-09-08 day suspended',
      '2026-09-09 day leave-religious',
      '2026-09-10 day unauthorised',
      '2026-09-11 l1 unauthorised unexcused',
      '2026-09-14 l1 elsewhere',
      '2026-09-15 l1 removed',
    ],
  });
  const dates = (absence: Parameters<typeof measureAbsentDates>[1]) =>
    measureAbsentDates(view, absence, YEAR, view.asOf).evidence.map(formatDay);

  test('dates of absence, per class', () => {
    expect(dates('any')).toEqual([
      '2026-09-03',
      '2026-09-04',
      '2026-09-07',
      '2026-09-08',
      '2026-09-09',
      '2026-09-10',
      '2026-09-11',
    ]);
    expect(dates('sick')).toEqual(['2026-09-04']);
    expect(dates('suspended')).toEqual(['2026-09-08']);
    expect(dates('leave-religious')).toEqual(['2026-09-09']);
  });
  test('sick-home counts once a date', () =>
    expect(measureSickHome(view, YEAR, view.asOf).least).toBe(1));
  test('lates and stretches of truancy together; a day with both stands in the evidence once', () => {
    const found = measureCount(view, ['lates', 'truant-occasions'], YEAR, view.asOf);
    expect(found).toMatchObject({ least: 3, greatest: 3, oneMore: 4 });
    expect(found.evidence.map(formatDay)).toEqual(['2026-09-01', '2026-09-03']);
  });
  test('unauthorised slots: the reason must have been judged', () =>
    expect(measureCount(view, ['unauthorised-slots'], YEAR, view.asOf).least).toBe(4));
});

describe('what was not seen', () => {
  const records = ['2026-09-01 day truant', '2026-11-02 day truant', '2026-11-23 day truant'];
  const since = (from: string) => {
    const view = pupil({ asOf: '2026-11-20', seen: ['2026-11-01'], records });
    return measureTruancy(view, 'dagdelen', { from: day(from), to: day('2027-07-31') }, view.asOf);
  };
  test('a window that is seen from its first school day on is exact', () =>
    expect(since('2026-10-31')).toMatchObject({ least: 2, greatest: 2, lowerBound: false }));
  test('one unseen school day more, and there is no upper limit', () =>
    expect(since('2026-10-30')).toMatchObject({ least: 2, greatest: unbounded, lowerBound: true }));
  test('registrations outside what was seen count; those after the judged day do not exist yet', () =>
    expect(since('2026-08-01').least).toBe(4));
  test('a window that begins after it ends holds nothing', () =>
    expect(since('2027-08-01')).toMatchObject({ least: 0, greatest: 0, evidence: [] }));
  test('an open as-of spoils nothing', () => {
    const open = pupil({ asOf: '2026-11-20', seen: ['2026-08-24', '2026-11-19'], records });
    expect(measureTruancy(open, 'dagdelen', YEAR, open.asOf).lowerBound).toBe(false);
  });
});

describe('pages that only count', () => {
  type Totals = NonNullable<Parameters<typeof pupil>[0]['totals']>;
  const counted = (totals: Totals, records: string[] = [], sector: 'po' | 'vo' = 'po') =>
    pupil({ asOf: '2026-11-20', seen: ['2026-11-01'], records, totals, sector });
  const year = { from: '2026-08-01', to: '2026-11-20' };

  test('a total over the window decides it', () => {
    const view = counted([{ kind: 'late', ...year, count: 9, unit: 'times' }]);
    expect(measureLates(view, YEAR, view.asOf)).toMatchObject({
      least: 9,
      greatest: 9,
      lowerBound: false,
      fromTotals: true,
      oneMore: 10,
    });
  });
  test('a total inside it raises the lower limit, and adds up with days outside it', () => {
    const autumn = { from: '2026-09-01', to: '2026-10-31' };
    const view = counted(
      [{ kind: 'late', ...autumn, count: 4, unit: 'times' }],
      ['2026-10-01 am late', '2026-11-03 am late'],
    );
    expect(measureLates(view, YEAR, view.asOf)).toMatchObject({
      least: 5,
      greatest: unbounded,
      lowerBound: true,
    });
  });
  test('truancy: dagdelen or lessons, whichever the rule counts', () => {
    const view = counted([{ kind: 'truant', ...year, count: 3, unit: 'dayparts' }], [], 'vo');
    expect(measureTruancy(view, 'dagdelen', YEAR, view.asOf).least).toBe(3);
    expect(measureTruancy(view, 'lessons', YEAR, view.asOf).least).toBe(0);
  });
  test('sick-home: times or days', () => {
    const times = counted([{ kind: 'sick-home', ...year, count: 3, unit: 'times' }]);
    const days = counted([{ kind: 'sick-home', ...year, count: 2, unit: 'days' }]);
    expect(measureSickHome(times, YEAR, times.asOf).least).toBe(3);
    expect(measureSickHome(days, YEAR, days.asOf).least).toBe(2);
  });
  test('a total of another kind or unit says nothing', () => {
    const view = counted([
      { kind: 'sick', ...year, count: 9, unit: 'times' },
      { kind: 'late', ...year, count: 9, unit: 'hours' },
      { kind: 'late', ...year, count: 9, unit: 'lessons' },
    ]);
    expect(measureLates(view, YEAR, view.asOf).least).toBe(0);
  });
  test('nor does one that reaches past an earlier judged day', () => {
    const view = counted([{ kind: 'late', ...year, count: 9, unit: 'times' }]);
    expect(measureLates(view, YEAR, day('2026-11-19')).least).toBe(0);
  });
});
