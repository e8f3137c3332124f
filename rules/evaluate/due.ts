import type { Day } from '../attendance/day.ts';
import type { Municipality } from '../attendance/pupil-case.ts';
import { termEnd } from '../calendar/terms.ts';
import { type FactContext, holds } from './fact-test.ts';
import { daysOf } from './facts.ts';
import { residenceOn } from './residence.ts';
import type { SettledTerm } from './rule-body.ts';
import type { SettledRule } from './settled-pack.ts';
import type { Subject } from './subject.ts';

/** Last day on which the step of a met rule is in time; null without a term, or when nothing dates it. */
export function dueDayOf(
  { body }: SettledRule,
  subject: Subject,
  context: FactContext,
): Day | null {
  if (body.count.measure !== 'cycle') return endOfTerm(body, subject, context);
  const { to } = context.found.window;
  const isWholeYear = body.count.every.kind === 'school-year';
  return isWholeYear ? to : subject.view.calendar.schoolDayBefore(to + 1);
}

/** Last day of the term of a rule or a step of the route, as it stands on the judged day. */
export function endOfTerm(
  { term, residences }: { term: SettledTerm | null; residences: readonly Municipality[] | null },
  { view, pupilCase }: Subject,
  context: FactContext,
): Day | null {
  if (term === null) return null;
  const from = firstDayOf(term, context);
  if (from === null) return null;
  // What meets a term that counts from an event "from the start", comes on or after that event.
  const began = typeof term.from === 'string' ? context.found.began : from;
  const sinceThen = { ...context, found: { ...context.found, began } };
  if (term.metBy !== null && holds(term.metBy, sinceThen)) return null;
  const due = termEnd(from, term.after, term.unit, view.calendar, view);
  if (due === null || residences === null) return due;
  // What was due before the pupil came to this municipality, was another one's.
  const { since: movedOn } = residenceOn(pupilCase, context.asOf);
  return movedOn !== null && due < movedOn ? null : due;
}

/** The day that the term counts from; an event without a date gives none. */
function firstDayOf({ from }: SettledTerm, { since, found, facts, asOf }: FactContext): Day | null {
  if (from === 'since') return since;
  if (from === 'start') return found.began;
  const days = daysOf(facts, from.event, asOf);
  if (days.length === 0) return null;
  return from.which === 'first' ? Math.min(...days) : Math.max(...days);
}
