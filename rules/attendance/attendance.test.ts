import { describe, expect, test } from 'vitest';
import { buildCalendar } from '../calendar/school-calendar.ts';
import { parseDay } from './day.ts';
import { packAttendance } from './day-marks.ts';
import { countLates } from './late-arrivals.ts';
import { isReasonUnknown, isUnauthorised } from './meaning.ts';
import type { AttendanceRecord, Kind } from './record.ts';
import { countSlots, hoursOfSlots, slotsOfRecord } from './slots.ts';

const monday = parseDay('2026-11-16')!;
const at = (part: AttendanceRecord['part'], kind: Kind, more: Partial<AttendanceRecord> = {}) => ({
  day: monday,
  part,
  kind,
  excused: null,
  ...more,
});
const calendarOf = (lessons: number) =>
  buildCalendar({ holidays: [], freeDays: [], timetable: { mon: lessons } });

describe('slots of a registration', () => {
  const seven = calendarOf(7).scheduleOf(monday)!;
  test('a morning is the first half of the lessons, rounded up', () => {
    expect(slotsOfRecord(at('am', 'sick'), seven)).toBe(0b0001111);
    expect(slotsOfRecord(at('pm', 'sick'), seven)).toBe(0b1110000);
  });
  test('a lesson beyond the timetable is no slot', () => {
    expect(slotsOfRecord(at('lesson', 'sick', { lesson: 7 }), seven)).toBe(0b1000000);
    expect(slotsOfRecord(at('lesson', 'sick', { lesson: 8 }), seven)).toBe(0);
    expect(slotsOfRecord(at('lesson', 'sick', { lesson: 33 }), seven)).toBe(0);
  });
  test('a primary school has no lessons', () => {
    const morning = buildCalendar({
      holidays: [],
      freeDays: [],
      timetable: { mon: [{ part: 'am', hours: null }] },
    }).scheduleOf(monday)!;
    expect(slotsOfRecord(at('lesson', 'sick', { lesson: 1 }), morning)).toBe(0);
    expect(slotsOfRecord(at('pm', 'sick'), morning)).toBe(0);
    expect(hoursOfSlots(1, morning)).toEqual({ hours: 0, complete: false });
  });
  test('slots are counted, thirty of them too', () => expect(countSlots(2 ** 30 - 1)).toBe(30));
});

describe('late arrivals of a day', () => {
  test.each([
    ['twice in one lesson', [0b1, 0b1], 1],
    ['in two lessons', [0b1, 0b100], 2],
    ['a whole day', [0b111111], 1],
    ['a whole day and a lesson of it', [0b111111, 0b1], 1],
    ['a morning and an afternoon lesson', [0b111, 0b100000], 2],
    ['a whole day twice', [0b111111, 0b111111], 1],
  ])('%s', (_, arrivals, count) => expect(countLates(arrivals)).toBe(count));
});

describe('what is unauthorised', () => {
  test.each<[Kind, boolean | null, boolean]>([
    ['truant', null, true],
    ['truant', true, false],
    ['holiday', null, true],
    ['unauthorised', false, true],
    ['unauthorised', null, false],
    ['unauthorised', true, false],
    ['leave', false, true],
    ['leave', null, false],
    ['leave-religious', false, false],
    ['sick', false, false],
    ['removed', false, false],
  ])('%s, excused %s: %s', (kind, excused, expected) =>
    expect(isUnauthorised(at('day', kind, { excused }))).toBe(expected),
  );
  test('absent without a reason is its own thing', () => {
    expect(isReasonUnknown(at('day', 'unauthorised'))).toBe(true);
    expect(isReasonUnknown(at('day', 'truant'))).toBe(false);
  });
});

test('two kinds in one slot each count for their own rules', () => {
  const records = [at('lesson', 'sick', { lesson: 1 }), at('lesson', 'late', { lesson: 1 })];
  const { days } = packAttendance(records, calendarOf(6), { countExcusedLates: false });
  expect(days).toMatchObject([{ sick: 1, absent: 1, lates: 1, known: 1, unknown: 0 }]);
});

test('registrations on days without school are not packed', () => {
  const sunday = at('day', 'sick', { day: monday - 1 });
  expect(packAttendance([sunday], calendarOf(6), { countExcusedLates: false }).days).toEqual([]);
});
