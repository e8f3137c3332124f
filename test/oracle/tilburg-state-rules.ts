import { daysFromTo, nextDay, schoolYearOf } from './almanac.ts';
import { datesOf, isTrue } from './logged.ts';
import { inTilburg } from './tilburg-school.ts';
import type { ContractSignal, IsoDate } from './types.ts';
import type { Rule } from './verdict.ts';
import type { View } from './view.ts';

/** Tilburg, chapter 4: what a code on the page of today says by itself. */

function todayWith(
  id: string,
  kind: string,
  severity: ContractSignal['severity'],
  actions: string[],
): Rule {
  const seen = (view: View, day: IsoDate) =>
    view.school.slots(day).some((slot) => view.marks(day, slot).some((mark) => mark.kind === kind));
  return {
    id,
    pack: 'tilburg',
    judge(view) {
      if (!inTilburg(view) || !seen(view, view.asOf)) return null;
      return {
        status: 'met',
        severity,
        value: 1,
        lowerBound: false,
        window: { from: view.asOf, to: view.asOf },
        actions,
        evidence: [view.asOf],
      };
    },
  };
}

const SUSPENSION = 'tilburg.step2.always-suspension';

/**
 * Any suspension is a reason to discuss the pupil in the ondersteuningsteam (attention); a suspension
 * with the intention to remove, which a person says, always is (urgent). Until it is discussed.
 */
const suspension: Rule = {
  id: SUSPENSION,
  pack: 'tilburg',
  judge(view) {
    const flag = view.case.facts[`flag.${SUSPENSION}`];
    if (!inTilburg(view) || flag === false) return null;
    const window = schoolYearOf(view.asOf);
    const dates = daysFromTo(window.from, view.asOf).filter((day) =>
      view.school.slots(day).some((s) => view.marks(day, s).some((m) => m.kind === 'suspended')),
    );
    const full = view.fullyCovered(window.from, window.to);
    const met = flag === true || dates.length > 0;
    if (!met && full) return null;
    const discussed = isTrue(view, 'zat.discussed') ? view.asOf : datesOf(view, 'zat.dates').at(-1);
    if (discussed !== undefined && !dates.some((d) => d > discussed)) {
      if (met || view.fullyCovered(nextDay(discussed), view.asOf)) return null;
    }
    return {
      status: met ? 'met' : 'unknown',
      severity: flag === true ? 'urgent' : 'attention',
      value: dates.length,
      lowerBound: !full,
      window,
      actions: ['act.zat'],
      evidence: dates,
    };
  },
};

export const tilburgStateRules = [
  suspension,
  todayWith('tilburg.scen.11d-sick', 'sick', 'info', []),
  todayWith('tilburg.scen.11e', 'leave-religious', 'info', []),
];
