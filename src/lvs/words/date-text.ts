import { type Day, dayOf, parseDay, partsOf, weekdayOf } from '../../../rules/attendance/day.ts';
import type { DateOrder, DateRules } from './date-rules.ts';
import { fold } from './text.ts';

/** A date as a page writes it: whole, or without its year, then perhaps with its weekday (1 = Monday). */
export type DateText = { day: Day } | { month: number; date: number; weekday?: number };

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

/** By their first two letters. */
const WEEKDAYS = ['mamo', 'ditu', 'wowe', 'doth', 'vrfr', 'zasa', 'zosu'];
const WEEKDAY =
  /^(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day|ma|di|wo|do|vr|za|zo|mon|tue|wed|thu|fri|sat|sun)\b[.,]?\s*/;
const ISO = /^\d{4}-\d{2}-\d{2}$/;
const NUMERIC = /^(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{4}|\d{2}))?$/;
/** The first two numbers of a date, whatever stands behind it. */
const NUMBERS = /^(\d{1,2})[-/](\d{1,2})(?:[-/]\d|$)/;
/** In a header this is a range of lessons. */
const LESSONS = /^(?:\d|1[01])-(?:\d|1[0-2])$/;
const DAY_MONTH = /^(\d{1,2})[\s-]([a-z]+)\.?,?(?:[\s-](\d{4}))?$/;
const MONTH_DAY = /^([a-z]+)\.?\s(\d{1,2})(?:,?\s(\d{4}))?$/;

const RELATIVE = /^(vandaag|today|gisteren|yesterday)\b[,.]?\s*/;

const memos = { 'day-month': new Map(), 'month-day': new Map() } satisfies Record<
  DateOrder,
  Map<string, DateText | null>
>;

/** The month (1–12) that a Dutch or English month name or abbreviation means, or null. */
export function monthOf(word: string): number | null {
  return MONTH_OF.get(fold(word).replace('.', '')) ?? null;
}

/**
 * Reads a cell or header that is nothing but a date, Dutch or English, with or without weekday and
 * year: `31-08-2026`, `ma 31 aug`, `27 juli 2026`, `August 24`, `2026-08-31`. Null for anything else,
 * for dates that do not exist or fall on another weekday than they say, and for a bare `3-4`, which
 * may be lessons.
 */
export function readDate(text: string, order: DateOrder = 'day-month'): DateText | null {
  const memo: Map<string, DateText | null> = memos[order];
  const known = memo.get(text);
  if (known !== undefined) return known;
  const folded = fold(text);
  const read = LESSONS.test(folded) ? null : onItsWeekday(folded, order);
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

/** The day that `text` is by the rules of its list, or null; "vandaag" and "gisteren" are told from today, and must fit their date. */
export function dayBy(text: string, { order, within, today }: DateRules): Day | null {
  if (order === null) return null;
  const folded = fold(text);
  const relative = RELATIVE.exec(folded);
  if (relative) {
    const day = /^[vt]/.test(folded) ? today : today - 1;
    const rest = folded.slice(relative[0].length);
    if (rest === '') return day;
    return dayBy(rest, { order, within: { from: day, to: day }, today }) === day ? day : null;
  }
  const date = readDate(text, order);
  if (date === null) return null;
  return 'day' in date ? date.day : placeIn(date, within);
}

/** The order of the numbers in these dates; null when one of them makes sense only the other way round. */
export function orderIn(texts: Iterable<string>, order: DateOrder): DateOrder | null {
  for (const text of texts) {
    const numeric = NUMBERS.exec(text.toLowerCase().replace(WEEKDAY, ''));
    if (!numeric) continue;
    const [a, b] = [Number(numeric[1]), Number(numeric[2])];
    const [date, month] = order === 'day-month' ? [a, b] : [b, a];
    if (month > 12 && month <= 31 && date <= 12) return null;
  }
  return order;
}

/** Places a date without a year in a period; null when no year or more than one fits, its weekday included. */
export function placeIn(
  { month, date, weekday }: { month: number; date: number; weekday?: number },
  period: { from: Day; to: Day } | null,
): Day | null {
  if (period === null) return null;
  let found: Day | null = null;
  const lastYear = partsOf(period.to).year;
  for (let year = partsOf(period.from).year; year <= lastYear; year++) {
    const day = dayOf(year, month, date);
    if (day === null || day < period.from || day > period.to) continue;
    if (weekday !== undefined && weekday !== weekdayOf(day)) continue;
    if (found !== null) return null;
    found = day;
  }
  return found;
}

function onItsWeekday(text: string, order: DateOrder): DateText | null {
  const named = WEEKDAY.exec(text);
  const date = parse(named ? text.slice(named[0].length) : text, order);
  if (date === null || named === null) return date;
  const weekday = WEEKDAYS.findIndex((two) => two.includes(text.slice(0, 2))) + 1;
  if (!('day' in date)) return { ...date, weekday };
  return weekdayOf(date.day) === weekday ? date : null;
}

function parse(text: string, order: DateOrder): DateText | null {
  if (text.length < 3 || text.length > 24) return null;
  if (ISO.test(text)) return whole(parseDay(text));
  const numeric = NUMERIC.exec(text);
  if (numeric) {
    const [a, b] = [Number(numeric[1]), Number(numeric[2])];
    return order === 'day-month' ? compose(a, b, numeric[3]) : compose(b, a, numeric[3]);
  }
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
  const full = year.length === 2 ? 2000 + Number(year) : Number(year);
  return full < 1900 ? null : whole(dayOf(full, month, date)); // "1000" is a clock time
}

function whole(day: Day | null): DateText | null {
  return day === null ? null : { day };
}
