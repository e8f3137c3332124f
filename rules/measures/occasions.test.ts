import { describe, expect, test } from 'vitest';
import { measureOccasions, type OccasionCount } from './occasions.ts';
import { day, pupil, WITH_HOURS } from './pupil.fixture.ts';

const YEAR = { from: day('2026-08-01'), to: day('2027-07-31') };
const OCCASION: OccasionCount = { unit: 'occasion', includeLates: false, lessonMinutes: 60 };
const unbounded = Number.POSITIVE_INFINITY;

/** Lessons 1–2, and 4, of one day; a whole day; one lesson; and a late arrival. */
const records = [
  '2026-09-01 l1 truant',
  '2026-09-01 l2 unauthorised unexcused',
  '2026-09-01 l4 holiday',
  '2026-09-02 day truant',
  '2026-09-03 l7 leave unexcused',
  '2026-09-03 l1 late',
  '2026-09-04 day unauthorised',
];
const count = (options: Partial<OccasionCount>, seen: [string] = ['2026-08-24']) => {
  const view = pupil({ asOf: '2026-11-20', sector: 'vo', records, seen });
  return measureOccasions(view, { ...OCCASION, ...options }, YEAR, view.asOf);
};

describe('one time of unauthorised absence', () => {
  test('is a stretch of adjacent lessons on one day; a whole day is one', () =>
    expect(count({})).toMatchObject({ least: 4, greatest: 4, lowerBound: false }));
  test('or a lesson', () => expect(count({ unit: 'lesuur' }).least).toBe(11));
  test('or an hour', () => {
    expect(count({ unit: 'hour' })).toMatchObject({ least: 11, greatest: 11, oneMore: 12 });
    expect(count({ unit: 'hour', lessonMinutes: 45 }).least).toBe(8.25);
  });
  test('a late arrival is one more where a school counts it', () => {
    expect(count({ includeLates: true }).least).toBe(5);
    expect(count({ unit: 'hour', includeLates: true }).least).toBe(12);
    const hours = count({ unit: 'hour', includeLates: true });
    expect(hours.evidence).toHaveLength(3);
    expect(hours.lastCounted).toBe(day('2026-09-03'));
  });
  test('hours are not known while nobody said how long a lesson is', () =>
    expect(count({ unit: 'hour', lessonMinutes: null })).toMatchObject({
      least: 0,
      greatest: unbounded,
      lowerBound: false,
    }));
  test('nor limited while part of the year was not seen', () =>
    expect(count({ unit: 'hour' }, ['2026-09-01'])).toMatchObject({
      least: 11,
      greatest: unbounded,
      lowerBound: true,
    }));
});

test('a morning and the afternoon after it are one time, in hours of the timetable', () => {
  const view = pupil({
    asOf: '2026-11-20',
    timetable: WITH_HOURS,
    records: ['2026-11-16 am truant', '2026-11-16 pm unauthorised unexcused'],
  });
  const options = { ...OCCASION, lessonMinutes: null };
  expect(measureOccasions(view, options, YEAR, view.asOf).least).toBe(1);
  expect(measureOccasions(view, { ...options, unit: 'hour' }, YEAR, view.asOf).least).toBe(5.5);
});
