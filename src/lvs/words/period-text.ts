import { type Day, dayOf, partsOf, weekdayOf } from '../../../rules/attendance/day.ts';
import type { Period } from '../page/period.ts';
import { placeIn, readDate } from './date-text.ts';
import { fold } from './text.ts';

const SCHOOL_YEAR = /^(?:schooljaar |school year )?(20\d\d) ?[-–/] ?(20\d\d|\d\d)$/;
const THIS_YEAR = /^(?:dit|huidige?|this|current) (?:schooljaar|school year)$/;
const LAST_DAYS = /^(?:laatste|afgelopen|last|past) (\d{1,3}) (?:dagen|days)$/;
const UNDATED = /^(?:(?:deze|huidige|this) (?:periode|period)|(?:periode|period|p) ?\d)$/;
const RANGE = /^(.{3,}?)\s*(?:t\/m|tot en met|tot|until|to|\s[–—-]\s)\s*(.{3,})$/;

/** 1 August to 31 July around a day. */
export function schoolYearOf(day: Day): Period {
  const { year, month } = partsOf(day);
  return schoolYearFrom(month >= 8 ? year : year - 1);
}

/** The school year that a text is: `2026 - 2027`, `2026/2027`, `Schooljaar 2026-2027`; or null. */
export function readSchoolYear(text: string): Period | null {
  const match = SCHOOL_YEAR.exec(fold(text));
  if (!match) return null;
  const first = Number(match[1]);
  return Number(match[2]) % 100 === (first + 1) % 100 ? schoolYearFrom(first) : null;
}

/**
 * The period that a text is: two dates, a school year, "Dit schooljaar", "Laatste 30 dagen". Null for what
 * has no dates of its own ("Deze periode", "P1") and for anything else.
 */
export function readPeriod(text: string, today: Day): Period | null {
  const word = fold(text);
  if (THIS_YEAR.test(word)) return schoolYearOf(today);
  const days = Number(LAST_DAYS.exec(word)?.[1] ?? 0);
  if (days > 0) return { from: today - days + 1, to: today };
  const range = RANGE.exec(word);
  return readSchoolYear(word) ?? (range && periodOf(range[1]!, range[2]!));
}

/** Whether a text names a period whose dates it does not say: "Deze periode", "P1". */
export function isUndated(text: string): boolean {
  return UNDATED.test(fold(text));
}

/** From one date to another; "16 nov t/m 20 nov 2026": the year may stand once, at the end. */
export function periodOf(fromText: string, toText: string): Period | null {
  const to = readDate(toText);
  const from = readDate(fromText);
  if (to === null || from === null || !('day' in to)) return null;
  const start = 'day' in from ? from.day : placeIn(from, { from: to.day - 364, to: to.day });
  return start !== null && start <= to.day ? { from: start, to: to.day } : null;
}

/** Monday to Sunday of an ISO week in a school year; null when that year has no such school week, or two. */
export function weekIn(week: number, { from, to }: Period): Period | null {
  const mondays = [partsOf(from).year, partsOf(to).year].flatMap((year) => {
    const fourth = dayOf(year, 1, 4)!; // always in week 1
    const monday = fourth - weekdayOf(fourth) + 1 + (week - 1) * 7;
    return monday >= from && monday + 4 <= to ? [monday] : [];
  });
  const [monday] = mondays;
  return monday === undefined || mondays.length > 1 ? null : { from: monday, to: monday + 6 };
}

function schoolYearFrom(year: number): Period {
  return { from: dayOf(year, 8, 1)!, to: dayOf(year + 1, 7, 31)! };
}
