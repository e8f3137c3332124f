import { daysFromTo, trailingMonthsFrom } from './almanac.ts';
import { isTicked, signupDates } from './facts.ts';
import { runNow } from './runs.ts';
import { lessonWeeksBackFrom } from './school.ts';
import { sickDaysBySpell } from './sick-days.ts';
import { judgeSickRun, unlessAnswered } from './sick-run.ts';
import { spellsBetween } from './spells.ts';
import type { IsoDate } from './types.ts';
import { type Rule, statusOf } from './verdict.ts';
import type { View } from './view.ts';

/** 's-Hertogenbosch: the four sickness criteria of Bijlage 1 and 3. */

const UNBOUNDED = Number.POSITIVE_INFINITY;
const JEUGDARTS = ['act.explain-jeugdarts', 'act.form-jeugdarts'];

const reasonClear = (view: View) => isTicked(view, 'sick.explained');
/** A sign-up in the window (or run) is the answer to it; an older one was for another absence. */
const signedUpSince = (view: View, from: IsoDate) => signupDates(view).some((d) => d >= from);

const longSick = (view: View) => view.case.school.settings['denbosch.longSick'] ?? 'both';

function judgeLong(view: View, threshold: number, severity: 'action' | 'attention') {
  if (reasonClear(view)) return null;
  const run = runNow(view, 'sick');
  const judged = judgeSickRun(run, threshold, { severity, actions: JEUGDARTS });
  return unlessAnswered(signupDates(view), run, run.least.first, threshold, judged);
}

const judgeLong10d = (view: View) =>
  longSick(view) === 'form' ? null : judgeLong(view, 11, 'action');

const long10d: Rule = { id: 'denbosch.sick.long-10d', pack: 'denbosch', judge: judgeLong10d };

const long1w: Rule = {
  id: 'denbosch.sick.long-1w',
  pack: 'denbosch',
  judge(view) {
    if (longSick(view) === 'criteria' || judgeLong10d(view)?.status === 'met') return null;
    return judgeLong(view, 6, longSick(view) === 'form' ? 'action' : 'attention');
  },
};

const frequent: Rule = {
  id: 'denbosch.sick.frequent',
  pack: 'denbosch',
  judge(view) {
    const window = { from: trailingMonthsFrom(view.asOf, 2), to: view.asOf };
    if (reasonClear(view) || signedUpSince(view, window.from)) return null;
    const maxDays = view.case.school.settings['denbosch.freq.maxDays'] === 'none' ? UNBOUNDED : 2;
    const begun = spellsBetween(view, window.from, window.to).filter(
      (s) => s.days[0]! >= window.from,
    );
    const certain = begun.filter((s) => !s.indeterminate && s.days.length <= maxDays);
    const doubtful = begun.filter((s) => s.indeterminate);
    const full = view.fullyCovered(window.from, window.to);
    const status = statusOf({
      least: certain.length,
      greatest: full ? certain.length + doubtful.length : UNBOUNDED,
      threshold: 3,
      nearFrom: 2,
    });
    if (status === null) return null;
    return {
      status,
      severity: 'action',
      value: certain.length,
      lowerBound: !full || doubtful.length > 0,
      window,
      blockedBy: [],
      actions: JEUGDARTS,
      evidence: certain.flatMap((s) => s.days),
    };
  },
};

const spreadMonth: Rule = {
  id: 'denbosch.sick.spread-month',
  pack: 'denbosch',
  judge(view) {
    const window = { from: trailingMonthsFrom(view.asOf, 1), to: view.asOf };
    if (reasonClear(view) || signedUpSince(view, window.from)) return null;
    const groups = sickDaysBySpell(view, window.from, window.to);
    const days = groups.flat();
    const full = view.fullyCovered(window.from, window.to);
    const met = days.length > 4 && groups.length >= 2;
    const status = met ? 'met' : days.length >= 4 ? 'near' : full ? null : 'unknown';
    if (status === null) return null;
    return {
      status,
      severity: 'action',
      value: days.length,
      lowerBound: !full,
      window,
      blockedBy: [],
      actions: JEUGDARTS,
      evidence: days,
    };
  },
};

const striking: Rule = {
  id: 'denbosch.sick.striking',
  pack: 'denbosch',
  judge(view) {
    const from = lessonWeeksBackFrom(view.school, view.asOf, 4);
    if (signedUpSince(view, from)) return null;
    const window = { from, to: view.asOf };
    const sentHome = daysFromTo(from, view.asOf).filter((d) =>
      view.school.slots(d).some((s) => view.marks(d, s).some((m) => m.kind === 'sick-home')),
    );
    const full = view.fullyCovered(window.from, window.to);
    const flagged = isTicked(view, 'flag.denbosch.sick.striking');
    const counted = statusOf({
      least: sentHome.length,
      greatest: full ? sentHome.length : UNBOUNDED,
      threshold: 3,
      nearFrom: 2,
    });
    const status = flagged ? 'met' : counted;
    if (status === null) return null;
    return {
      status,
      severity: flagged ? 'attention' : 'info',
      value: sentHome.length,
      lowerBound: !full,
      window,
      blockedBy: [],
      actions: JEUGDARTS,
      evidence: sentHome,
    };
  },
};

export const sickRules = [striking, frequent, spreadMonth, long10d, long1w];
