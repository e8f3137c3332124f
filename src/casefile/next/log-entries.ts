import type { ActionLog, Facts } from '../../../rules/index.ts';
import type { Entry } from '../messages.ts';

/** Where a day is logged, and how. */
type LoggedAs = Pick<ActionLog, 'fact' | 'as'>;

/** The days that stand logged, `YYYY-MM-DD`, ascending. */
export function loggedDates({ fact, as }: LoggedAs, facts: Facts): string[] {
  const value = facts[fact];
  const list = as === 'date' ? [value] : Array.isArray(value) ? value : [];
  return list
    .map((one) => (as === 'reports' ? (one as { date?: unknown } | null)?.date : one))
    .filter((day) => typeof day === 'string')
    .sort();
}

/** That a step was done on this day. */
export function logEntry(log: LoggedAs, day: string, facts: Facts): Entry {
  if (log.as === 'date') return { what: 'fact', name: log.fact, value: day };
  const others = valuesBut(log, day, facts);
  const added = log.as === 'reports' ? { date: day } : day;
  return { what: 'fact', name: log.fact, value: [...others, added] };
}

/** That it was not done on this day after all. */
export function unlogEntry(log: LoggedAs, day: string, facts: Facts): Entry {
  const others = log.as === 'date' ? [] : valuesBut(log, day, facts);
  return { what: 'fact', name: log.fact, value: others.length === 0 ? null : others };
}

/** What stands in the list besides this day, as it was logged. */
function valuesBut({ fact, as }: LoggedAs, day: string, facts: Facts): unknown[] {
  const value = facts[fact];
  const list: unknown[] = Array.isArray(value) ? value : [];
  return list.filter((one) => {
    return (as === 'reports' ? (one as { date?: unknown } | null)?.date : one) !== day;
  });
}
