import type { Day } from '../attendance/day.ts';
import { holds } from './fact-test.ts';
import { factContext, type Judgement, type Subject } from './judge.ts';
import type { SettledRule } from './settled-pack.ts';

/** Looks at the whole school year first: a band with unseen days is "at least this band". */
const CHECK_FULL_WINDOW = 'act.check-full-window';

/** The next steps of a signal, with what blocks a step and the way round it. */
export function stepsOf(
  rule: SettledRule,
  judgement: Judgement,
  subject: Subject,
  since: Day | null,
): { actions: string[]; blockedBy: string[] } {
  const { body } = rule;
  const { found, status } = judgement;
  const context = factContext(rule, subject, subject.view.asOf, found, status, since);
  const blocking = body.guards
    .map((id) => ({ id, guard: subject.pack.guards.get(id)! }))
    .filter(({ guard }) => holds(guard.when, context));
  const blocked = new Set(blocking.map(({ guard }) => guard.blocks));
  const redirects = blocking.flatMap(({ guard }) => guard.redirect);
  const open = body.actions.filter((action) => !blocked.has(action));
  const atLeastThisBand = status === 'met' && body.atMost !== null && found.lowerBound;
  return {
    blockedBy: blocking.map(({ id }) => id),
    actions: [...new Set([...(atLeastThisBand ? [CHECK_FULL_WINDOW] : []), ...redirects, ...open])],
  };
}

/** Last day of the rule's term, counted in school days after the first met day; null without a term. */
export function dueDayOf(
  rule: SettledRule,
  judgement: Judgement,
  subject: Subject,
  since: Day | null,
): Day | null {
  const { dueAfter, dueMetBy } = rule.body;
  if (since === null || dueAfter === null) return null;
  const { view } = subject;
  const context = factContext(rule, subject, view.asOf, judgement.found, judgement.status, since);
  if (dueMetBy !== null && holds(dueMetBy, context)) return null;
  let due: Day | null = since;
  for (let n = 0; n < dueAfter && due !== null; n++) due = view.calendar.schoolDayAfter(due);
  return due;
}
