import { datesOf } from './logged.ts';
import { firstDayMet } from './reported-since-met.ts';
import { judgeMonths, judgeWeekdays } from './run-weeks.ts';
import { daysOfWeeks, runNow } from './runs.ts';
import { threeMonthsAfter, twoWeeks } from './terms.ts';
import type { Rule, Verdict } from './verdict.ts';
import type { View } from './view.ts';

/** 's-Hertogenbosch: weeks and months at home. */

const flag: Rule = {
  id: 'denbosch.thuiszitter.flag',
  pack: 'denbosch',
  judge(view) {
    const shape = { severity: 'attention' as const, actions: ['act.talk-parents'] };
    return judgeWeekdays(view, flag.id, 'any', { from: daysOfWeeks(view, 2) }, shape);
  },
};

function judgeBroadMeeting(view: View): Verdict | null {
  if (view.case.school.sector !== 'po') return null;
  const shape = { severity: 'urgent' as const, actions: ['act.broad-meeting'] };
  const band = { from: daysOfWeeks(view, 4) + 1 };
  return judgeWeekdays(view, broadMeeting.id, 'any', band, shape);
}

/** Primary schools: longer than four weeks, until the meeting (an MDO) was held. */
const broadMeeting: Rule = {
  id: 'denbosch.po.absent4w-broad-meeting',
  pack: 'denbosch',
  judge(view) {
    const found = judgeBroadMeeting(view);
    if (found?.status !== 'met') return found;
    const isMet = (on: View) => judgeBroadMeeting(on)?.status === 'met';
    const firstMet = firstDayMet(view, broadMeeting.id, isMet)!;
    return datesOf(view, 'mdo.dates').some((d) => d >= firstMet) ? null : found;
  },
  due: twoWeeks,
};

const max3months: Rule = {
  id: 'denbosch.thuiszitter.max3months',
  pack: 'denbosch',
  judge: (view) =>
    judgeMonths(view, max3months.id, { severity: 'urgent', actions: ['act.doorbraak'] }),
  due: (view) => threeMonthsAfter(runNow(view, 'any').least.first!),
};

export const denboschRunRules = [flag, broadMeeting, max3months];
