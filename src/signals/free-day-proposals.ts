import { type Day, formatDay } from '../../rules/attendance/day.ts';
import type { Reading } from '../lvs/reading/reading.ts';
import type { JudgingSchool } from './judge.ts';

/** Fewer could all be ill. */
const FEWEST_PUPILS = 5;
/** As many as a school week has besides the day itself. */
const FEWEST_OTHER_DAYS = 4;
/** Each pupil must have an entry on this share of the other school days. */
const NEARLY_ALL = 0.9;
/** No matrix shows more than a school year. */
const LONGEST_PERIOD_DAYS = 366;

/**
 * School days before `asOf` that look like a free day nobody told us of, newest first: no pupil of the
 * group has an entry, all have one on the school days before and after, and on nearly all others that
 * the page shows. Only from a whole matrix, where being present is an entry too: in a list of
 * registrations an empty day says nothing.
 */
export function proposeFreeDays(
  { view, scope, period, gaps, pupils }: Reading,
  { profile, calendar }: JudgingSchool,
  asOf: Day,
): Day[] {
  if (view !== 'matrix' || scope !== 'group' || period === null || gaps.length > 0) return [];
  if (pupils.length < FEWEST_PUPILS || period.to - period.from > LONGEST_PERIOD_DAYS) return [];
  const schoolDays = daysIn(period).filter((day) => calendar.kindOf(day) === 'school');
  const seen = pupils.map(({ entries }) => new Set(entries.map(({ day }) => day)));
  const isEmpty = (day: Day) => seen.every((days) => !days.has(day));
  const isFull = (day: Day | undefined) => day !== undefined && seen.every((days) => days.has(day));
  const others = (day: Day) => schoolDays.filter((other) => other !== day && other < asOf);
  const isShownElsewhere = (day: Day) =>
    others(day).length >= FEWEST_OTHER_DAYS &&
    seen.every((days) => {
      const found = others(day).filter((other) => days.has(other));
      return found.length >= NEARLY_ALL * others(day).length;
    });
  return schoolDays
    .filter((day, i) => {
      const isSaid = profile.calendar.schoolDays.includes(formatDay(day));
      const isBetween = isFull(schoolDays[i - 1]) && isFull(schoolDays[i + 1]);
      return day < asOf && !isSaid && isEmpty(day) && isBetween && isShownElsewhere(day);
    })
    .reverse();
}

function daysIn({ from, to }: { from: Day; to: Day }): Day[] {
  return Array.from({ length: to - from + 1 }, (_, n) => from + n);
}
