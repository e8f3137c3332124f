import { describe, expect, it } from 'vitest';
import { parseDay } from '../../../rules/index.ts';
import { invented } from '../../schools/profile/invented-school.fixture.ts';
import { calendarTexts } from '../../texts/calendar.ts';
import { draftOf, type SchoolDraft } from '../school-draft.ts';
import { noteOnFreeDay, noteOnHoliday } from './day-notes.ts';

const TODAY = parseDay('2026-11-20')!;
/** Midden: autumn break 17–25 October 2026. Lessons on Monday and Wednesday only. */
const school: SchoolDraft = {
  ...draftOf(invented),
  region: 'midden',
  holidays: [{ from: '2026-11-30', to: '2026-12-02' }],
  schoolDays: ['2026-11-09'],
};
const texts = calendarTexts.note;
const free = (date: string, freeDays = [date]) =>
  noteOnFreeDay(date, { ...school, freeDays }, TODAY);
const holiday = (from: string, to: string) =>
  noteOnHoliday({ from: parseDay(from)!, to: parseDay(to)! }, school, TODAY);

describe('a free day', () => {
  it.each<[string, string | null]>([
    ['2026-11-16', null],
    ['2026-11-21', texts.weekend],
    ['2026-10-19', texts.official('herfstvakantie')],
    ['2026-12-02', texts.own],
    ['2026-11-09', texts['school-day']],
    ['2026-11-17', texts['no-lessons']],
    ['2026-05-13', texts.last],
    ['2062-11-16', texts.year],
    ['2025-05-12', texts.year],
    ['', null],
  ])('%s: %s', (date, note) => expect(free(date)).toBe(note));

  it('twice', () => {
    expect(free('2026-11-16', ['2026-11-16', '2026-11-16'])).toBe(texts.twice);
  });
  it('says nothing of lessons while the timetable is empty', () => {
    const empty = { ...school, sector: 'vo' as const, freeDays: ['2026-11-17'] };
    expect(noteOnFreeDay('2026-11-17', empty, TODAY)).toBeNull();
  });
});

describe('a holiday', () => {
  it.each<[string, string, string | null]>([
    ['2026-11-30', '2026-12-02', null],
    ['2026-10-19', '2026-10-23', texts.official('herfstvakantie')],
    ['2026-10-16', '2026-10-25', null], // longer than the official one
    ['2027-05-03', '2027-06-27', null], // eight weeks
    ['2027-05-03', '2027-06-28', texts.long(9)],
    ['2026-11-30', '2036-12-02', texts.year],
    ['2026-05-04', '2026-05-08', texts.last],
  ])('%s to %s: %s', (from, to, note) => expect(holiday(from, to)).toBe(note));
});
