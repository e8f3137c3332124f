import { contactDates, isTicked, loggedSince, reports, talkedSince } from './facts.ts';
import { dateOf } from './logged.ts';
import { loggedTerm } from './logged-terms.ts';
import { daysOfWeeks, runNow } from './runs.ts';
import { currentSpell } from './spells.ts';
import type { Rule, Verdict } from './verdict.ts';
import type { View } from './view.ts';

/** 's-Hertogenbosch, chapter 3 and 4: contact that goes on, the jeugdarts, thuiszitters, the plan. */

const shared = { pack: 'denbosch', applies: () => true } as const;

/** The latest contact within the illness of now. */
function contactInThisSpell(view: View) {
  const first = currentSpell(view)?.days[0];
  if (first === undefined) return null;
  return (
    contactDates(view)
      .filter((d) => d >= first)
      .at(-1) ?? null
  );
}

const ongoing = loggedTerm({
  ...shared,
  id: 'denbosch.contact.ongoing',
  reference: contactInThisSpell,
  unit: 'school-days',
  atLeast: 6,
  length: 5,
  severity: 'info',
  actions: ['act.contact-home'],
});

const consult = loggedTerm({
  ...shared,
  id: 'denbosch.jeugdarts.consult-2w',
  reference: (view) => dateOf(view, 'jeugdarts.signupDate'),
  unit: 'days',
  atLeast: 15,
  length: 14,
  severity: 'attention',
  actions: [],
  cleared: (view, from) => loggedSince(view, 'jeugdarts.consultDate', from),
});

/** The day of the flag; without one the first day of the run that makes it. */
function flaggedOn(view: View) {
  const logged = dateOf(view, 'thuiszitter.flagDate');
  if (logged !== null) return logged;
  const run = runNow(view, 'any').least;
  return run.weekdays >= daysOfWeeks(view, 2) ? run.first : null;
}

const contactThuiszitter = loggedTerm({
  ...shared,
  id: 'denbosch.thuiszitter.contact-2w',
  reference: flaggedOn,
  unit: 'days',
  atLeast: 15,
  length: 14,
  severity: 'action',
  actions: ['act.talk-parents', 'act.home-visit'],
  cleared: talkedSince,
  /** A talk may lie in the part of the run that was not seen. */
  mayBeCleared(view) {
    const { mayHaveBegun } = runNow(view, 'any');
    const byRun = dateOf(view, 'thuiszitter.flagDate') === null;
    return byRun && mayHaveBegun !== null && talkedSince(view, mayHaveBegun);
  },
});

const plan = loggedTerm({
  ...shared,
  id: 'denbosch.plan.2w',
  reference: (view) => dateOf(view, 'partners.involvedDate'),
  unit: 'days',
  atLeast: 15,
  length: 14,
  severity: 'action',
  actions: ['act.plan-smart'],
  cleared: (view, from) => loggedSince(view, 'plan.date', from),
});

function state(id: string, actions: string[], holds: (view: View) => boolean): Rule {
  return {
    id,
    pack: 'denbosch',
    judge(view): Verdict | null {
      if (!holds(view)) return null;
      return {
        status: 'met',
        severity: 'info',
        value: 1,
        lowerBound: false,
        window: { from: view.asOf, to: view.asOf },
        actions,
        evidence: [],
      };
    },
  };
}

const states = [
  state('denbosch.duo.lpa-invites', [], (view) => reports(view).length > 0),
  state(
    'denbosch.jeugdarts.feedback',
    ['act.feedback-form'],
    (view) =>
      dateOf(view, 'jeugdarts.consultDate') !== null && !isTicked(view, 'jeugdarts.feedback'),
  ),
  state(
    'denbosch.spreekuur.follow-up',
    ['act.log-lvs'],
    (view) => dateOf(view, 'preventive.heldDate') !== null,
  ),
];

export const denboschCaseRules: Rule[] = [ongoing, consult, contactThuiszitter, plan, ...states];
