import { daysFromTo, schoolYearOf } from './almanac.ts';
import { reports } from './facts.ts';
import { once } from './once.ts';
import type { IsoDate } from './types.ts';
import type { Verdict } from './verdict.ts';
import type { View } from './view.ts';

/** A rule that a report answers: left out from then on, as long as nothing new counts. */
export function unlessReported(
  id: string,
  judge: (view: View) => Verdict | null,
): (view: View) => Verdict | null {
  return (view) => {
    const found = judge(view);
    if (found?.status !== 'met') return found;
    const isMet = (on: View) => judge(on)?.status === 'met';
    return reportedSinceMet(view, id, isMet, found.evidence) ? null : found;
  };
}

/**
 * A report made on or after the first day on which the rule was met (reports left aside) answers it,
 * until something new that counts has a date after the end it reported. Each report for itself.
 */
function reportedSinceMet(
  view: View,
  key: string,
  isMet: (on: View) => boolean,
  counted: IsoDate[],
): boolean {
  const made = reports(view);
  if (made.length === 0) return false;
  const firstMet = firstDayMet(view, key, isMet);
  if (firstMet === null) return false;
  return made.some((r) => r.date >= firstMet && !counted.some((d) => d > r.end));
}

/** The first day of the met stretch that reaches the judged day. */
export function firstDayMet(view: View, key: string, isMet: (on: View) => boolean): IsoDate | null {
  return once(view, `first met ${key} ${view.asOf}`, () => {
    if (!isMet(view)) return null;
    let first = view.asOf;
    const days = daysFromTo(yearBefore(view), view.asOf).filter(view.school.isSchoolDay).reverse();
    for (const day of days) {
      if (day === view.asOf) continue;
      if (!isMet(view.on(day))) break;
      first = day;
    }
    return first;
  });
}

/** Runs may have begun in the school year before. */
const yearBefore = (view: View): IsoDate => {
  const { from } = schoolYearOf(view.asOf);
  return `${Number(from.slice(0, 4)) - 1}${from.slice(4)}`;
};
