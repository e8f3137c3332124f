import { type Day, dayOf, formatDay, parseDay, partsOf } from '../../rules/attendance/day.ts';
import { schoolYearOf } from '../../rules/calendar/periods.ts';
import type { KeptFact, KeptValue } from './kept-facts.ts';
import type { PupilRecord } from './pupil-record.ts';

/** Thirteen weeks: the longest term of any protocol. */
const LONGEST_TERM = 13 * 7;

/** How many days after its date a fact still has somebody waiting for something. */
const TERM_DAYS: Partial<Record<KeptFact, number>> = {
  'plan.date': LONGEST_TERM,
  'plan.reviewDate': 0,
  'plan.goalDate': 0,
  'duo.reported': LONGEST_TERM,
  'zv.reportedDate': LONGEST_TERM,
  'zv.firstDate': LONGEST_TERM,
  'swv.reportedDate': LONGEST_TERM,
};

/** What a person said of the cases whose term runs on after a school year: keep them, or not. */
export interface SummerAnswer {
  /** The last day of that school year: `YYYY-MM-DD`. */
  yearEnd: string;
  keep: boolean;
}

/** The last day of the school year: 31 July. */
export function yearEnd(day: Day): Day {
  return schoolYearOf(day).to;
}

/** Until when a case is kept whose term runs on after a school year: 1 October. */
export function summerEnd(day: Day): Day {
  return dayOf(partsOf(yearEnd(day)).year, 10, 1)!;
}

/** From 1 June a person is asked which cases should be kept over the summer. */
export function isAskingTime(day: Day): boolean {
  const { month } = partsOf(day);
  return month === 6 || month === 7;
}

/** Whether a term of this pupil runs on after the school year in which it was logged last. */
export function runsOn({ facts, changed }: Pick<PupilRecord, 'facts' | 'changed'>): boolean {
  const end = yearEnd(parseDay(changed)!);
  return Object.entries(TERM_DAYS).some(([name, days]) =>
    datesIn(facts[name as KeptFact]).some((day) => day + days > end),
  );
}

/**
 * The last day on which a record stays, as `YYYY-MM-DD`: the end of the school year in which something
 * was logged last; 1 October after it for a running term, unless a person said no. `days`: no longer than so
 * many days after that log; null: no such limit.
 */
export function keptUntil(
  record: PupilRecord,
  summer: SummerAnswer | null,
  days: number | null,
): string {
  const changed = parseDay(record.changed)!;
  const end = yearEnd(changed);
  const isRefused = summer !== null && summer.yearEnd === formatDay(end) && !summer.keep;
  const last = runsOn(record) && !isRefused ? summerEnd(changed) : end;
  return formatDay(days === null ? last : Math.min(last, changed + days));
}

/** A record as it holds on a day: age class and marks do not go along to a next school year. */
export function asOnDay(record: PupilRecord, today: Day): PupilRecord {
  if (today <= yearEnd(parseDay(record.changed)!)) return record;
  return { ...record, ageClass: null, marks: [] };
}

function datesIn(value: KeptValue | undefined): Day[] {
  const list = value === undefined ? [] : [value].flat();
  return list.map((item) => parseDay(typeof item === 'string' ? item : item.date)!);
}
