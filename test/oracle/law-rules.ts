import { flagRule } from './flag-rules.ts';
import { judgeLuxeverzuim, notYetReportedFrom } from './haaglanden-duo-rules.ts';
import { eighteenOrOlder, notYetLeerplichtig } from './pupil-age.ts';
import { unlessReported } from './reported-since-met.ts';
import { judgeWeekdays } from './run-weeks.ts';
import { daysOfWeeks } from './runs.ts';
import { judgeSixteenHours } from './sixteen-hours.ts';
import { duoTerm } from './terms.ts';
import type { Rule, Verdict } from './verdict.ts';
import type { View } from './view.ts';

/** The law: 16 unauthorised hours in any 4 successive lesson weeks, more than 4 weeks, luxeverzuim. */

const DUO = ['act.report-duo'];

export const underTheLaw = (view: View): boolean =>
  view.case.school.settings['statutory.pack'] !== false;

const mustGo = (view: View) =>
  underTheLaw(view) && !notYetLeerplichtig(view) && !eighteenOrOlder(view);

const sixteenHours: Rule = {
  id: 'law.unauth.16h-4lw',
  pack: 'law',
  judge(view) {
    if (!mustGo(view)) return null;
    const from = notYetReportedFrom(view);
    const counted = judgeSixteenHours(view, sixteenHours.id, from, 60);
    return counted && { ...counted, severity: 'urgent', actions: DUO };
  },
  due: duoTerm,
};

function judgeLrv(view: View): Verdict | null {
  if (!mustGo(view)) return null;
  const band = { from: daysOfWeeks(view, 4) + 1 };
  return judgeWeekdays(view, lrv.id, 'unauthorised', band, { severity: 'urgent', actions: DUO });
}

const lrv: Rule = {
  id: 'law.lrv',
  pack: 'law',
  judge: unlessReported('law.lrv', judgeLrv),
  due: duoTerm,
};

const luxeverzuim: Rule = {
  id: 'law.luxeverzuim',
  pack: 'law',
  judge: (view) => (mustGo(view) ? judgeLuxeverzuim(view, luxeverzuim.id, 'urgent') : null),
  due: duoTerm,
};

const overig = flagRule(
  'law',
  { id: 'law.overig', severity: 'info', actions: ['act.report-duo-overig'] },
  mustGo,
);

export const lawRules = [sixteenHours, lrv, luxeverzuim, overig];
