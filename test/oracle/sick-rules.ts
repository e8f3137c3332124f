import { daysFromTo, trailingMonthsFrom } from './almanac.ts';
import { isTicked, signupDates } from './facts.ts';
import { judgeCount } from './judge-count.ts';
import { atLeastOf } from './own-figures.ts';
import { runNow } from './runs.ts';
import { lessonWeeksBackFrom } from './school.ts';
import { sickDaysBySpell } from './sick-days.ts';
import { judgeSickRun, unlessAnswered } from './sick-run.ts';
import { spellsBetween } from './spells.ts';
import { withTotals } from './totals.ts';
import type { IsoDate } from './types.ts';
import { type Rule, statusOf, type Verdict } from './verdict.ts';
import type { View } from './view.ts';

/** 's-Hertogenbosch: the four sickness criteria of Bijlage 1 and 3. */

const UNBOUNDED = Number.POSITIVE_INFINITY;
const JEUGDARTS = ['act.explain-jeugdarts', 'act.form-jeugdarts'];

const reasonClear = (view: View) => isTicked(view, 'sick.explained');
/** A sign-up in the window (or run) is the answer to it; an older one was for another absence. */
const signedUpSince = (view: View, from: IsoDate) => signupDates(view).some((d) => d >= from);

const longSick = (view: View) => view.case.school.settings['denbosch.longSick'] ?? 'both';

function judgeLong(
  view: View,
  id: string,
  figure: number,
  severity: 'action' | 'attention',
): Verdict | null {
  if (reasonClear(view)) return null;
  const run = runNow(view, 'sick');
  const threshold = atLeastOf(view, id, figure);
  const judged = judgeSickRun(view, id, run, figure, { severity, actions: JEUGDARTS });
  return unlessAnswered(signupDates(view), run, run.least.first, threshold, judged);
}

const LONG_10D = 'denbosch.sick.long-10d';
const judgeLong10d = (view: View) =>
  longSick(view) === 'form' ? null : judgeLong(view, LONG_10D, 11, 'action');

const long10d: Rule = { id: LONG_10D, pack: 'denbosch', judge: judgeLong10d };

const long1w: Rule = {
  id: 'denbosch.sick.long-1w',
  pack: 'denbosch',
  judge(view) {
    if (longSick(view) === 'criteria' || judgeLong10d(view)?.status === 'met') return null;
    return judgeLong(view, long1w.id, 6, longSick(view) === 'form' ? 'action' : 'attention');
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
    const threshold = atLeastOf(view, frequent.id, 3);
    const counted = judgeCount({
      window,
      least: certain.length,
      all: full && doubtful.length === 0,
      greatest: full ? certain.length + doubtful.length : UNBOUNDED,
      threshold,
      evidence: certain.flatMap((s) => s.days),
    });
    return counted && { ...counted, severity: 'action', actions: JEUGDARTS };
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
    const threshold = atLeastOf(view, spreadMonth.id, 5);
    const met = days.length >= threshold && groups.length >= 2;
    const isNear = days.length >= Math.max(1, threshold - 1) && threshold >= 2;
    const status = met ? 'met' : isNear ? 'near' : full ? null : 'unknown';
    if (status === null) return null;
    return {
      status,
      severity: 'action',
      value: days.length,
      lowerBound: !full,
      window,
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
    const seen = sentHome.map((date) => ({ date, count: 1 }));
    const { least, all } = withTotals(view, 'sick-home', ['times', 'days'], window, seen);
    const flag = view.case.facts['flag.denbosch.sick.striking'];
    if (flag === false) return null;
    const flagged = flag === true;
    const threshold = atLeastOf(view, striking.id, 3);
    const counted = statusOf({
      least,
      greatest: all ? least : UNBOUNDED,
      threshold,
      nearFrom: threshold - 1,
    });
    const status = flagged ? 'met' : counted;
    if (status === null) return null;
    return {
      status,
      severity: flagged ? 'attention' : 'info',
      value: least,
      lowerBound: !all,
      window,
      actions: JEUGDARTS,
      evidence: sentHome,
    };
  },
};

export const sickRules = [striking, frequent, spreadMonth, long10d, long1w];
