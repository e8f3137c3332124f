import { convertIcsCalendar } from 'ts-ics';
import { expect, it } from 'vitest';
import { parseDay } from '../../../rules/attendance/day.ts';
import { calendarFile } from './calendar-file.ts';

it('is one whole day with a title, and nothing else that says whom it is about', () => {
  const text = calendarFile('Evaluatie verzuim', parseDay('2026-12-04')!, Date.UTC(2026, 10, 22));
  expect(text).toContain('DTSTART;VALUE=DATE:20261204');
  expect(text).toContain('DTEND;VALUE=DATE:20261205');
  const [event, ...others] = convertIcsCalendar(undefined, text).events ?? [];
  expect(others).toEqual([]);
  expect(event?.summary).toBe('Evaluatie verzuim');
  const names = text.split(/\r?\n/).map((line) => line.split(/[:;]/)[0]);
  expect([...new Set(names)].filter((name) => name !== '').sort()).toEqual(
    ['BEGIN', 'DTEND', 'DTSTAMP', 'DTSTART', 'END', 'PRODID', 'SUMMARY', 'UID', 'VERSION'].sort(),
  );
});
