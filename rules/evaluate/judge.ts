import type { Day } from '../attendance/day.ts';
import type { PupilCase } from '../attendance/pupil-case.ts';
import type { Measured } from '../measures/measured.ts';
import type { PupilView } from '../measures/pupil-view.ts';
import { type FactContext, holds } from './fact-test.ts';
import { dutyAgeOn, isForAge } from './leerplicht.ts';
import { measure } from './measure.ts';
import type { SettledPack, SettledRule } from './settled-pack.ts';
import type { Severity } from './signal.ts';
import { firstDayWhile } from './since.ts';
import { type Verdict, verdictOf } from './verdict.ts';

/** One pupil with the pack that is applied, ready to be judged on any day up to as-of. */
export interface Subject {
  pupilCase: PupilCase;
  view: PupilView;
  pack: SettledPack;
}

export interface Judgement {
  status: Exclude<Verdict, 'no'>;
  severity: Severity;
  found: Measured;
}

/** Judges one rule with what was known on `day`; null when the rule is certainly not met there. */
export function judge(rule: SettledRule, subject: Subject, day: Day): Judgement | null {
  const { body } = rule;
  const { pupilCase, pack } = subject;
  if (!appliesOn(rule, subject, day)) return null;
  const flag = pupilCase.facts[`flag.${rule.id}`];
  if (body.flag !== null && flag === false) return null;
  const { verdict, found } = weigh(rule, subject, day);
  if (body.flag !== null && flag === true) return { status: 'met', severity: body.flag, found };
  if (verdict === 'no') return null;
  const context = factContext(rule, subject, day, found, verdict);
  if (body.clearedBy.some((test) => holds(test, context))) return null;
  const mayBeCleared = body.clearedBy.some((test) => holds(test, { ...context, lenient: true }));
  const stronger = body.givesWayTo.map((id) => pack.rules.get(id)!);
  if (stronger.some((other) => judge(other, subject, day)?.status === 'met')) return null;
  const status = mayBeCleared ? 'unknown' : verdict;
  return { status, severity: severityOf(rule, found.least), found };
}

/** What a question about facts may look at when this rule is judged. */
export function factContext(
  rule: SettledRule,
  subject: Subject,
  day: Day,
  found: Measured,
  verdict: Verdict,
  since: Day | null = null,
): FactContext {
  const { view, pupilCase } = subject;
  return {
    facts: pupilCase.facts,
    asOf: day,
    found,
    atLeast: rule.body.atLeast,
    since,
    lenient: false,
    firstMet: () =>
      verdict === 'met'
        ? firstDayWhile(view, day, (earlier) => weigh(rule, subject, earlier).verdict === 'met')
        : null,
    seenSince: (from) =>
      verdict === 'met' || view.coverage.coversWindow({ from: from + 1, to: day }, day),
  };
}

function appliesOn({ body }: SettledRule, { pupilCase }: Subject, day: Day): boolean {
  const { sector, municipality } = pupilCase.school;
  return (
    body.enabled &&
    body.sectors.includes(sector) &&
    (body.municipalities === null || body.municipalities.includes(municipality)) &&
    isForAge(body.age, ageOn(pupilCase, day))
  );
}

function weigh(
  { body }: SettledRule,
  { pupilCase, view }: Subject,
  day: Day,
): { verdict: Verdict; found: Measured } {
  const found = measure(body.count, view, pupilCase.facts, day);
  const unlimited = body.age === 'last-talk' && ageOn(pupilCase, day) === 'before';
  return { verdict: verdictOf(body, unlimited ? null : body.atMost, found), found };
}

function ageOn({ pupil, settings }: PupilCase, day: Day) {
  return settings['leerplicht.ageFilter'] === false ? 'within' : dutyAgeOn(pupil.birthDate, day);
}

function severityOf({ body }: SettledRule, value: number): Severity {
  return body.severityFrom.findLast((step) => value >= step.value)?.severity ?? body.severity;
}
