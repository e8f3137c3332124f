import type { Day } from '../attendance/day.ts';
import type { PupilCase } from '../attendance/pupil-case.ts';
import { type Measured, measured, nothingCounted } from '../measures/measured.ts';
import { type FactContext, holds } from './fact-test.ts';
import { eventsUntil } from './facts.ts';
import { ageInYears, dutyAgeOn, isForAge } from './leerplicht.ts';
import { measure } from './measure.ts';
import type { Outcome, Outside, Standing } from './outcome.ts';
import { livesIn } from './residence.ts';
import type { SettledCount } from './rule-body.ts';
import type { SettledRule } from './settled-pack.ts';
import type { Severity } from './signal.ts';
import { firstDayWhile } from './since.ts';
import type { Subject } from './subject.ts';
import { type Verdict, verdictOf } from './verdict.ts';

/** Judges one rule with what was known on `day`. */
export function judge(rule: SettledRule, subject: Subject, day: Day): Outcome {
  const standing = standingOf(rule, subject, day);
  if (standing.status === 'out') return standing;
  return { ...standing, severity: severityOf(rule, subject, day, standing.found) };
}

/** Whether a rule was met with what was known on `day`; asked for many days, so not how loud. */
export function isMetOn(rule: SettledRule, subject: Subject, day: Day): boolean {
  return standingOf(rule, subject, day).status === 'met';
}

function standingOf(rule: SettledRule, subject: Subject, day: Day): Standing {
  const { body } = rule;
  const outside = whyOutside(rule, subject, day);
  if (outside !== null) return { status: 'out', why: outside };
  const { verdict, found } = weigh(rule, subject, day);
  if (verdict === 'not-met' || verdict === 'above-band') {
    return { status: 'out', why: verdict, found };
  }
  const context = factContext(rule, subject, day, found, verdict);
  const possibly = { ...context, lenient: true };
  const missing = body.requires.find((test) => !holds(test, possibly));
  if (missing) return { status: 'out', why: 'requires', test: missing, found };
  const cleared = body.clearedBy.find((test) => holds(test, context));
  if (cleared) return { status: 'out', why: 'cleared', test: cleared, found };
  const to = body.givesWayTo.find((id) => context.outcomeOf(id).status === 'met');
  if (to !== undefined) return { status: 'out', why: 'gives-way', to, found };
  const isCertain =
    body.requires.every((test) => holds(test, context)) &&
    !body.clearedBy.some((test) => holds(test, possibly));
  return { status: isCertain ? verdict : 'unknown', found };
}

/** What a question about facts may look at outside any rule: at a step, or on the route of a case. */
export function bareContext(subject: Subject, day: Day, since: Day | null = null): FactContext {
  return factContext(null, subject, day, nothingCounted(day), 'not-met', since);
}

/** What a question about facts may look at when this rule is judged. */
export function factContext(
  rule: SettledRule | null,
  subject: Subject,
  day: Day,
  found: Measured,
  verdict: Verdict,
  since: Day | null = null,
): FactContext {
  const { view, pupilCase, pack } = subject;
  const { birthDate } = pupilCase.pupil;
  return {
    facts: pupilCase.facts,
    asOf: day,
    found,
    atLeast: rule?.body.atLeast ?? 1,
    since,
    lenient: false,
    firstMet: () =>
      rule !== null && verdict === 'met'
        ? firstDayWhile(subject, day, (earlier) => isCounted(rule, subject, earlier))
        : null,
    seenSince: (from) =>
      verdict === 'met' || view.coverage.coversWindow({ from: from + 1, to: day }, day),
    outcomeOf: (id) => standingOf(pack.rules.get(id)!, subject, day),
    age: () => (birthDate === null ? null : ageInYears(birthDate, day)),
  };
}

/** Why a rule is not for this pupil at all; what costs least is asked first. */
function whyOutside(
  { body, hasFlag, flagFact }: SettledRule,
  { pupilCase }: Subject,
  day: Day,
): Outside | null {
  const { sector, municipality } = pupilCase.school;
  if (!body.enabled) return 'switched-off';
  if (!body.sectors.includes(sector)) return 'sector';
  if (body.municipalities !== null && !body.municipalities.includes(municipality)) {
    return 'municipality';
  }
  if (hasFlag && pupilCase.facts[flagFact] === false) return 'dismissed';
  if (!livesIn(body.residences, pupilCase, day)) return 'residence';
  return isForAge(body.age, dutyAge(pupilCase, day)) ? null : 'age';
}

function weigh(
  rule: SettledRule,
  subject: Subject,
  day: Day,
): { verdict: Verdict; found: Measured } {
  const { body } = rule;
  const found = amountOf(body.count, rule, subject, day);
  if (isFlagged(rule, subject)) return { verdict: 'met', found };
  const unlimited = body.age === 'last-talk' && dutyAge(subject.pupilCase, day) === 'before';
  return { verdict: verdictOf(body, unlimited ? null : body.atMost, found), found };
}

function isCounted(rule: SettledRule, subject: Subject, day: Day): boolean {
  const days = subject.counted.get(rule) ?? new Map<Day, boolean>();
  subject.counted.set(rule, days);
  const isMet = days.get(day) ?? weigh(rule, subject, day).verdict === 'met';
  days.set(day, isMet);
  return isMet;
}

/** What a rule counts; a flag or a question about facts counts 1 or 0, and is never in doubt. */
function amountOf(count: SettledCount, rule: SettledRule, subject: Subject, day: Day): Measured {
  if (count.measure !== 'facts' && count.measure !== 'flag') {
    return measure(count, subject.view, subject.pupilCase.facts, day, rule.id);
  }
  const none = nothingCounted(day);
  const isSo =
    isFlagged(rule, subject) ||
    (count.measure === 'facts' &&
      holds(count.when, factContext(rule, subject, day, none, 'not-met')));
  if (!isSo) return none;
  const began = firstAskedFor(count, subject, day);
  return measured({ least: 1, window: none.window, evidence: [], began });
}

/** The day that a question about one kind of event counts from: the first of them. */
function firstAskedFor(count: SettledCount, { pupilCase }: Subject, day: Day): Day | null {
  if (count.measure !== 'facts' || !('event' in count.when)) return null;
  const days = eventsUntil(pupilCase.facts, count.when.event, day).map((event) => event.day);
  return days.length === 0 ? null : Math.min(...days);
}

function isFlagged({ hasFlag, flagFact }: SettledRule, { pupilCase }: Subject): boolean {
  return hasFlag && pupilCase.facts[flagFact] === true;
}

function severityOf(rule: SettledRule, subject: Subject, day: Day, found: Measured): Severity {
  const { severity, severityFrom, flag } = rule.body;
  if (flag !== null && isFlagged(rule, subject)) return flag;
  const last = severityFrom.findLast(({ value, of }) => {
    const amount = of === null ? found : amountOf(of, rule, subject, day);
    return amount.least >= value;
  });
  return last?.severity ?? severity;
}

function dutyAge({ pupil, settings }: PupilCase, day: Day) {
  if (settings['leerplicht.ageFilter'] === false) return 'within';
  return pupil.birthDate === null && pupil.isAdult ? 'adult' : dutyAgeOn(pupil.birthDate, day);
}
