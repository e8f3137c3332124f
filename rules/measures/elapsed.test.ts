import { describe, expect, test } from 'vitest';
import { type CountFrom, measureElapsed } from './elapsed.ts';
import { daily, day, pupil } from './pupil.fixture.ts';

type Pupil = Parameters<typeof pupil>[0];
type Unit = Parameters<typeof measureElapsed>[2];
const unbounded = Number.POSITIVE_INFINITY;
const latest = (...dates: string[]): CountFrom => ({ days: dates.map(day), which: 'latest' });

function elapsed(
  from: CountFrom[],
  given: Partial<Pupil>,
  unit: Unit = 'days',
  during: 'sick' | null = null,
) {
  const view = pupil({ asOf: '2026-11-20', ...given });
  return measureElapsed(view, from, unit, during, view.asOf);
}

describe('since something that was logged', () => {
  test('day 0 is the day itself', () =>
    expect(elapsed([latest('2026-11-06')], {})).toMatchObject({
      least: 14,
      greatest: 14,
      oneMore: 15,
      lowerBound: false,
      evidence: [],
      began: day('2026-11-06'),
      window: { from: day('2026-11-06'), to: day('2026-11-20') },
    }));
  test('the first or the latest of several', () => {
    const dates = latest('2026-11-18', '2026-11-06', '2026-11-10');
    expect(elapsed([dates], {}).least).toBe(2);
    expect(elapsed([{ ...dates, which: 'first' } as CountFrom], {}).least).toBe(14);
  });
  test('a later reference counts only when the one before it is not known', () => {
    expect(elapsed([latest(), latest('2026-11-06')], {}).least).toBe(14);
    expect(elapsed([latest('2026-11-19'), latest('2026-11-06')], {}).least).toBe(1);
  });
  test('nothing logged', () =>
    expect(elapsed([latest()], {})).toMatchObject({ least: 0, greatest: 0 }));
  test.each<[Unit, number]>([
    ['days', 16],
    ['school-days', 7],
    ['working-days', 12],
    ['lesson-week-days', 9],
  ])('over the autumn vakantie, in %s', (unit, value) =>
    expect(elapsed([latest('2026-10-14')], { asOf: '2026-10-30' }, unit).least).toBe(value),
  );
  test('calendar days stand still in a vakantie where a school chose so', () =>
    expect(
      elapsed([latest('2026-10-14')], {
        asOf: '2026-10-30',
        settings: { 'deadline.vacation': 'freeze' },
      }).least,
    ).toBe(7));
});

describe('since the start of a run that is long enough', () => {
  const from: CountFrom[] = [{ run: 'any', weekdays: 10 }];
  const absent = (first: string, more: Partial<Pupil> = {}) =>
    elapsed(from, { records: daily(first, '2026-11-20', 'day sick'), ...more });
  test('ten weekdays are, nine are not', () => {
    expect(absent('2026-11-09')).toMatchObject({ least: 11, began: day('2026-11-09') });
    expect(absent('2026-11-10')).toMatchObject({ least: 0, greatest: 0 });
  });
  test('it may have begun before what was seen', () => {
    expect(absent('2026-11-09', { seen: ['2026-11-09'] })).toMatchObject({
      least: 11,
      greatest: unbounded,
    });
    expect(absent('2026-11-10', { seen: ['2026-11-10'] })).toMatchObject({
      least: 0,
      greatest: unbounded,
      canBeNear: false,
    });
  });
});

describe('during sickness', () => {
  const sick = daily('2026-11-10', '2026-11-20', 'day sick');
  const since = (date: string, given: Partial<Pupil> = { records: sick }) =>
    elapsed([latest(date)], given, 'school-days', 'sick');
  test('since a day in this spell', () => {
    expect(since('2026-11-10')).toMatchObject({ least: 8, greatest: 8 });
    expect(since('2026-11-12').least).toBe(6);
  });
  test('a day before it is none', () =>
    expect(since('2026-11-09')).toMatchObject({ least: 0, greatest: 0 }));
  test('unless the spell may have begun earlier', () =>
    expect(since('2026-11-09', { records: sick, seen: ['2026-11-10'] })).toMatchObject({
      least: 0,
      greatest: 9,
      canBeNear: false,
    }));
  test('nothing once the pupil is back', () =>
    expect(since('2026-11-12', { records: sick.slice(0, -1) })).toMatchObject({
      least: 0,
      greatest: 0,
    }));
  test('while nobody vouches for the days since, it may go on', () =>
    expect(
      since('2026-11-12', { records: sick.slice(0, 4), seen: ['2026-08-24', '2026-11-13'] }),
    ).toMatchObject({ least: 0, greatest: 6 }));
});
