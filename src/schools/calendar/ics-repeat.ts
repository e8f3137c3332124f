import { convertIcsRecurrenceRule, type IcsRecurrenceRule } from 'ts-ics';
import { type Day, type DayRange, dayOf, partsOf, weekdayOf } from '../../../rules/index.ts';
import { momentIn } from './ics-moment.ts';

/** What a repetition may say here; with anything else only the first time is certain. */
const KNOWN = /^(FREQ|UNTIL|COUNT|INTERVAL|WKST|BYDAY|BYMONTHDAY|BYMONTH)=/;
/** A rule that counts is followed from its first day for at most some fifty years. */
const LONGEST_WALK = 20_000;
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/**
 * The first days of an event that repeats, as far as they lie in `within`; null when the rule says
 * more than whole days can follow. ts-ics reads the rule, but its own expansion skips and moves days
 * (the last Friday of a month, 31 January every month), so each day is asked here.
 */
export function repeatedDays(value: string, first: Day, within: DayRange): Day[] | null {
  const rule = ruleFrom(value);
  if (rule === null) return null;
  const { count = Number.POSITIVE_INFINITY } = rule;
  const days: Day[] = [];
  // Only a rule that counts must be followed from its first day.
  const start = rule.count === undefined ? Math.max(first, within.from) : first;
  const last = Math.min(within.to, rule.last);
  if (last - start > LONGEST_WALK) return null;
  for (let day = start, n = 0; day <= last && n < count; day++) {
    if (day !== first && !fits(rule, first, day)) continue;
    n += 1;
    if (day >= within.from) days.push(day);
  }
  return days;
}

interface Rule extends IcsRecurrenceRule {
  last: Day;
}

function ruleFrom(value: string): Rule | null {
  const parts = value.split(';').filter((part) => part !== '');
  const until = parts.find((part) => part.startsWith('UNTIL='));
  const last = until === undefined ? null : momentIn(until.slice('UNTIL='.length));
  if (!parts.every((part) => KNOWN.test(part)) || (until !== undefined && last === null))
    return null;
  const rule = convertIcsRecurrenceRule(undefined, { value });
  const isByDays = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'].includes(rule.frequency);
  // Every nth weekday of a whole year: nobody plans a school like that.
  const isNthOfYear = rule.frequency === 'YEARLY' && rule.byDay && !rule.byMonth;
  const isSound = isByDays && !isNthOfYear && (rule.interval ?? 1) >= 1 && (rule.count ?? 1) >= 1;
  return isSound ? { ...rule, last: last?.day ?? Number.POSITIVE_INFINITY } : null;
}

function fits(rule: Rule, first: Day, day: Day): boolean {
  const { frequency, interval = 1, byMonth } = rule;
  const [from, at] = [partsOf(first), partsOf(day)];
  // ts-ics numbers months from 0.
  if (byMonth && !byMonth.includes(at.month - 1)) return false;
  switch (frequency) {
    case 'DAILY':
      return (day - first) % interval === 0 && fitsDay(rule, day, true);
    case 'WEEKLY': {
      const weekOf = (d: Day) => Math.floor((d - weekStart(rule, first)) / 7);
      return (
        weekOf(day) % interval === 0 && fitsDay(rule, day, weekdayOf(day) === weekdayOf(first))
      );
    }
    case 'MONTHLY': {
      const months = (at.year - from.year) * 12 + at.month - from.month;
      return months % interval === 0 && fitsDay(rule, day, at.date === from.date);
    }
    default: {
      const isMonth = byMonth !== undefined || at.month === from.month;
      const isYear = (at.year - from.year) % interval === 0;
      return isYear && isMonth && fitsDay(rule, day, at.date === from.date);
    }
  }
}

/** The first day of the week that `first` lies in. */
function weekStart(rule: Rule, first: Day): Day {
  const begin = WEEKDAYS.indexOf(rule.workweekStart ?? 'MO') + 1;
  return first - ((weekdayOf(first) - begin + 7) % 7);
}

/** By the days that the rule names, or `otherwise` when it names none. */
function fitsDay({ byDay, byMonthday, frequency }: Rule, day: Day, otherwise: boolean): boolean {
  const { year, month, date } = partsOf(day);
  const monthEnd = month === 12 ? dayOf(year + 1, 1, 1)! : dayOf(year, month + 1, 1)!;
  const fromEnd = monthEnd - day;
  const isDate = byMonthday?.some((n) => (n > 0 ? n === date : -n === fromEnd));
  const isWeekday = byDay?.some(({ day: name, occurrence: nth }) => {
    if (WEEKDAYS.indexOf(name) + 1 !== weekdayOf(day)) return false;
    if (nth === undefined || frequency === 'WEEKLY' || frequency === 'DAILY') return true;
    return nth > 0 ? Math.ceil(date / 7) === nth : Math.ceil(fromEnd / 7) === -nth;
  });
  if (isDate === undefined && isWeekday === undefined) return otherwise;
  return (isDate ?? true) && (isWeekday ?? true);
}
