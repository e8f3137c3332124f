import type { Day } from '../../rules/attendance/day.ts';
import { schoolYearOf } from '../../rules/calendar/periods.ts';
import type { SchoolCalendar } from '../../rules/calendar/school-calendar.ts';
import type { Reading } from '../lvs/reading/reading.ts';
import type { ViewSpec } from '../store/view-spec.ts';
import { fullDays } from './join/full-days.ts';
import type { JoinedPupil } from './join/join-seen.ts';

/** "Beeld compleet": of how many pupils of a page every school day of this school year was seen. */
export interface WholePicture {
  whole: number;
  of: number;
  /** First day of the school year. */
  start: Day;
  /** What is not seen yet of others, and the shortest way to see it; null: nothing, or no way. */
  missing: { pupils: number; from: Day; to: Day; way: Way } | null;
}

/** A page that would fill what is missing. */
export type Way =
  /** A list of the group over the whole year; `title`: what this LVS calls it, where we know. */
  | { by: 'list'; title: string | null }
  /** The pages of these pupils. */
  | { by: 'pupils'; names: string[] }
  /** The same page, with a longer period. */
  | { by: 'period' };

/**
 * How whole the picture of the pupils on a page is, from the first day of the school year up to
 * yesterday, or today where its register is complete. Null before the first school day, or without
 * anybody. `views`: what is known of the pages of this LVS.
 */
export function wholePicture(
  reading: Reading,
  pupils: readonly JoinedPupil[],
  calendar: SchoolCalendar,
  asOf: Day,
  views: readonly ViewSpec[],
): WholePicture | null {
  const start = schoolYearOf(asOf).from;
  const isOver = calendar.schoolDaysIn(start, asOf - 1) > 0;
  if (!isOver || pupils.length === 0) return null;
  const open = pupils.flatMap((pupil) => {
    const unseen = unseenDays(pupil, start, asOf, calendar);
    return unseen === null ? [] : [{ pupil, ...unseen }];
  });
  const whole = pupils.length - open.length;
  const fillable = open.filter(({ pupil: { unjudged } }) => unjudged === null);
  const { from, to } = fillable.reduce(
    (all, { from, to }) => ({ from: Math.min(all.from, from), to: Math.max(all.to, to) }),
    { from: asOf, to: start },
  );
  const names = fillable.map(({ pupil: { pupil } }) => pupil.name);
  const missing =
    names.length === 0
      ? null
      : { pupils: names.length, from, to, way: wayFor(reading, names, whole, views) };
  return { whole, of: pupils.length, start, missing };
}

/** The first and the last school day of which not all is known; null when there is none. */
function unseenDays(
  { records, coverage, tellsReasons, unjudged }: JoinedPupil,
  start: Day,
  asOf: Day,
  calendar: SchoolCalendar,
): { from: Day; to: Day } | null {
  const full = coverage.absentMeansPresent ? null : fullDays(records, calendar);
  const isSeen = (day: Day) =>
    tellsReasons &&
    unjudged === null &&
    coverage.from <= day &&
    day <= coverage.to &&
    (full === null || full.has(day));
  let from: Day | null = null;
  let to = start;
  for (let day = start; day < asOf; day++) {
    if (calendar.kindOf(day) !== 'school' || isSeen(day)) continue;
    from ??= day;
    to = day;
  }
  return from === null ? null : { from, to };
}

/**
 * A list with a stated period tells of everybody at once, so it goes before the pages of pupils, unless
 * most are whole already, or this LVS has no such list that we know.
 */
function wayFor(
  { scope }: Reading,
  names: string[],
  whole: number,
  views: readonly ViewSpec[],
): Way {
  if (scope === 'pupil') return { by: 'period' };
  const vouching = views.filter(({ silence }) => silence === 'present');
  const list = vouching.find((view) => view.scope !== 'pupil');
  const onlyPupils = list === undefined && vouching.length > 0;
  if (onlyPupils || names.length < whole) return { by: 'pupils', names };
  return { by: 'list', title: list?.title ?? null };
}
