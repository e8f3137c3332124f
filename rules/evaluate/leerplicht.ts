import { type Day, dayOf, partsOf } from '../attendance/day.ts';
import type { AgeRule } from './rule-body.ts';

/** Where a pupil stands on a day; an unknown birth date counts as within the leerplicht. */
export type DutyAge = 'before' | 'within' | 'adult';

const LEERPLICHT_FROM_AGE = 5;
const ADULT_AGE = 18;

/** Leerplicht begins on the first day of the month after the fifth birthday. */
export function dutyAgeOn(birthDate: Day | null, day: Day): DutyAge {
  if (birthDate === null) return 'within';
  const birth = partsOf(birthDate);
  const dutyFrom =
    birth.month === 12
      ? dayOf(birth.year + LEERPLICHT_FROM_AGE + 1, 1, 1)!
      : dayOf(birth.year + LEERPLICHT_FROM_AGE, birth.month + 1, 1)!;
  if (day < dutyFrom) return 'before';
  return day < birthdayOf(birthDate, ADULT_AGE) ? 'within' : 'adult';
}

/** Whether a rule is for a pupil of this age. */
export function isForAge(rule: AgeRule, age: DutyAge): boolean {
  if (rule === 'duo') return age !== 'before';
  if (rule === 'duo-until-18') return age === 'within';
  return true;
}

/** Age in whole years. */
export function ageInYears(birthDate: Day, day: Day): number {
  const years = partsOf(day).year - partsOf(birthDate).year;
  return day < birthdayOf(birthDate, years) ? years - 1 : years;
}

/** Who was born on 29 February has a birthday on 1 March in other years. */
function birthdayOf(birthDate: Day, age: number): Day {
  const { year, month, date } = partsOf(birthDate);
  return dayOf(year + age, month, date) ?? dayOf(year + age, 3, 1)!;
}
