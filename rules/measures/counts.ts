import type { Day } from '../attendance/day.ts';
import type { DayRange } from '../calendar/school-calendar.ts';
import { mergeDays } from '../calendar/sorted-days.ts';
import { type Measured, measured } from './measured.ts';
import type { PupilView } from './pupil-view.ts';
import { countIn, type TallyName } from './tallies.ts';
import { fillFromTotals, type SameCount } from './totals.ts';

/** A page that only counts has late arrivals per dagdeel or lesson, or as a number of times. */
const LATE_TOTALS: Record<'dagdeel' | 'lesson', SameCount> = {
  dagdeel: { kinds: ['late'], units: ['times', 'dayparts'] },
  lesson: { kinds: ['late'], units: ['times', 'lessons'] },
};

/** Late arrivals in the window that count: at most one per dagdeel (PO) or lesson (VO, MBO). */
export function measureLates(view: PupilView, window: DayRange, asOf: Day): Measured {
  const totals = LATE_TOTALS[view.sector === 'po' ? 'dagdeel' : 'lesson'];
  return countOrTotal(view, 'lates', totals, window, asOf);
}

const TRUANCY: Record<'dagdelen' | 'lessons', { name: TallyName; totals: SameCount }> = {
  dagdelen: { name: 'truant-dagdelen', totals: { kinds: ['truant'], units: ['dayparts'] } },
  lessons: { name: 'truant-lessons', totals: { kinds: ['truant'], units: ['lessons'] } },
};

/** Truancy in the window: dagdelen that were wholly missed, or lessons. */
export function measureTruancy(
  view: PupilView,
  unit: 'dagdelen' | 'lessons',
  window: DayRange,
  asOf: Day,
): Measured {
  const { name, totals } = TRUANCY[unit];
  return countOrTotal(view, name, totals, window, asOf);
}

const SICK_HOME_TOTALS: SameCount = { kinds: ['sick-home'], units: ['times', 'days'] };

/** Dates in the window on which the pupil was sent or went home ill. */
export function measureSickHome(view: PupilView, window: DayRange, asOf: Day): Measured {
  return countOrTotal(view, 'sick-home-dates', SICK_HOME_TOTALS, window, asOf);
}

function countOrTotal(
  view: PupilView,
  name: TallyName,
  totals: SameCount,
  window: DayRange,
  asOf: Day,
): Measured {
  const found = measureCount(view, [name], window, asOf);
  return fillFromTotals(found, view.tally(name), totals, view, asOf);
}

const DATES = {
  any: 'absent-dates',
  sick: 'sick-dates',
  suspended: 'suspended-dates',
  'leave-religious': 'leave-religious-dates',
} as const satisfies Record<string, TallyName>;

/** Dates in the window with any absent slot of the class. */
export function measureAbsentDates(
  view: PupilView,
  absence: keyof typeof DATES,
  window: DayRange,
  asOf: Day,
): Measured {
  return measureCount(view, [DATES[absence]], window, asOf);
}

/** What some tallies hold together in a window, up to the judged day. */
export function measureCount(
  view: PupilView,
  names: readonly TallyName[],
  window: DayRange,
  asOf: Day,
): Measured {
  const counted = { from: window.from, to: Math.min(window.to, asOf) };
  let least = 0;
  let evidence: Day[] = [];
  for (const name of names) {
    const { amount, days } = countIn(view.tally(name), counted);
    least += amount;
    evidence = mergeDays(evidence, days);
  }
  const lowerBound = !view.coverage.coversWindow(window, asOf);
  return measured({
    least,
    greatest: lowerBound ? Number.POSITIVE_INFINITY : least,
    lowerBound,
    window,
    evidence,
  });
}
