import { dayBefore, schoolYearOf } from './almanac.ts';
import { once } from './once.ts';
import type { IsoDate } from './types.ts';
import type { View } from './view.ts';

const DATE = /\d{4}-\d{2}-\d{2}/g;

/** The first day of which anything is known: covered, recorded, or logged. */
function firstKnownDay(view: View): IsoDate {
  return once(view, 'first known day', () => {
    const { coverage, records, facts } = view.case;
    const logged = JSON.stringify(facts).match(DATE) ?? [];
    return [coverage.from, ...records.map((r) => r.date), ...logged].sort()[0]!;
  });
}

/** The day before which a rule is not followed: nothing is known there, and no school year begins. */
const floorOf = (view: View) => [schoolYearOf(view.asOf).from, firstKnownDay(view)].sort()[0]!;

interface MetStretch {
  /** The first day of the unbroken row of school days up to asOf on which the rule was met. */
  since: IsoDate;
  /** A flag or another fact without a date: it held already before anything was known. */
  always: boolean;
}

export function metStretch(view: View, isMet: (on: View) => boolean): MetStretch {
  const floor = floorOf(view);
  let since = view.asOf;
  let day = view.school.schoolDayBefore(view.asOf);
  while (day !== null && day >= floor) {
    if (!isMet(view.on(day))) return { since, always: false };
    since = day;
    day = view.school.schoolDayBefore(day);
  }
  return { since, always: isMet(view.on(dayBefore(floor))) };
}
