import type { Day } from '../attendance/day.ts';
import type { Facts } from '../attendance/pupil-case.ts';
import type { Measured } from '../measures/measured.ts';
import { eventsUntil, type LoggedEvent } from './facts.ts';
import type { FactTest } from './rule-body.ts';

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
  /** True: ask whether it could hold, given what was not seen of the beginning of a run. */
  lenient: boolean;
  /** True when nothing that counts after this day, up to `asOf`, can have been missed. */
  seenSince(day: Day): boolean;
}

type EventTest = Extract<FactTest, { event: unknown }>;

/** Whether the logged facts answer yes. */
export function holds(test: FactTest, context: FactContext): boolean {
  if ('any' in test) return test.any.some((inner) => holds(inner, context));
  if ('all' in test) return test.all.every((inner) => holds(inner, context));
  if ('not' in test) return !holds(test.not, context);
  if ('fact' in test) return context.facts[test.fact] === test.equals;
  return eventsUntil(context.facts, test.event, context.asOf).some((event) =>
    isMeant(event, test, context),
  );
}

function isMeant(event: LoggedEvent, test: EventTest, context: FactContext): boolean {
  const { from, before, unlessCountedAfter } = test;
  if (from !== undefined && !isFrom(event, from, context)) return false;
  if (before !== undefined && event.day >= (context.since ?? context.asOf)) return false;
  if (unlessCountedAfter === undefined) return true;
  const limit = unlessCountedAfter === 'event' ? event.day : event.end;
  const lastCounted = context.found.evidence.at(-1);
  return (lastCounted === undefined || lastCounted <= limit) && context.seenSince(limit);
}

function isFrom(
  event: LoggedEvent,
  from: NonNullable<EventTest['from']>,
  { found, firstMet, lenient, atLeast }: FactContext,
): boolean {
  const start = {
    // With its end unseen a run that is long enough began no later than that many days back.
    'run-start': () =>
      lenient ? found.mayHaveBegun : (found.began ?? found.possibleDays.at(-atLeast) ?? null),
    'window-start': () => found.window.from,
    'first-met': firstMet,
  }[from]();
  return start !== null && event.day >= start;
}
