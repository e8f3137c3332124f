import { dueDayOf } from './due.ts';
import { exclusionsOf } from './exclusions.ts';
import { factContext, isMetOn } from './judge.ts';
import type { Judgement } from './outcome.ts';
import type { SettledRule } from './settled-pack.ts';
import type { Signal } from './signal.ts';
import { stretchWhile } from './since.ts';
import { stepsOf } from './steps.ts';
import type { Subject } from './subject.ts';

/** A judgement about as-of with all that a surface tells about it: since when, by when, what next. */
export function toSignal(rule: SettledRule, judgement: Judgement, subject: Subject): Signal {
  const { view } = subject;
  const { status, severity, found } = judgement;
  const stretch =
    status === 'met'
      ? stretchWhile(subject, view.asOf, (day) => isMetOn(rule, subject, day))
      : null;
  const since = stretch?.first ?? null;
  const { firstCovered } = view.coverage;
  const sinceLatest =
    stretch !== null &&
    // Tasks of a school begin anew each school year, whatever was so before.
    ((stretch.isOlder && rule.body.scope === 'pupil') ||
      firstCovered === null ||
      stretch.first <= firstCovered ||
      found.fromTotals);
  const context = factContext(rule, subject, view.asOf, found, status, since);
  const due = stretch !== null ? dueDayOf(rule, subject, context) : null;
  const isPast = due !== null && view.asOf > due;
  return {
    rule: rule.id,
    status,
    severity,
    value: found.least,
    figure: rule.body.atLeast,
    upper: rule.body.atMost,
    lowerBound: found.lowerBound,
    since,
    sinceLatest,
    due,
    overdue: due === null ? null : isPast ? true : sinceLatest ? null : false,
    window: found.window,
    ...stepsOf(rule, judgement, subject, context),
    evidence: found.evidence,
    excluded: exclusionsOf(rule.body.count, found, subject),
  };
}
