import type { Day } from '../../../rules/attendance/day.ts';
import type { Coverage } from '../../../rules/attendance/record.ts';
import type { SchoolCalendar } from '../../../rules/calendar/school-calendar.ts';
import type { SeenRecord } from '../attendance.ts';
import { fullDays } from './full-days.ts';
import { restates, type Told } from './seen-source.ts';

/** No reading is followed back further, in days: two school years, as far as any rule looks. */
const HORIZON = 731;

/**
 * How far these readings of one pupil vouch together, oldest first: the longest stretch in which each
 * school day is vouched for by silence or has a registration in each of its slots. Without any silence
 * only such full days are covered. `records`: what holds of these readings after joining.
 */
export function joinedCoverage(
  told: readonly Told[],
  records: readonly SeenRecord[],
  calendar: SchoolCalendar,
  asOf: Day,
): Coverage {
  const coverages = told.map(({ source }) => source.coverage);
  const silent = told.filter(({ source }) => source.coverage.absentMeansPresent);
  const last = coverages.reduce((day, { to }) => Math.max(day, to), asOf - 1);
  const known = [...coverages.map(({ from }) => from), ...records.map(({ day }) => day)];
  const first = known.reduce((day, other) => Math.min(day, other), asOf);
  if (silent.length === 0) {
    const to = coverages.reduce((day, coverage) => Math.max(day, coverage.to), first - 1);
    return { from: first, to, absentMeansPresent: false };
  }
  const full = fullDays(records, calendar);
  const isSeen = (day: Day) => full.has(day) || silent.some((one) => vouches(one, told, day));

  const best = longestRun(Math.max(first, asOf - HORIZON), last, calendar, isSeen);
  if (best === null) return { from: asOf, to: asOf - 1, absentMeansPresent: false };
  return { from: best.from, to: best.to, absentMeansPresent: true };
}

interface Run {
  from: Day;
  to: Day;
  schoolDays: number;
}

/** From a seen day to a seen day, without an unseen school day between; of equals the latest. */
function longestRun(
  first: Day,
  last: Day,
  calendar: SchoolCalendar,
  isSeen: (day: Day) => boolean,
): Run | null {
  let best: Run | null = null;
  let run: Run | null = null;
  for (let day = first; day <= last; day++) {
    const isSchool = calendar.kindOf(day) === 'school';
    if (isSeen(day)) {
      const before: Run = run ?? { from: day, to: day, schoolDays: 0 };
      run = { ...before, to: day, schoolDays: before.schoolDays + (isSchool ? 1 : 0) };
      if (best === null || run.schoolDays >= best.schoolDays) best = run;
    } else if (isSchool) {
      run = null;
    }
  }
  return best;
}

function vouches(one: Told, told: readonly Told[], day: Day): boolean {
  const { from, to } = one.source.coverage;
  if (day < from || day > to) return false;
  return told.slice(told.indexOf(one) + 1).every((newer) => !restates(newer, one, day));
}
