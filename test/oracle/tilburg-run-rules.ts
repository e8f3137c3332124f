import { daysFromTo } from './almanac.ts';
import { reports } from './facts.ts';
import { isUnauthorised } from './kinds.ts';
import { dateOf, datesOf, isTrue } from './logged.ts';
import { judgeWeekdays } from './run-weeks.ts';
import { countsForWeeks, daysOfWeeks, type RunClass, runNow, windowOf } from './runs.ts';
import { onTheDayItself } from './terms.ts';
import { duoInTilburg, inTilburg } from './tilburg-school.ts';
import type { IsoDate } from './types.ts';
import type { Rule, Verdict } from './verdict.ts';
import type { View } from './view.ts';

/** Tilburg: weeks of unbroken absence: 2 weeks, 4 weeks, longer than 4 weeks. */

const inView: Rule = {
  id: 'tilburg.notseen-2w.in-view',
  pack: 'tilburg',
  judge(view) {
    if (!inTilburg(view)) return null;
    return judgeWeekdays(
      view,
      inView.id,
      'any',
      { from: daysOfWeeks(view, 2) },
      { severity: 'action', actions: ['act.contact-home', 'act.ask-reason-place'] },
    );
  },
  due: onTheDayItself,
};

function whollyUnauthorised(view: View, date: IsoDate): boolean {
  return view.school.slots(date).every((slot) => view.marks(date, slot).some(isUnauthorised));
}

const DUO_OVERIG = 'tilburg.absent4w.duo-overig';

function judgeDuoOverig(view: View): Verdict | null {
  if (!duoInTilburg(view)) return null;
  const run = runNow(view, 'any');
  const unauthorised =
    run.least.days.length > 0 && run.least.days.every((d) => whollyUnauthorised(view, d));
  const found = judgeWeekdays(
    view,
    DUO_OVERIG,
    'any',
    { from: daysOfWeeks(view, 4) },
    { severity: 'urgent', actions: ['act.report-duo-overig', 'act.report-swv-ggd-lpa'] },
  );
  if (!unauthorised || found === null) return found;
  // The days not seen may have another reason.
  return run.open ? { ...found, status: 'unknown' } : null;
}

/** The first day of this run on which the rule was met, reports left aside. */
function firstDayMet(view: View): IsoDate | null {
  const days = [...runNow(view, 'any').least.days, view.asOf];
  return days.find((d) => judgeDuoOverig(view.on(d))?.status === 'met') ?? null;
}

const duoOverig: Rule = {
  id: DUO_OVERIG,
  pack: 'tilburg',
  judge(view) {
    const found = judgeDuoOverig(view);
    if (found?.status !== 'met' || reports(view).length === 0) return found;
    const firstMet = firstDayMet(view);
    return reports(view).some((r) => firstMet !== null && r.date >= firstMet) ? null : found;
  },
  due: onTheDayItself,
};

/**
 * A step taken since the run began answers the rule. A step that may lie in the unseen beginning of a
 * run leaves it open; when no run begun after the step can be long enough, the rule is not met.
 */
function unlessTaken(
  view: View,
  runClass: RunClass,
  last: IsoDate | undefined,
  threshold: number,
  judged: Verdict | null,
): Verdict | null {
  const { least, possible, endless } = runNow(view, runClass);
  if (judged === null || last === undefined || possible.first === null) return judged;
  if (least.first !== null) {
    if (last >= least.first) return null;
    return endless || last >= possible.first ? { ...judged, status: 'unknown' } : judged;
  }
  const begun = possible.days.find((d) => d > last);
  const left =
    begun === undefined
      ? 0
      : daysFromTo(begun, possible.last).filter((d) => countsForWeeks(view, d)).length;
  return left < threshold ? null : judged;
}

const swvReported = (view: View) => dateOf(view, 'swv.reportedDate') ?? undefined;

const longAuthorised: Rule = {
  id: 'tilburg.authorised-gt4w.report',
  pack: 'tilburg',
  judge(view) {
    if (!inTilburg(view)) return null;
    const from = daysOfWeeks(view, 4) + 1;
    const shape = { severity: 'urgent', actions: ['act.report-swv-ggd-lpa'] } as const;
    const found = judgeWeekdays(
      view,
      longAuthorised.id,
      'authorised',
      { from },
      { ...shape, actions: [...shape.actions] },
    );
    return unlessTaken(view, 'authorised', swvReported(view), from, found);
  },
};

const longterm: Rule = {
  id: 'tilburg.longterm.report',
  pack: 'tilburg',
  judge(view) {
    if (!inTilburg(view)) return null;
    const from = daysOfWeeks(view, 4);
    const found = judgeWeekdays(
      view,
      longterm.id,
      'any',
      { from },
      { severity: 'action', actions: ['act.report-swv-ggd-lpa'] },
    );
    return unlessTaken(view, 'any', swvReported(view), from, found);
  },
};

/** "Of zorgelijk": a person said so, until the pupil is discussed. */
function worrying(view: View, discussed: IsoDate | undefined): Verdict | null {
  const run = runNow(view, 'any');
  const { least, possible, endless } = run;
  const answered = discussed !== undefined && least.first !== null && discussed >= least.first;
  if (answered) return null;
  const maybe =
    discussed !== undefined && possible.first !== null && (endless || discussed >= possible.first);
  return {
    status: maybe ? 'unknown' : 'met',
    severity: 'attention',
    value: least.weekdays,
    lowerBound: run.open,
    window: windowOf(view, run),
    actions: ['act.zat'],
    evidence: least.days,
  };
}

const zat: Rule = {
  id: 'tilburg.zat.longterm',
  pack: 'tilburg',
  judge(view) {
    if (!inTilburg(view)) return null;
    const from = daysOfWeeks(view, 4);
    const found = judgeWeekdays(
      view,
      zat.id,
      'any',
      { from },
      { severity: 'attention', actions: ['act.zat'] },
    );
    const discussed = isTrue(view, 'zat.discussed') ? view.asOf : datesOf(view, 'zat.dates').at(-1);
    const flag = view.case.facts[`flag.${zat.id}`];
    if (flag === false) return null;
    if (flag !== true) return unlessTaken(view, 'any', discussed, from, found);
    return worrying(view, discussed);
  },
};

export const tilburgRunRules = [duoOverig, longAuthorised, longterm, zat, inView];
