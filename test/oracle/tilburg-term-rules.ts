import { dateOf, datesOf } from './logged.ts';
import { loggedTerm } from './logged-terms.ts';
import { inTilburg } from './tilburg-school.ts';
import type { View } from './view.ts';

/** Tilburg: the kantelpunten. "n schoolweken" stand still in a vakantie, "4 weken" does not. */

/** "Of een andere afgesproken termijn": a person may say that it has passed, or that all is well. */
const shared = { pack: 'tilburg', applies: inTilburg, hasFlag: true } as const;

/** The first time that the case was discussed in the ondersteuningsteam or ZAT. */
const discussed = (view: View) => datesOf(view, 'zat.dates')[0] ?? null;

const step1 = loggedTerm({
  ...shared,
  id: 'tilburg.step1.tipping-3w',
  reference: (view) => dateOf(view, 'intervention.startDate'),
  unit: 'lesson-week-days',
  atLeast: 22,
  length: 21,
  severity: 'action',
  actions: ['act.zat'],
});

const step2Intervention = loggedTerm({
  ...shared,
  id: 'tilburg.step2.intervention-4w',
  reference: discussed,
  unit: 'lesson-week-days',
  atLeast: 29,
  length: 28,
  severity: 'action',
  actions: ['act.plan-smart'],
});

const step2Tipping = loggedTerm({
  ...shared,
  id: 'tilburg.step2.tipping',
  reference: (view) => dateOf(view, 'plan.goalDate'),
  unit: 'days',
  atLeast: 1,
  length: 0,
  severity: 'urgent',
  actions: ['act.swv-advice'],
});

const progress = loggedTerm({
  ...shared,
  id: 'tilburg.portvolio.progress-4w',
  reference: discussed,
  unit: 'days',
  atLeast: 29,
  length: 28,
  severity: 'urgent',
  actions: ['act.swv-advice'],
  cleared(view, first) {
    const asked = dateOf(view, 'swv.adviceDate');
    return asked !== null && asked >= first;
  },
});

const step3a = loggedTerm({
  ...shared,
  id: 'tilburg.step3a.tipping',
  reference: (view) => dateOf(view, 'step3.goalDate'),
  unit: 'days',
  atLeast: 1,
  length: 0,
  severity: 'urgent',
  actions: ['act.actietafel'],
});

const step3b = loggedTerm({
  ...shared,
  id: 'tilburg.step3b.tipping-4w',
  reference: (view) => dateOf(view, 'overlegtafel.date'),
  unit: 'lesson-week-days',
  atLeast: 29,
  length: 28,
  severity: 'urgent',
  actions: ['act.actietafel'],
});

export const tilburgTermRules = [step1, step2Intervention, step2Tipping, progress, step3a, step3b];
