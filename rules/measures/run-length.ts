import type { Day } from '../attendance/day.ts';
import { type CountedDay, daysCounted } from '../calendar/day-counts.ts';
import { monthsFrom } from '../calendar/periods.ts';
import type { SchoolCalendar } from '../calendar/school-calendar.ts';
import { type Measured, measured } from './measured.ts';
import type { PupilView } from './pupil-view.ts';
import { currentRun, isInClass, type Run, type RunClass, type Stretch } from './runs.ts';

/**
 * How "N weeks in a row" is counted. `weekdays`: Monday to Friday, frozen in a vakantie, single free
 * days count. `schooldays`: school days. `calendar`: every day, vakantie too.
 */
export type WeekMode = 'weekdays' | 'schooldays' | 'calendar';

/** Length of the current run in school days. */
export function measureRun(view: PupilView, runClass: RunClass, asOf: Day): Measured {
  return measureRunWeeks(view, runClass, 'schooldays', asOf);
}

/** Length of the current run for a figure in weeks, in the days that `mode` counts. */
export function measureRunWeeks(
  view: PupilView,
  runClass: RunClass,
  mode: WeekMode,
  asOf: Day,
): Measured {
  return lengthOf(currentRun(view, runClass, asOf), asOf, (stretch, end) =>
    countDays(view.calendar, stretch, end, mode),
  );
}

/** The length of a run of any absence that is wholly unauthorised does not count. */
export function unlessAllUnauthorised(view: PupilView, length: Measured): Measured {
  const days = length.evidence;
  if (days.length === 0 || !days.every((day) => isInClass(view, 'unauthorised', day))) {
    return length;
  }
  return { ...length, demand: length.lowerBound ? 'maybe' : 'no', canBeNear: false };
}

/**
 * Months that the current run is longer than: k from the day after the same day number k months after
 * its first day. Near is only the last day before that.
 */
export function measureRunMonths(view: PupilView, runClass: RunClass, asOf: Day): Measured {
  const run = currentRun(view, runClass, asOf);
  return { ...lengthOf(run, asOf, countMonths), oneMore: countMonths(run, run.end + 1) };
}

function lengthOf(run: Run, asOf: Day, count: (stretch: Stretch, end: Day) => number): Measured {
  const { longest, lowerBound, endUnseen, longestIsOpen } = run;
  const first = run.days[0] ?? null;
  const isUnlimited = longestIsOpen || (lowerBound && !endUnseen);
  return measured({
    least: count(run, run.end),
    greatest: isUnlimited ? Number.POSITIVE_INFINITY : count(longest, run.end),
    lowerBound,
    window: { from: first ?? asOf, to: asOf },
    evidence: run.days,
    canBeNear: !endUnseen,
    began: first,
    possibleDays: longest.days,
    latestStart: (atLeast) =>
      longest.days.findLast((day) => count({ ...longest, days: [day] }, run.end) >= atLeast) ??
      null,
    mayHaveBegun: longestIsOpen ? Number.NEGATIVE_INFINITY : (longest.days[0] ?? null),
  });
}

const COUNTED: Record<WeekMode, CountedDay> = {
  weekdays: 'weekdays-outside-vakantie',
  schooldays: 'school-days',
  calendar: 'days',
};

function countDays(calendar: SchoolCalendar, stretch: Stretch, end: Day, mode: WeekMode): number {
  const first = stretch.days[0];
  if (first === undefined) return 0;
  const counted = daysCounted(COUNTED[mode], calendar).countIn(first, end);
  return counted - unknownWithin(stretch, first, end);
}

/** A day of which the code is unknown makes a run in months one day shorter, as it does one in days. */
function countMonths(stretch: Stretch, end: Day): number {
  const first = stretch.days[0];
  if (first === undefined) return 0;
  const last = end - unknownWithin(stretch, first, end);
  let months = 0;
  while (monthsFrom(first, months + 1) < last) months++;
  return months;
}

function unknownWithin({ unknownDays }: Stretch, first: Day, end: Day): number {
  return unknownDays.filter((day) => day >= first && day <= end).length;
}
