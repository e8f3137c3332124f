import { type Day, dayOf, parseDay } from '../../../rules/attendance/day.ts';
import { fold } from './text.ts';

/** A date as a page writes it: whole, or without its year. */
export type DateText = { day: Day } | { month: number; date: number };

const DUTCH =
  'januari februari maart april mei juni juli augustus september oktober november december';
const ENGLISH =
  'january february march april may june july august september october november december';
/** Full names, and their first three letters; and two of their own. */
const MONTH_OF = new Map([
  ['mrt', 3],
  ['sept', 9],
]);
for (const names of [DUTCH, ENGLISH]) {
  names.split(' ').forEach((name, i) => {
    MONTH_OF.set(name, i + 1).set(name.slice(0, 3), i + 1);
  });
}

const WEEKDAY =
  /^(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day|ma|di|wo|do|vr|za|zo|mon|tue|wed|thu|fri|sat|sun)\b[.,]?\s*/;
const ISO = /^\d{4}-\d{2}-\d{2}$/;
const NUMERIC = /^(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{4}|\d{2}))?$/;
/** In a header this is a range of lessons. */
const LESSONS = /^(?:\d|1[01])-(?:\d|1[0-2])$/;
const DAY_MONTH = /^(\d{1,2})[\s-]([a-z]+)\.?,?(?:[\s-](\d{4}))?$/;
const MONTH_DAY = /^([a-z]+)\.?\s(\d{1,2})(?:,?\s(\d{4}))?$/;

const memo = new Map<string, DateText | null>();

/** The month (1–12) that a Dutch or English month name or abbreviation means, or null. */
export function monthOf(word: string): number | null {
  return MONTH_OF.get(fold(word).replace('.', '')) ?? null;
}

/**
 * Reads a cell or header that is nothing but a date, Dutch or English, with or without weekday and
 * year: `31-08-2026`, `ma 31 aug`, `27 juli 2026`, `August 24`, `2026-08-31`. Numbers are day before
 * month, as Dutch pages write them. Null for anything else, for dates that do not exist and for a
 * bare `3-4`, which may be lessons.
 */
export function readDate(text: string): DateText | null {
  const known = memo.get(text);
  if (known !== undefined) return known;
  const folded = fold(text);
  const read = LESSONS.test(folded) ? null : parse(folded.replace(WEEKDAY, ''));
  if (memo.size > 5000) memo.clear();
  memo.set(text, read);
  return read;
}

/** The whole date that `text` is, or null; a date without a year is placed inside `period` if only one year fits. */
export function readDayIn(text: string, period: { from: Day; to: Day } | null): Day | null {
  const date = readDate(text);
  if (date === null) return null;
  return 'day' in date ? date.day : placeIn(date, period);
}

/** Places a date without a year in a period; null when no year or more than one fits. */
export function placeIn(
  { month, date }: { month: number; date: number },
  period: { from: Day; to: Day } | null,
): Day | null {
  if (period === null) return null;
  let found: Day | null = null;
  const firstYear = 1970 + Math.floor(period.from / 365.25) - 1;
  const lastYear = 1970 + Math.floor(period.to / 365.25) + 1;
  for (let year = firstYear; year <= lastYear; year++) {
    const day = dayOf(year, month, date);
    if (day === null || day < period.from || day > period.to) continue;
    if (found !== null) return null;
    found = day;
  }
  return found;
}

function parse(text: string): DateText | null {
  if (text.length < 3 || text.length > 24) return null;
  if (ISO.test(text)) return whole(parseDay(text));
  const numeric = NUMERIC.exec(text);
  if (numeric) return compose(Number(numeric[1]), Number(numeric[2]), numeric[3]);
  const dayMonth = DAY_MONTH.exec(text);
  if (dayMonth) return compose(Number(dayMonth[1]), MONTH_OF.get(dayMonth[2]!), dayMonth[3]);
  const monthDay = MONTH_DAY.exec(text);
  if (monthDay) return compose(Number(monthDay[2]), MONTH_OF.get(monthDay[1]!), monthDay[3]);
  return null;
}

function compose(
  date: number,
  month: number | undefined,
  year: string | undefined,
): DateText | null {
  if (month === undefined) return null;
  // 2024 is a leap year, so 29 February passes here and is checked again once the year is known.
  if (year === undefined) return dayOf(2024, month, date) === null ? null : { month, date };
  return whole(dayOf(year.length === 2 ? 2000 + Number(year) : Number(year), month, date));
}

function whole(day: Day | null): DateText | null {
  return day === null ? null : { day };
}
