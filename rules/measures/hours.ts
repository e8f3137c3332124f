import type { Day } from '../attendance/day.ts';
import type { Total } from '../attendance/record.ts';
import { lessonWeeksOf, trailingLessonWeeks } from '../calendar/lesson-weeks.ts';
import { schoolYearOf } from '../calendar/periods.ts';
import type { DayRange } from '../calendar/school-calendar.ts';
import { type Measured, measured } from './measured.ts';
import type { PupilView } from './pupil-view.ts';
import { countIn, isEmpty, NO_TALLY, scaled, type Tally } from './tallies.ts';
import { bestDisjointSum, totalsIn } from './totals.ts';

/** Unauthorised absence in hours. */
export interface HourTally {
  hours: Tally;
  /** Where the hours of something unauthorised are not known. */
  unknown: Tally;
  /** Units of a page that only counts which are these hours too. */
  totalUnits: readonly Total['unit'][];
}

/**
 * A primary school's hours stand in its timetable; elsewhere a lesson counts for `lessonMinutes` (null:
 * nobody said how long a lesson is).
 */
export function unauthorisedHours(view: PupilView, lessonMinutes: number | null): HourTally {
  const hours = view.tally('unauthorised-hours');
  const totalUnits = ['hours'] as const;
  if (view.sector === 'po') {
    return { hours, unknown: view.tally('unauthorised-hours-unknown'), totalUnits };
  }
  if (lessonMinutes === null) {
    return { hours: NO_TALLY, unknown: view.tally('unauthorised-slots'), totalUnits };
  }
  return lessonMinutes === 60
    ? { hours, unknown: NO_TALLY, totalUnits: ['hours', 'lessons'] }
    : { hours: scaled(hours, lessonMinutes / 60), unknown: NO_TALLY, totalUnits };
}

/** Sums like 3.2 × 5 must not miss 16 by a rounding error far below a minute. */
export function roundHours(hours: number): number {
  return Math.round(hours * 1000) / 1000;
}

/** In which stretch of lesson weeks hours are counted: the one with the most, or the one that ends now. */
export interface HourCount {
  weeks: number;
  stretch: 'best' | 'current';
  lessonMinutes: number | null;
}

/**
 * Hours of unauthorised absence in a stretch of successive lesson weeks of the school year, from the day
 * after the latest reported end. The window is what must be covered to be sure: for the best stretch the
 * school year so far, or since that report.
 */
export function measureUnauthorisedHours(
  view: PupilView,
  { weeks, stretch, lessonMinutes }: HourCount,
  reportedUntil: Day | null,
  asOf: Day,
): Measured {
  const year = schoolYearOf(asOf);
  const { from } = stretch === 'best' ? year : trailingLessonWeeks(view.calendar, asOf, weeks);
  const window = {
    from: reportedUntil === null ? from : Math.max(from, reportedUntil + 1),
    to: asOf,
  };
  const tally = unauthorisedHours(view, lessonMinutes);
  const best = bestStretch(view, tally, stretchesOf(view, year, weeks), window);
  const covered = view.coverage.coversWindow(window, asOf);
  const complete = countIn(tally.unknown, window).amount === 0;
  return measured({
    least: best.hours,
    greatest: covered && complete ? best.hours : Number.POSITIVE_INFINITY,
    lowerBound: !covered,
    window,
    evidence: best.days,
    fromTotals: best.fromTotals,
  });
}

/** Every stretch of so many lesson weeks, in order. */
function stretchesOf(view: PupilView, year: DayRange, weeks: number): DayRange[] {
  const mondays = lessonWeeksOf(view.calendar, year);
  return mondays.map((from, first) => ({
    from,
    to: (mondays[first + weeks - 1] ?? mondays.at(-1)!) + 6,
  }));
}

/**
 * The first of the stretches with the most hours, as far as it lies in the window. A page that only counts
 * adds what it says about days inside one stretch.
 */
function bestStretch(
  view: PupilView,
  { hours: tally, totalUnits }: HourTally,
  stretches: readonly DayRange[],
  window: DayRange,
): { hours: number; days: Day[]; fromTotals: boolean } {
  let best = { hours: 0, days: [] as Day[], fromTotals: false };
  const same = { kinds: ['truant', 'holiday'], units: totalUnits } as const;
  const totals = totalsIn(view, same, window.from, window.to);
  if (isEmpty(tally) && totals.length === 0) return best;
  for (const stretch of stretches) {
    const range = {
      from: Math.max(stretch.from, window.from),
      to: Math.min(stretch.to, window.to),
    };
    const inside = totals.filter(
      (total) => total.from >= range.from && Math.min(total.to, window.to) <= range.to,
    );
    const { amount, days } = countIn(tally, range);
    const counted = inside.length === 0 ? amount : bestDisjointSum(inside, tally, range);
    const hours = roundHours(counted);
    if (hours > best.hours) best = { hours, days, fromTotals: hours > roundHours(amount) };
  }
  return best;
}
