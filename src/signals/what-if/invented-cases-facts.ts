import { elapsedUnits } from '../../../rules/calendar/terms.ts';
import type { FactTest } from '../../../rules/evaluate/fact-test.ts';
import { EVENTS, type EventName, type EventSource } from '../../../rules/evaluate/facts.ts';
import type { SettledCount } from '../../../rules/evaluate/rule-body.ts';
import { type Day, type Facts, formatDay } from '../../../rules/index.ts';
import type { Stage } from './invented-cases.ts';

/** What was logged about an invented pupil: that of which the rule counts the days, or what it asks. */
export function factsAbout(count: SettledCount, amount: number, stage: Stage): Facts | null {
  switch (count.measure) {
    case 'elapsed': {
      const event = count.since.find((reference) => reference.event !== undefined)?.event;
      const day = dayElapsed(count, amount, stage);
      return event === undefined || day === null ? null : happened(event, day);
    }
    case 'leave-days':
      return { 'leave.request': { days: amount, article: count.article ?? '11g' } };
    case 'facts':
      return answer(count.when, stage.asOf);
    case 'flag':
    case 'cycle':
      return null;
    default:
      return {};
  }
}

/** What a rule demands besides what it counts, as it would have been logged on `day`. */
export function factsFor(requires: readonly FactTest[], count: SettledCount, day: Day): Facts {
  const sinceEvent = 'window' in count && count.window.kind === 'since-event' ? count.window : null;
  const asked = requires.map((test) => answer(test, day) ?? {});
  return Object.assign({}, ...asked, sinceEvent === null ? {} : happened(sinceEvent.event, day));
}

/** Facts that answer yes to a question; null where it is about something else than facts. */
function answer(test: FactTest, day: Day): Facts | null {
  if ('fact' in test) return { [test.fact]: 'equals' in test ? test.equals : test.atLeast };
  if ('event' in test) return happened(test.event, day);
  if ('any' in test) return answer(test.any[0]!, day);
  if ('all' in test) return Object.assign({}, ...test.all.map((inner) => answer(inner, day)));
  return null;
}

function happened(event: EventName, day: Day): Facts {
  const source: EventSource = EVENTS[event];
  const date = formatDay(day);
  if (source.date !== undefined) return { [source.date]: date };
  if (source.dates !== undefined) return { [source.dates]: [date] };
  return { [source.state!]: true };
}

/** Further back no term reaches. */
const HORIZON = 400;

/** The day since which so many units have passed; null when none lies that far back. */
function dayElapsed(
  { unit }: Extract<SettledCount, { measure: 'elapsed' }>,
  amount: number,
  { asOf, calendar }: Stage,
): Day | null {
  for (let day = asOf - 1; day > asOf - HORIZON; day--) {
    const passed = elapsedUnits(day, asOf, unit, calendar, { freezeVakantie: false });
    if (passed >= amount) return day;
  }
  return null;
}
