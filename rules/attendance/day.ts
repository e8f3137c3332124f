/** A calendar date as a whole number: days since 1970-01-01. No time, no time zone, so no DST. */
export type Day = number;

const MS_PER_DAY = 86_400_000;

/** The day of a calendar date, or null when that date does not exist (31 February, month 13, year 26). */
export function dayOf(year: number, month: number, date: number): Day | null {
  const exists = year >= 100 && month >= 1 && month <= 12 && date >= 1;
  return exists && date <= daysInMonth(year, month) ? count(year, month, date) : null;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/*
 * Days are counted in years that begin on 1 March, so that a leap day comes last, and in eras of 400
 * years, which are all equally long. Windows are reckoned for every rule and judged day: `Date` takes
 * some twenty times as long.
 */
const DAYS_PER_ERA = 146_097;
/** From 0000-03-01 to 1970-01-01. */
const EPOCH = 719_468;

function count(year: number, month: number, date: number): Day {
  const fromMarch = month > 2 ? year : year - 1;
  const era = Math.floor(fromMarch / 400);
  const inEra = fromMarch - era * 400;
  const leapDays = Math.floor(inEra / 4) - Math.floor(inEra / 100);
  const before = daysBefore(month > 2 ? month - 3 : month + 9);
  return era * DAYS_PER_ERA + inEra * 365 + leapDays + before + date - 1 - EPOCH;
}

/** Days of a year before its month, when March is month 0. */
function daysBefore(month: number): number {
  return Math.floor((153 * month + 2) / 5);
}

/** Reads `YYYY-MM-DD`; null for anything else, also for a date that does not exist. */
export function parseDay(text: string): Day | null {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return null;
  return dayOf(numberIn(text, 0, 4), numberIn(text, 5, 7), numberIn(text, 8, 10));
}

/** The digits from one place up to another as a number; NaN when something else is among them. */
function numberIn(text: string, from: number, to: number): number {
  let value = 0;
  for (let place = from; place < to; place++) {
    const digit = text.charCodeAt(place) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** Writes a day as `YYYY-MM-DD`. */
export function formatDay(day: Day): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** 1 = Monday … 7 = Sunday. 1970-01-01 was a Thursday. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** Year, month (1–12) and date (1–31) of a day. */
export function partsOf(day: Day): { year: number; month: number; date: number } {
  const era = Math.floor((day + EPOCH) / DAYS_PER_ERA);
  const inEra = day + EPOCH - era * DAYS_PER_ERA;
  const leapDays =
    Math.floor(inEra / 1460) - Math.floor(inEra / 36_524) + Math.floor(inEra / 146_096);
  const year = Math.floor((inEra - leapDays) / 365);
  const inYear = inEra - (year * 365 + Math.floor(year / 4) - Math.floor(year / 100));
  const month = Math.floor((5 * inYear + 2) / 153);
  return {
    year: era * 400 + year + (month < 10 ? 0 : 1),
    month: month < 10 ? month + 3 : month - 9,
    date: inYear - daysBefore(month) + 1,
  };
}
