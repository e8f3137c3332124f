import type { Day } from '../attendance/day.ts';
import { schoolYearOf } from '../calendar/periods.ts';
import type { PupilView } from '../measures/pupil-view.ts';

/**
 * The first day of the unbroken stretch of school days, ending on `day`, on which `isMet` holds. Looks
 * no further back than the school year, or than what is known when that begins earlier.
 */
export function firstDayWhile(view: PupilView, day: Day, isMet: (day: Day) => boolean): Day {
  const floor = Math.min(schoolYearOf(day).from, view.knownFrom);
  let first = day;
  for (;;) {
    const earlier = view.calendar.schoolDayBefore(first);
    if (earlier === null || earlier < floor || !isMet(earlier)) return first;
    first = earlier;
  }
}
