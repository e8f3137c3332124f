import { type Day, dayOf, daysInMonth, partsOf } from '../attendance/day.ts';
import type { DayRange } from './school-calendar.ts';

/** Nearly every question is about one school year, so the last answer is kept. */
let lastYear: DayRange = { from: 0, to: -1 };

/** The school year that a day lies in: 1 August – 31 July. */
export function schoolYearOf(day: Day): DayRange {
  if (lastYear.from <= day && day <= lastYear.to) return lastYear;
  const { year, month } = partsOf(day);
  const start = month >= 8 ? year : year - 1;
  lastYear = { from: dayOf(start, 8, 1)!, to: dayOf(start + 1, 7, 31)! };
  return lastYear;
}

/** The half of the school year that a day lies in: August – January, or February – July. */
export function semesterOf(day: Day): DayRange {
  const year = schoolYearOf(day);
  const february = dayOf(partsOf(year.to).year, 2, 1)!;
  return day < february ? { from: year.from, to: february - 1 } : { from: february, to: year.to };
}

/** The same day number a number of months away, clamped to the end of that month. */
export function monthsFrom(day: Day, months: number): Day {
  const { year, month, date } = partsOf(day);
  const index = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(index / 12);
  const targetMonth = index - targetYear * 12 + 1;
  return dayOf(targetYear, targetMonth, Math.min(date, daysInMonth(targetYear, targetMonth)))!;
}

/** From the day after the same day number `months` earlier, up to and including `day`. */
export function trailingMonths(day: Day, months: number): DayRange {
  return { from: monthsFrom(day, -months) + 1, to: day };
}
