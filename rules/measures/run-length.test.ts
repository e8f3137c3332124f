import { describe, expect, test } from 'vitest';
import { daily, pupil } from './pupil.fixture.ts';
import {
  measureRun,
  measureRunMonths,
  measureRunWeeks,
  unlessAllUnauthorised,
} from './run-length.ts';

type Pupil = Parameters<typeof pupil>[0];
const unbounded = Number.POSITIVE_INFINITY;

describe('in weekdays', () => {
  const weekdays = (given: Pupil) => {
    const view = pupil(given);
    return measureRunWeeks(view, 'any', 'weekdays', view.asOf).least;
  };
  const absent = daily('2026-11-12', '2026-11-16', 'day sick');
  test('Thursday, Friday, Monday', () =>
    expect(weekdays({ asOf: '2026-11-16', records: absent })).toBe(3));
  test('an open Tuesday: it ends on Monday', () =>
    expect(
      weekdays({ asOf: '2026-11-17', seen: ['2026-08-24', '2026-11-16'], records: absent }),
    ).toBe(3));
  test('back on Tuesday', () => expect(weekdays({ asOf: '2026-11-17', records: absent })).toBe(0));
  test('a vakantie is frozen, a single free day counts', () => {
    const records = daily('2026-10-05', '2026-11-06', 'day sick');
    expect(weekdays({ asOf: '2026-10-25', records })).toBe(10);
    expect(weekdays({ asOf: '2026-11-06', records, freeDays: ['2026-10-14'] })).toBe(20);
  });
});

test('a page that ended before a run could end leaves it open, unlimited when it also begins late', () => {
  const view = pupil({
    asOf: '2026-11-20',
    seen: ['2026-11-16', '2026-11-17'],
    records: daily('2026-11-16', '2026-11-17', 'day sick'),
  });
  expect(measureRun(view, 'sick', view.asOf)).toMatchObject({
    least: 0,
    greatest: unbounded,
    canBeNear: false,
  });
});

test('with its beginning seen, unseen days at the end raise it by no more than themselves', () => {
  const view = pupil({
    asOf: '2026-11-20',
    seen: ['2026-08-24', '2026-11-17'],
    records: daily('2026-11-16', '2026-11-17', 'day sick'),
  });
  // 16 to 19 November; as-of itself is open.
  expect(measureRun(view, 'sick', view.asOf)).toMatchObject({ least: 0, greatest: 4 });
});

describe('unless all of it is unauthorised', () => {
  const length = (records: string[], seen: [string] = ['2026-08-24']) => {
    const view = pupil({ asOf: '2026-11-20', records, seen });
    return unlessAllUnauthorised(view, measureRunWeeks(view, 'any', 'weekdays', view.asOf));
  };
  const truant = daily('2026-11-16', '2026-11-20', 'day truant');
  test('it does not count', () =>
    expect(length(truant)).toMatchObject({ demand: 'no', canBeNear: false }));
  test('one other dagdeel, and it does', () =>
    expect(length([...truant.slice(1), '2026-11-16 am truant', '2026-11-16 pm sick']).demand).toBe(
      'met',
    ));
  test('what was not seen before it may have been something else', () =>
    expect(length(truant, ['2026-11-16']).demand).toBe('maybe'));
});

describe('in months', () => {
  const months = (first: string, asOf: string, more: Partial<Pupil> = {}) => {
    const view = pupil({
      asOf,
      seen: ['2026-08-24'],
      records: daily(first, asOf, 'day sick'),
      ...more,
    });
    return measureRunMonths(view, 'any', view.asOf);
  };
  test('longer than three from the day after the same day number', () => {
    expect(months('2026-09-03', '2026-12-02')).toMatchObject({ least: 2, oneMore: 2 });
    expect(months('2026-09-03', '2026-12-03')).toMatchObject({ least: 2, oneMore: 3 });
    expect(months('2026-09-03', '2026-12-04')).toMatchObject({ least: 3, oneMore: 3 });
  });
  test('clamped to the end of a month', () => {
    expect(months('2026-08-31', '2026-11-30')).toMatchObject({ least: 2, oneMore: 3 });
    expect(months('2026-08-31', '2026-12-01').least).toBe(3);
  });
  test('an open as-of is not part of it', () =>
    expect(
      months('2026-09-03', '2026-12-04', {
        seen: ['2026-08-24', '2026-12-03'],
        records: daily('2026-09-03', '2026-12-03', 'day sick'),
      }),
    ).toMatchObject({ least: 2, oneMore: 3 }));
  test('a run that may have begun earlier may be longer', () =>
    expect(months('2026-09-03', '2026-11-20', { seen: ['2026-09-03'] })).toMatchObject({
      least: 2,
      greatest: unbounded,
      lowerBound: true,
    }));
  test('no run', () =>
    expect(months('2026-09-03', '2026-12-04', { records: [] })).toMatchObject({
      least: 0,
      oneMore: 0,
      greatest: 0,
    }));
});
