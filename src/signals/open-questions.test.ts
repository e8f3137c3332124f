import { expect, it } from 'vitest';
import { type Day, parseDay, weekdayOf } from '../../rules/attendance/day.ts';
import { buildCalendar } from '../../rules/calendar/school-calendar.ts';
import { anEntry, aPupil, aReading } from '../../test/support/reading.ts';
import type { Lock } from '../schools/policy/locks.ts';
import type { SchoolProfile } from '../schools/profile/profile.ts';
import { openQuestions } from './open-questions.ts';

const day = (iso: string): Day => parseDay(iso)!;
const period = { from: day('2026-11-02'), to: day('2026-11-13') };

/** Six pupils who all have no entry on Friday 6 November, and a new code with words beside it. */
function asked(...locked: Lock[]): string[] {
  const days = Array.from({ length: 12 }, (_, n) => period.from + n);
  const entries = days
    .filter((one) => weekdayOf(one) <= 5 && one !== day('2026-11-06'))
    .map((one) => anEntry(one, '✓'));
  const pupils = Array.from({ length: 6 }, () => aPupil('x', { entries }));
  const reading = aReading({ view: 'matrix', period, pupils });
  const timetable = { mon: 6, tue: 6, wed: 6, thu: 6, fri: 6 };
  const school = {
    profile: { calendar: { schoolDays: [] }, codes: [] } as unknown as SchoolProfile,
    calendar: buildCalendar({ holidays: [], freeDays: [], timetable }),
    packs: [],
    locks: { by: null, parts: new Set(locked) },
  };
  const unknownCodes = [{ code: 'TL', labels: ['Te laat'], listed: [], count: 1 }];
  return openQuestions(reading, { unknownCodes }, school, day('2026-11-20')).map(
    ({ about }) => about,
  );
}

it('asks what a page makes likely, but nothing of what the administrator set', () => {
  expect(asked()).toEqual(['codes', 'free-day']);
  expect(asked('codes')).toEqual(['free-day']);
  expect(asked('calendar')).toEqual(['codes']);
  expect(asked('calendar', 'codes')).toEqual([]);
});
