import { type Day, dayOf, parseDay } from '../../rules/attendance/day.ts';

/** Set by the build: a fixed date in the practice build, `none` in the build that schools get. */
declare const __PRACTICE_DATE__: string;
const GIVEN = typeof __PRACTICE_DATE__ === 'undefined' ? 'none' : __PRACTICE_DATE__;

/** The date that the practice build pretends it is (`YYYY-MM-DD`); null means the real date. */
export const PRACTICE_DATE: string | null = parseDay(GIVEN) === null ? null : GIVEN;

/** The calendar date on this device, or the practice date. */
export function today(now: Date = new Date(), practiceDate: string | null = PRACTICE_DATE): Day {
  const practice = practiceDate === null ? null : parseDay(practiceDate);
  return practice ?? dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate())!;
}

/** The clock time on this device, in minutes after midnight. */
export function minuteNow(now: Date = new Date()): number {
  return now.getHours() * 60 + now.getMinutes();
}
