import { generateIcsCalendar } from 'ts-ics';
import type { Day } from '../../../rules/attendance/day.ts';

const MS_PER_DAY = 86_400_000;

/**
 * An `.ics` file with one whole day. `title` must name nobody: calendars are shared and seen by many.
 * `now`: milliseconds since 1970.
 */
export function calendarFile(title: string, day: Day, now: number): string {
  const date = (on: Day) => ({ type: 'DATE' as const, date: new Date(on * MS_PER_DAY) });
  return generateIcsCalendar({
    version: '2.0',
    prodId: '-//Verzuimwijzer//NL',
    events: [
      {
        summary: title,
        uid: crypto.randomUUID(),
        stamp: { date: new Date(now) },
        start: date(day),
        end: date(day + 1),
      },
    ],
  });
}
