import { reports } from './facts.ts';
import { isUnauthorised } from './kinds.ts';
import { eighteenOrOlder, notYetLeerplichtig } from './pupil-age.ts';
import { type RunClass, runNow } from './runs.ts';
import { onTheDayItself, zvTerm } from './terms.ts';
import type { IsoDate } from './types.ts';
import { type Rule, statusOf, type Verdict } from './verdict.ts';
import type { View } from './view.ts';

/** Weeks of unbroken absence: Haaglanden (PO) four weeks, Tilburg (VO) two and four weeks. */

function judgeWeekdays(
  view: View,
  runClass: RunClass,
  threshold: number,
  shape: Pick<Verdict, 'severity' | 'actions'>,
): Verdict | null {
  const run = runNow(view, runClass);
  const status = statusOf({
    least: run.least.weekdays,
    greatest: run.unbounded ? Number.POSITIVE_INFINITY : run.possible.weekdays,
    threshold,
    nearFrom: threshold - 1,
  });
  if (status === null) return null;
  return {
    ...shape,
    status,
    value: run.least.weekdays,
    lowerBound: run.open,
    window: null,
    blockedBy: [],
    evidence: run.least.days,
  };
}

const IN_HAAGLANDEN = ['den-haag', 'leidschendam-voorburg', 'rijswijk'];

const zvReport: Rule = {
  id: 'haaglanden.absent4w.zv-report',
  pack: 'haaglanden',
  judge(view) {
    const { sector, municipality } = view.case.school;
    if (sector !== 'po' || !IN_HAAGLANDEN.includes(municipality)) return null;
    const actions = ['act.report-zv', 'act.mdo'];
    return judgeWeekdays(view, 'stamschool', 20, { severity: 'urgent', actions });
  },
  due: zvTerm,
};

const inTilburg = (view: View) =>
  view.case.school.sector === 'vo' && view.case.school.municipality === 'tilburg';

const inView: Rule = {
  id: 'tilburg.notseen-2w.in-view',
  pack: 'tilburg',
  judge(view) {
    if (!inTilburg(view)) return null;
    return judgeWeekdays(view, 'any', 10, { severity: 'action', actions: ['act.contact-home'] });
  },
  due: onTheDayItself,
};

function whollyUnauthorised(view: View, date: IsoDate): boolean {
  return view.school.slots(date).every((slot) => view.marks(date, slot).some(isUnauthorised));
}

function judgeDuoOverig(view: View): Verdict | null {
  if (!inTilburg(view) || notYetLeerplichtig(view) || eighteenOrOlder(view)) return null;
  const run = runNow(view, 'any');
  const unauthorised =
    run.least.days.length > 0 && run.least.days.every((d) => whollyUnauthorised(view, d));
  const actions = ['act.report-duo-overig', 'act.report-swv-ggd-lpa'];
  const found = judgeWeekdays(view, 'any', 20, { severity: 'urgent', actions });
  if (!unauthorised || found === null) return found;
  // The days not seen may have another reason.
  return run.open ? { ...found, status: 'unknown' } : null;
}

/** The first day of this run on which the rule was met, reports left aside. */
function firstDayMet(view: View): IsoDate | null {
  const days = runNow(view, 'any').least.days;
  return days.find((d) => judgeDuoOverig(view.on(d))?.status === 'met') ?? null;
}

const duoOverig: Rule = {
  id: 'tilburg.absent4w.duo-overig',
  pack: 'tilburg',
  judge(view) {
    const found = judgeDuoOverig(view);
    if (found?.status !== 'met' || reports(view).length === 0) return found;
    const firstMet = firstDayMet(view);
    return reports(view).some((r) => firstMet !== null && r.date >= firstMet) ? null : found;
  },
  due: onTheDayItself,
};

export const longAbsenceRules = [zvReport, duoOverig, inView];
