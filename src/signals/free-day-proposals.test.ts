import { describe, expect, it } from 'vitest';
import { type Day, formatDay, parseDay, weekdayOf } from '../../rules/attendance/day.ts';
import { buildCalendar } from '../../rules/calendar/school-calendar.ts';
import { anEntry, aPupil, aReading } from '../../test/support/reading.ts';
import type { PupilReading, Reading } from '../lvs/reading/reading.ts';
import type { SchoolProfile } from '../schools/profile/profile.ts';
import { proposeFreeDays } from './free-day-proposals.ts';
import type { JudgingSchool } from './judge.ts';

const day = (iso: string): Day => parseDay(iso)!;
const AS_OF = day('2026-11-20');
/** Two weeks: Monday 2 November up to and including Friday 13 November. */
const PERIOD = { from: day('2026-11-02'), to: day('2026-11-13') };

function school({ freeDays = [] as string[], schoolDays = [] as string[] } = {}): JudgingSchool {
  const lessons = { mon: 6, tue: 6, wed: 6, thu: 6, fri: 6 };
  return {
    profile: { calendar: { schoolDays } } as unknown as SchoolProfile,
    calendar: buildCalendar({ holidays: [], freeDays: freeDays.map(day), timetable: lessons }),
    packs: [],
  };
}

/** A pupil with an entry on every weekday of the period but these. */
function pupil(without: string[], period = PERIOD): PupilReading {
  const days = Array.from({ length: period.to - period.from + 1 }, (_, n) => period.from + n);
  const entries = days
    .filter((d) => weekdayOf(d) <= 5 && !without.includes(formatDay(d)))
    .map((d) => anEntry(d, '✓'));
  return aPupil('x', { entries });
}

/** A matrix of six pupils who all lack these days. */
function matrix(without: string[], more: Partial<Reading> = {}): Reading {
  const pupils = Array.from({ length: 6 }, () => pupil(without));
  return aReading({ view: 'matrix', period: PERIOD, pupils, ...more });
}
const proposed = (reading: Reading, of = school(), asOf = AS_OF) =>
  proposeFreeDays(reading, of, asOf).map(formatDay);

describe('a day without any registration', () => {
  it('is asked about when all pupils have one on the days beside it and on the others', () => {
    expect(proposed(matrix(['2026-11-06']))).toEqual(['2026-11-06']);
  });

  it('is asked about from one week on, and by five pupils', () => {
    const week = { from: day('2026-11-02'), to: day('2026-11-06') };
    const pupils = Array.from({ length: 5 }, () => pupil(['2026-11-04'], week));
    expect(proposed(matrix([], { pupils, period: week }))).toEqual(['2026-11-04']);
    expect(proposed(matrix([], { pupils: pupils.slice(1), period: week }))).toEqual([]);
  });

  it('comes newest first', () => {
    const four = { from: day('2026-10-19'), to: day('2026-11-13') };
    const pupils = Array.from({ length: 6 }, () => pupil(['2026-10-21', '2026-11-06'], four));
    expect(proposed(matrix([], { pupils, period: four }))).toEqual(['2026-11-06', '2026-10-21']);
  });

  it('is not asked about when one pupil has a registration', () => {
    const one = [...matrix(['2026-11-06']).pupils.slice(1), pupil([])];
    expect(proposed(matrix([], { pupils: one }))).toEqual([]);
  });

  it('is not asked about when a pupil lacks a day beside it, or more than one in ten others', () => {
    const rest = matrix(['2026-11-06']).pupils.slice(1);
    const lacks = (...days: string[]) =>
      proposed(matrix([], { pupils: [...rest, pupil(['2026-11-06', ...days])] }));
    expect(lacks('2026-11-09')).toEqual([]);
    // Of the nine other days one is more than one in ten.
    expect(lacks('2026-11-02')).toEqual([]);
  });

  it('is not asked about when the day after it is empty too, or not shown', () => {
    expect(proposed(matrix(['2026-11-05', '2026-11-06']))).toEqual([]);
    expect(proposed(matrix(['2026-11-13']))).toEqual([]);
  });

  it.each([
    ['known as free', school({ freeDays: ['2026-11-06'] })],
    ['said to be ordinary', school({ schoolDays: ['2026-11-06'] })],
  ])('is not asked about when it is %s', (_, of) =>
    expect(proposed(matrix(['2026-11-06']), of)).toEqual([]),
  );

  it.each(['2026-11-06', '2026-11-05'])('is not asked about on %s: today or later', (today) =>
    expect(proposed(matrix(['2026-11-06']), school(), day(today))).toEqual([]),
  );

  it.each<[string, Partial<Reading>]>([
    ['a list of registrations', { view: 'events' }],
    ['the history of a pupil', { view: 'history' }],
    ['one pupil', { scope: 'pupil' }],
    ['a page that shows less than everything', { gaps: [{ what: 'filtered', detail: '' }] }],
    [
      'a page of which some rows were not read',
      { gaps: [{ what: 'unreadable-rows', detail: '1' }] },
    ],
    ['a period that no page has', { period: { from: 0, to: 1e9 } }],
  ])('is not asked about on %s', (_, more) =>
    expect(proposed(matrix(['2026-11-06'], more))).toEqual([]),
  );
});
