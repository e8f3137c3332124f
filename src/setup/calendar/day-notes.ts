import {
  type Day,
  type DayRange,
  formatDay,
  officialHolidays,
  parseDay,
  weekdayOf,
} from '../../../rules/index.ts';
import { startYearOf } from '../../schools/calendar/school-year.ts';
import { WEEKDAYS } from '../../schools/profile/profile.ts';
import { calendarTexts, holidayName } from '../../texts/calendar.ts';
import type { SchoolDraft } from '../school-draft.ts';
import { candidateOf, hasLessons } from '../school-draft.ts';

const LONGEST_WEEKS = 8;
const texts = calendarTexts.note;

/** What a person may want to know about a free day of the list; null when all is plain. */
export function noteOnFreeDay(date: string, draft: SchoolDraft, today: Day): string | null {
  const day = parseDay(date);
  if (day === null) return null;
  if (draft.freeDays.filter((other) => other === date).length > 1) return texts.twice;
  if (isFar(day, today)) return texts.year;
  if (weekdayOf(day) > 5) return texts.weekend;
  const official = officialAround({ from: day, to: day }, draft);
  if (official !== null) return texts.official(holidayName(official));
  if (draft.holidays.some(({ from, to }) => from <= date && date <= to)) return texts.own;
  if (draft.schoolDays.includes(date)) return texts['school-day'];
  if (hasLessons(draft) && !hasLessonsOn(day, draft)) return texts['no-lessons'];
  return isOver(day, today) ? texts.last : null;
}

/** The same about a holiday of the list. */
export function noteOnHoliday(range: DayRange, draft: SchoolDraft, today: Day): string | null {
  if (isFar(range.from, today) || isFar(range.to, today)) return texts.year;
  const weeks = Math.ceil((range.to - range.from + 1) / 7);
  if (weeks > LONGEST_WEEKS) return texts.long(weeks);
  const official = officialAround(range, draft);
  if (official !== null) return texts.official(holidayName(official));
  const isSame = ({ from, to }: { from: string; to: string }) =>
    from === formatDay(range.from) && to === formatDay(range.to);
  if (draft.holidays.filter(isSame).length > 1) return texts.twice;
  return isOver(range.to, today) ? texts.last : null;
}

/** Earlier than last school year, or later than the next. */
function isFar(day: Day, today: Day): boolean {
  return Math.abs(startYearOf(day) - startYearOf(today)) > 1;
}

function isOver(day: Day, today: Day): boolean {
  return startYearOf(day) < startYearOf(today);
}

function officialAround({ from, to }: DayRange, { region }: SchoolDraft): DayRange | null {
  if (region === '' || region === 'own') return null;
  return officialHolidays(region).find((range) => range.from <= from && to <= range.to) ?? null;
}

function hasLessonsOn(day: Day, draft: SchoolDraft): boolean {
  const { timetable } = candidateOf(draft) as { timetable: Record<string, unknown> };
  return WEEKDAYS[weekdayOf(day) - 1]! in timetable;
}
