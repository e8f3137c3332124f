import { isTicked, loggedSince } from './facts.ts';
import { inHaaglanden } from './haaglanden-school.ts';
import { judgeMonths, judgeWeekdays } from './run-weeks.ts';
import { daysOfWeeks, runNow } from './runs.ts';
import { threeMonthsAfter, zvTerm } from './terms.ts';
import type { Rule } from './verdict.ts';

/** Haaglanden: weeks and months of unbroken absence. */

const ZV = ['act.report-zv', 'act.mdo'];

const zvReport: Rule = {
  id: 'haaglanden.absent4w.zv-report',
  pack: 'haaglanden',
  judge(view) {
    if (!inHaaglanden(view)) return null;
    const band = { from: daysOfWeeks(view, 4) };
    return judgeWeekdays(view, zvReport.id, 'stamschool', band, {
      severity: 'urgent',
      actions: ZV,
    });
  },
  /** A report during this run meets the term. */
  due(view, since) {
    const { first } = runNow(view, 'stamschool').least;
    const reported = first !== null && loggedSince(view, 'zv.reportedDate', first);
    return reported ? null : zvTerm(view, since);
  },
};

const earlyWarning: Rule = {
  id: 'haaglanden.absent4w.early-warning',
  pack: 'haaglanden',
  judge(view) {
    const wanted = view.case.school.settings['haaglanden.earlyWarning'] !== false;
    if (!wanted || !inHaaglanden(view)) return null;
    const band = { from: daysOfWeeks(view, 3), upTo: daysOfWeeks(view, 4) - 1 };
    return judgeWeekdays(view, earlyWarning.id, 'stamschool', band, {
      severity: 'info',
      actions: ZV,
    });
  },
};

/** Despite a plan that the MDO had carried out; not when illness demonstrably explains it. */
const opschaling: Rule = {
  id: 'haaglanden.opschaling.absent4w',
  pack: 'haaglanden',
  judge(view) {
    if (!inHaaglanden(view) || view.case.facts['plan.mdo'] !== 'executed') return null;
    if (isTicked(view, 'sick.explained')) return null;
    const shape = { severity: 'urgent' as const, actions: ['act.opschaling', 'act.continuity'] };
    return judgeWeekdays(view, opschaling.id, 'any', { from: daysOfWeeks(view, 4) }, shape);
  },
};

const max3months: Rule = {
  id: 'haaglanden.thuiszitter.max3months',
  pack: 'haaglanden',
  judge(view) {
    if (!inHaaglanden(view)) return null;
    return judgeMonths(view, max3months.id, { severity: 'urgent', actions: ['act.opschaling'] });
  },
  due: (view) => threeMonthsAfter(runNow(view, 'any').least.first!),
};

export const haaglandenRunRules = [zvReport, earlyWarning, opschaling, max3months];
