import { preventiveHeld } from './facts.ts';
import { judgeCount } from './judge-count.ts';
import { atLeastOf, upToOf } from './own-figures.ts';
import { notYetLeerplichtig } from './pupil-age.ts';
import { unlessReported } from './reported-since-met.ts';
import { chosenWindow } from './school-window.ts';
import { duoTerm } from './terms.ts';
import { withTotals } from './totals.ts';
import { truancyBetween, type Unit } from './truancy.ts';
import type { Rule, Verdict } from './verdict.ts';
import type { View } from './view.ts';

/** 's-Hertogenbosch, "Spijbelen": Bijlage 1 counts dagdelen, Bijlage 7 lessons; one of them per school. */

const DUO = ['act.inform-before-duo', 'act.report-duo'];

function variantOf(view: View): string {
  const { sector, settings } = view.case.school;
  const chosen = settings['denbosch.truancy.variant'] as string | undefined;
  return chosen ?? (sector === 'po' ? 'bijlage1' : 'bijlage7');
}

const inBijlage1 = (view: View) => variantOf(view) === 'bijlage1';
const inBijlage7 = (view: View) =>
  variantOf(view) === 'bijlage7' && view.case.school.sector !== 'po';

const windowOf = (view: View) => chosenWindow(view, 'denbosch.truancy.window');

function judgeTruancy(
  view: View,
  id: string,
  unit: Unit,
  band: { from: number; upTo?: number },
  shape: Pick<Verdict, 'severity' | 'actions'>,
): Verdict | null {
  const window = windowOf(view);
  const seen = truancyBetween(view, window.from, window.to, unit);
  const sameUnit = unit === 'lessons' ? 'lessons' : 'dayparts';
  const { least, all } = withTotals(view, 'truant', [sameUnit], window, seen);
  const threshold = atLeastOf(view, id, band.from);
  const evidence = seen.map((day) => day.date);
  const upTo = band.upTo === undefined ? {} : { upTo: upToOf(view, id, band.upTo) };
  const counted = judgeCount({ window, least, all, threshold, ...upTo, evidence });
  return counted && { ...counted, ...shape };
}

/** At exactly 2 dagdelen both bands of the text apply; a school may choose the preventive talk. */
const talkUpTo = (view: View) =>
  view.case.school.settings['denbosch.truancy.at2'] === 'preventive' ? 1 : 2;

interface Variant {
  name: string;
  unit: Unit;
  applies(view: View): boolean;
  talkUpTo(view: View): number;
  preventiveUpTo: number;
}

function talkRules({ name, unit, applies, talkUpTo, preventiveUpTo }: Variant): Rule[] {
  const school = `denbosch.truancy.${name}.school-talk`;
  const preventive = `denbosch.truancy.${name}.preventive-talk`;
  return [
    {
      id: school,
      pack: 'denbosch',
      judge(view) {
        const shape = { severity: 'attention' as const, actions: ['act.talk-parents'] };
        const band = { from: 1, upTo: talkUpTo(view) };
        return applies(view) ? judgeTruancy(view, school, unit, band, shape) : null;
      },
    },
    {
      id: preventive,
      pack: 'denbosch',
      judge(view) {
        if (!applies(view) || preventiveHeld(view)) return null;
        const shape = { severity: 'action' as const, actions: ['act.invite-preventive'] };
        const upTo = notYetLeerplichtig(view) ? Number.POSITIVE_INFINITY : preventiveUpTo;
        return judgeTruancy(view, preventive, unit, { from: talkUpTo(view) + 1, upTo }, shape);
      },
    },
  ];
}

function duoRule(
  name: string,
  unit: Unit,
  from: number,
  severity: Verdict['severity'],
  applies: (view: View) => boolean,
): Rule {
  const id = `denbosch.truancy.${name}.duo`;
  const judged = (view: View) =>
    applies(view) && !notYetLeerplichtig(view)
      ? judgeTruancy(view, id, unit, { from }, { severity, actions: DUO })
      : null;
  return {
    id,
    pack: 'denbosch',
    judge: unlessReported(id, judged),
  };
}

const bijlage1: Variant = {
  name: 'dagdelen',
  unit: 'dagdelen',
  applies: inBijlage1,
  talkUpTo,
  preventiveUpTo: 3,
};
const bijlage7: Variant = {
  name: 'lesuren',
  unit: 'lessons',
  applies: inBijlage7,
  talkUpTo: () => 7,
  preventiveUpTo: 11,
};

const multiDagdelen = (view: View) =>
  inBijlage7(view) && view.case.school.settings['denbosch.multiDagdelen'] === true;

export const denboschTruancyRules: Rule[] = [
  ...talkRules(bijlage1),
  { ...duoRule('dagdelen', 'dagdelen', 4, 'urgent', inBijlage1), due: duoTerm },
  ...talkRules(bijlage7),
  { ...duoRule('lesuren', 'lessons', 12, 'urgent', inBijlage7), due: duoTerm },
  // The text gives this one no term.
  duoRule('multi-dagdelen', 'dagdelen', 2, 'action', multiDagdelen),
];
