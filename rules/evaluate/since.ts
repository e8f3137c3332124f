import type { Day } from '../attendance/day.ts';
import { schoolYearOf } from '../calendar/periods.ts';
import type { Subject } from './subject.ts';

/** An unbroken stretch of school days that ends on the judged day. */
interface Stretch {
  first: Day;
  /** It already was so before anything is known, as with a flag: since when, nobody said. */
  isOlder: boolean;
}

/**
 * The stretch of school days, ending on `day`, on which `isMet` holds. It is followed no further back
 * than the school year, or than what is known or logged when that begins earlier.
 */
export function stretchWhile(subject: Subject, day: Day, isMet: (day: Day) => boolean): Stretch {
  const { calendar } = subject.view;
  const floor = Math.min(schoolYearOf(day).from, subject.knownFrom);
  let first = day;
  for (;;) {
    const earlier = calendar.schoolDayBefore(first);
    const isBeyond = earlier === null || earlier < floor;
    if (!isMet(isBeyond ? floor - 1 : earlier)) return { first, isOlder: false };
    if (isBeyond) return { first, isOlder: true };
    first = earlier;
  }
}

/** The first day of such a stretch. */
export function firstDayWhile(subject: Subject, day: Day, isMet: (day: Day) => boolean): Day {
  return stretchWhile(subject, day, isMet).first;
}
