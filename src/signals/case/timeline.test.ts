import { describe, expect, it } from 'vitest';
import { formatDay } from '../../../rules/attendance/day.ts';
import { buildCalendar } from '../../../rules/calendar/school-calendar.ts';
import { AS_OF, day, joinedOf, list, matrix, noor, school } from '../../../test/support/seen.ts';
import type { SeenReading } from '../join/seen-source.ts';
import { timelineOf } from './timeline.ts';

const { calendar } = school();
const date = (day: number) => formatDay(day);
const span = ({ from, to }: { from: number; to: number }) => `${date(from)} ${date(to)}`;

const timeline = (seen: SeenReading[], facts = {}, at = calendar) =>
  timelineOf(joinedOf(seen), facts, at, AS_OF);
const unseen = (seen: SeenReading[]) => timeline(seen).unseen.map(span);
const between = (from: string, to: string, ...lines: string[]) =>
  list(1, [from, to], [noor(lines)]);

describe('the school year', () => {
  const { from, to, vakanties } = timeline([between('2026-08-24', '2026-11-20')]);
  it('is drawn whole, with only its own part of the summer', () => {
    expect(span({ from, to })).toBe('2026-08-01 2027-07-31');
    expect(vakanties.map(span)).toEqual(['2026-08-01 2026-08-23', '2026-10-17 2026-10-25']);
  });

  it('has its free days one by one', () => {
    const freeDays = ['2026-11-05', '2026-11-06', '2026-12-04', '2025-11-06'].map(day);
    const at = buildCalendar({ holidays: [], freeDays, timetable: school().profile.timetable });
    const { freeDays: drawn } = timeline([between('2026-08-24', '2026-11-20')], {}, at);
    expect(drawn.map(date)).toEqual(['2026-11-05', '2026-11-06', '2026-12-04']);
  });
});

describe('days with a registration', () => {
  it('stand in order, also what does not count, with the words of the page', () => {
    const seen = between(
      ...(['2026-08-01', '2026-11-20'] as const),
      ...['2026-11-16 am TL', '2026-09-01 Z', '2026-11-16 pm ?', '2026-10-19 Z'],
    );
    expect(
      timeline([seen]).days.map(({ day, records }) => [
        date(day),
        ...records.map(({ kind, part, said }) => `${kind} ${part} ${said}`),
      ]),
    ).toEqual([
      ['2026-09-01', 'sick day Z'],
      ['2026-10-19', 'sick day Z'],
      ['2026-11-16', 'late am TL', 'unknown pm ?'],
    ]);
  });

  it('leave out that the pupil was there, and what lies in another school year', () => {
    const seen = between('2026-06-01', '2026-11-20', '2026-11-16 P', '2026-06-15 Z');
    expect(timeline([seen]).days).toEqual([]);
  });

  it('say what explained what, each word once', () => {
    const seen = between('2026-11-16', '2026-11-20', '2026-11-17 am A', '2026-11-17 am Z');
    expect(timeline([seen]).days[0]!.records.map(({ said }) => said)).toEqual(['Z, A']);
  });
});

describe('what was not seen', () => {
  it('is nothing when all was, though the register of today may still be open', () =>
    expect(unseen([between('2026-08-24', '2026-11-20')])).toEqual([]));

  it('runs from school day to school day', () => {
    // 4 September is a Friday, 9 November a Monday.
    expect(unseen([between('2026-09-07', '2026-11-06')])).toEqual([
      '2026-08-24 2026-09-04',
      '2026-11-09 2026-11-19',
    ]);
  });

  it('is one stretch over a vakantie', () =>
    expect(unseen([between('2026-08-24', '2026-10-14')])).toEqual(['2026-10-15 2026-11-19']));

  it('without silence is each day that has not every part', () => {
    const page = matrix(
      1,
      ['2026-11-16', '2026-11-20'],
      [noor(['2026-11-16 P', '2026-11-17 am P'])],
    );
    expect(unseen([page])).toEqual(['2026-08-24 2026-11-13', '2026-11-17 2026-11-19']);
  });
});

it('steps that were logged stand at their day, in this school year', () => {
  const facts = { 'talk.date': '2026-11-09', 'mdo.dates': ['2026-11-12', '2026-05-12'] };
  const { logged } = timeline([between('2026-08-24', '2026-11-20')], facts);
  expect(logged.map(({ day, fact }) => `${date(day)} ${fact}`)).toEqual([
    '2026-11-09 talk.date',
    '2026-11-12 mdo.dates',
  ]);
});
