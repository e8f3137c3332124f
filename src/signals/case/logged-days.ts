import { type Day, parseDay } from '../../../rules/attendance/day.ts';
import type { Facts } from '../../../rules/attendance/pupil-case.ts';
import { EVENTS, type EventSource } from '../../../rules/evaluate/facts.ts';

/** Facts that may hold the days on which something happened; of a state who logs it may write the day. */
const DATED = new Set(
  Object.values<EventSource>(EVENTS).flatMap((source) => Object.values(source)),
);

/** Dates that say when something is to be, or since when something is so, and no step of the school. */
export const NO_STEP: ReadonlySet<string> = new Set([
  'concern.date',
  'plan.reviewDate',
  'plan.goalDate',
  'step3.goalDate',
  'zv.firstDate',
  'thuiszitter.flagDate',
]);

/** The days of one fact, ascending. */
export function daysOfFact(facts: Facts, name: string): Day[] {
  return daysIn(facts[name]);
}

/** The days in what was logged, ascending, however it is written: a day, a list of days or of reports. */
export function daysIn(value: unknown): Day[] {
  return (Array.isArray(value) ? value : [value])
    .map(dayIn)
    .filter((day) => day !== null)
    .sort((a, b) => a - b);
}

/** Every step that was logged with a day, ascending: what an event of the rules is, and `done.…`. */
export function loggedDays(facts: Facts): { day: Day; fact: string }[] {
  return Object.keys(facts)
    .filter((fact) => DATED.has(fact) || fact.startsWith('done.'))
    .flatMap((fact) => daysOfFact(facts, fact).map((day) => ({ day, fact })))
    .sort((a, b) => a.day - b.day);
}

function dayIn(value: unknown): Day | null {
  if (typeof value === 'string') return parseDay(value);
  const date = (value as { date?: unknown } | null | undefined)?.date;
  return typeof date === 'string' ? parseDay(date) : null;
}
