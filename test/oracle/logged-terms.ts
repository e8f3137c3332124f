import { daysFromTo, mondayOf, nextDay } from './almanac.ts';
import { atLeastOf } from './own-figures.ts';
import type { ContractSignal, IsoDate } from './types.ts';
import { type Rule, statusOf, type Verdict } from './verdict.ts';
import type { View } from './view.ts';
import { isWorkingDay } from './working-days.ts';

/** Terms that run from a day that was logged. */

export type Unit = 'days' | 'school-days' | 'working-days' | 'lesson-week-days';

function sundayOf(monday: IsoDate): IsoDate {
  let day = monday;
  for (let i = 0; i < 6; i++) day = nextDay(day);
  return day;
}

/** Whether this calendar day is one of the days that the unit counts. */
function counts(view: View, unit: Unit, day: IsoDate): boolean {
  const { school } = view;
  if (unit === 'school-days') return school.isSchoolDay(day);
  if (unit === 'working-days') return isWorkingDay(day);
  if (unit === 'lesson-week-days') {
    const monday = mondayOf(day);
    return school.isLessonWeek(monday, sundayOf(monday));
  }
  const frozen = view.case.school.settings['deadline.vacation'] === 'freeze';
  return !(frozen && school.inVakantie(day));
}

/** Whole units from the reference day (0) up to the judged day. */
export function elapsed(view: View, unit: Unit, reference: IsoDate): number {
  return daysFromTo(nextDay(reference), view.asOf).filter((d) => counts(view, unit, d)).length;
}

const FAR = 1500;

/** The last day of a term; one in days that ends without school ends on the last school day before. */
export function endOfTerm(view: View, unit: Unit, reference: IsoDate, count: number): IsoDate {
  let day = reference;
  for (let found = 0, i = 0; found < count && i < FAR; i++) {
    day = nextDay(day);
    if (counts(view, unit, day)) found++;
  }
  if (unit !== 'days' || view.school.isSchoolDay(day)) return day;
  return view.school.schoolDayBefore(day) ?? day;
}

export interface LoggedTerm {
  id: string;
  pack: string;
  applies(view: View): boolean;
  /** The day to count from, as known on the judged day. */
  reference(view: View): IsoDate | null;
  unit: Unit;
  /** Met from this many units on. */
  atLeast: number;
  /** Left out above this many units. */
  upTo?: number;
  /** The term is this long. */
  length: number;
  /** When the term is not held against the case: null. */
  due?(view: View, due: IsoDate): IsoDate | null;
  severity: ContractSignal['severity'];
  actions: string[];
  cleared?(view: View, reference: IsoDate): boolean;
  /** What was not seen may have cleared it. */
  mayBeCleared?(view: View): boolean;
  /** A person may set or dismiss it with `flag.<rule>`. */
  hasFlag?: boolean;
}

/** A rule that is met once a term has passed. */
export function loggedTerm(term: LoggedTerm): Rule {
  return {
    id: term.id,
    pack: term.pack,
    judge(view): Verdict | null {
      if (!term.applies(view)) return null;
      const flag = term.hasFlag ? view.case.facts[`flag.${term.id}`] : undefined;
      const reference = term.reference(view);
      if (flag === false || (reference === null && flag !== true)) return null;
      if (reference !== null && term.cleared?.(view, reference)) return null;
      const value = reference === null ? 0 : elapsed(view, term.unit, reference);
      const threshold = atLeastOf(view, term.id, term.atLeast);
      const counted = statusOf({
        least: value,
        greatest: value,
        threshold,
        nearFrom: threshold - 1,
        ...(term.upTo === undefined ? {} : { upTo: term.upTo }),
      });
      const status = flag === true ? 'met' : counted;
      if (status === null) return null;
      return {
        status: term.mayBeCleared?.(view) ? 'unknown' : status,
        severity: term.severity,
        value,
        lowerBound: false,
        window: { from: reference ?? view.asOf, to: view.asOf },
        actions: term.actions,
        evidence: [],
      };
    },
    due(view) {
      const reference = term.reference(view);
      if (reference === null) return null;
      const due = endOfTerm(view, term.unit, reference, term.length);
      return term.due ? term.due(view, due) : due;
    },
  };
}
