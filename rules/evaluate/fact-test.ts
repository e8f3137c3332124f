import type { Day } from '../attendance/day.ts';
import type { Facts } from '../attendance/pupil-case.ts';
import type { Measured } from '../measures/measured.ts';
import type { RunClass } from '../measures/runs.ts';
import { type EventName, eventsUntil, type LoggedEvent } from './facts.ts';
import type { Standing } from './outcome.ts';

/** A question about logged facts, as they stand on the day that is judged. */
export type FactTest =
  | { fact: string; equals: string | number | boolean }
  /** A number that was logged. */
  | { fact: string; atLeast: number }
  | {
      /** Something that was logged, on or before the judged day. */
      event: EventName;
      /** Only when it happened on or after this day; `start`: of the run, or the day `elapsed` counts from. */
      from?: 'start' | 'window-start' | 'first-met';
      /** Only when it happened before the rule was met. */
      before?: 'since';
      /** Only while nothing that counts has a later date than the event, or than the end it reported. */
      unlessCountedAfter?: 'event' | 'reported-end';
      /** Only when the judged day is less than so many calendar days after it. */
      withinDays?: number;
    }
  /** Another rule of the same pack is met on the judged day. */
  | { signal: string }
  /** Age in whole years on the judged day; an unknown birth date answers no. */
  | { age: { from?: number; below?: number } }
  | { any: FactTest[] }
  | { all: FactTest[] }
  | { not: FactTest };

/** A day to count from: a logged event (its first or its latest), or the start of a run that is long enough. */
export type Reference =
  | { event: EventName; which: 'first' | 'latest'; run?: never; weekdays?: never }
  | { run: RunClass; weekdays: number; event?: never; which?: never };

/** What a question about facts may look at. */
export interface FactContext {
  facts: Facts;
  /** The day that is judged. */
  asOf: Day;
  found: Measured;
  /** The rule's figure. */
  atLeast: number;
  /** First day of the met stretch that reaches `asOf`, stop conditions apart; null when not met. */
  firstMet(): Day | null;
  /** First day from which the rule has been met; null while it is not. */
  since: Day | null;
  /** True: ask whether it could hold, given what was not seen. */
  lenient: boolean;
  /** True when nothing that counts after this day, up to `asOf`, can have been missed. */
  seenSince(day: Day): boolean;
  /** What another rule of the pack says on the judged day. */
  outcomeOf(ruleId: string): Standing;
  /** Age in whole years on the judged day; null when nobody said. */
  age(): number | null;
}

type EventTest = Extract<FactTest, { event: unknown }>;

/** Whether the logged facts answer yes: for certain, or, when lenient, possibly. */
export function holds(test: FactTest, context: FactContext): boolean {
  if ('any' in test) return test.any.some((inner) => holds(inner, context));
  if ('all' in test) return test.all.every((inner) => holds(inner, context));
  // What could hold is what does not certainly fail.
  if ('not' in test) return !holds(test.not, { ...context, lenient: !context.lenient });
  if ('fact' in test) return isFact(context.facts[test.fact], test);
  if ('signal' in test) return isSignal(context.outcomeOf(test.signal), context.lenient);
  if ('age' in test) return isAge(context.age(), test.age);
  return eventsUntil(context.facts, test.event, context.asOf).some((event) =>
    isMeant(event, test, context),
  );
}

function isFact(value: unknown, test: Extract<FactTest, { fact: string }>): boolean {
  if ('equals' in test) return value === test.equals;
  return typeof value === 'number' && value >= test.atLeast;
}

function isSignal(outcome: Standing, lenient: boolean): boolean {
  if (outcome.status === 'met' || outcome.status === 'out') return outcome.status === 'met';
  return lenient && (outcome.status === 'unknown' || outcome.found.greatest > outcome.found.least);
}

function isAge(age: number | null, { from = 0, below = Number.POSITIVE_INFINITY }): boolean {
  return age !== null && age >= from && age < below;
}

function isMeant(event: LoggedEvent, test: EventTest, context: FactContext): boolean {
  const { from, before, unlessCountedAfter, withinDays } = test;
  if (from !== undefined && !isFrom(event, from, context)) return false;
  if (before !== undefined && event.day >= (context.since ?? context.asOf)) return false;
  if (withinDays !== undefined && context.asOf - event.day >= withinDays) return false;
  if (unlessCountedAfter === undefined) return true;
  const limit = unlessCountedAfter === 'event' ? event.day : event.end;
  const { lastCounted, lastPossible } = context.found;
  const last = context.lenient ? lastCounted : lastPossible;
  return (last === null || last <= limit) && context.seenSince(limit);
}

function isFrom(
  event: LoggedEvent,
  from: NonNullable<EventTest['from']>,
  { found, firstMet, lenient, atLeast }: FactContext,
): boolean {
  const start = {
    // With its end unseen a run that is long enough began no later than its length allows.
    start: () =>
      lenient ? (found.mayHaveBegun ?? found.began) : (found.began ?? found.latestStart(atLeast)),
    'window-start': () => found.window.from,
    'first-met': firstMet,
  }[from]();
  return start !== null && event.day >= start;
}
