import type { SettledCount } from '../../../rules/evaluate/rule-body.ts';
import type { SettledRule } from '../../../rules/evaluate/settled-pack.ts';
import {
  type AttendanceRecord,
  type Day,
  dayOf,
  type Facts,
  partsOf,
  type SchoolCalendar,
  type Sector,
  schoolYearOf,
} from '../../../rules/index.ts';
import { factsAbout, factsFor } from './invented-cases-facts.ts';
import { recordsOf } from './invented-cases-records.ts';

/** Where invented pupils go to school, and until which day they did. */
export interface Stage {
  calendar: SchoolCalendar;
  sector: Sector;
  asOf: Day;
}

/**
 * What is special about an invented pupil. `spread`: over the last twelve months, and not in the last
 * weeks; `excused`: with a valid reason; `long`: each illness lasts a school week; `part-day`: one day in
 * the middle with one lesson at school; `double`: two lessons at a time; `with-lates`: half of the times
 * are late arrivals; `age-4`, `age-18`: of that age.
 */
export type Twist =
  | 'spread'
  | 'excused'
  | 'long'
  | 'part-day'
  | 'double'
  | 'with-lates'
  | 'age-4'
  | 'age-18';

/** A pupil who does not exist, with exactly so much of what a rule counts. */
export interface InventedPupil {
  count: SettledCount;
  /** In the unit of the count; lessons for hours where lessons are scheduled, school days for runs. */
  amount: number;
  twist: Twist | null;
  records: AttendanceRecord[];
  facts: Facts;
  birthDate: Day | null;
}

/** The end of April: most of a school year lies behind it, and both of its semesters have begun. */
const LAST_MONTH = { month: 4, date: 30 };

/**
 * The day until which invented pupils went to school: the last school day of April in the school year of
 * `today`. Null when there is none in that year.
 */
export function inventedDay(calendar: SchoolCalendar, today: Day): Day | null {
  const year = schoolYearOf(today);
  const end = dayOf(partsOf(year.to).year, LAST_MONTH.month, LAST_MONTH.date)!;
  const day = calendar.kindOf(end) === 'school' ? end : calendar.schoolDayBefore(end);
  return day === null || day < year.from ? null : day;
}

/** A pupil with `amount` of what the rule counts; null where no such pupil can be thought of. */
export function inventPupil(
  { body }: SettledRule,
  amount: number,
  twist: Twist | null,
  stage: Stage,
): InventedPupil | null {
  const { count } = body;
  const about = factsAbout(count, amount, stage);
  const records = recordsOf(count, amount, twist, stage);
  if (about === null || records === null) return null;
  const first = records.reduce((earliest, { day }) => Math.min(earliest, day), stage.asOf);
  // What must have happened before, happened the day before the first registration.
  const facts = { ...factsFor(body.requires, count, first - 1), ...about };
  return { count, amount, twist, records, facts, birthDate: birthDateFor(twist, stage.asOf) };
}

function birthDateFor(twist: Twist | null, asOf: Day): Day | null {
  const age = twist === 'age-4' ? 4 : twist === 'age-18' ? 18 : null;
  // Half a year past the birthday, so that the month makes no difference.
  return age === null ? null : asOf - Math.round((age + 0.5) * 365.25);
}
