import { nextDay } from './almanac.ts';
import { preventiveHeld, talkDate, talkHeld } from './facts.ts';
import { judgeCount } from './judge-count.ts';
import { countLates, latesBetween } from './lates.ts';
import { atLeastOf, upToOf } from './own-figures.ts';
import { notYetLeerplichtig } from './pupil-age.ts';
import { unlessReported } from './reported-since-met.ts';
import { chosenWindow } from './school-window.ts';
import { duoTerm } from './terms.ts';
import type { Rule, Verdict } from './verdict.ts';
import type { View } from './view.ts';

/** 's-Hertogenbosch, Bijlage 1 and 7 "Te laat komen": 1–7 talk, 8–11 preventive talk, from 12 DUO. */

interface Band {
  from: number;
  upTo?: number;
}

const WINDOW = 'denbosch.late.window';

function judgeBand(
  view: View,
  id: string,
  band: Band,
): Omit<Verdict, 'severity' | 'actions'> | null {
  const window = chosenWindow(view, WINDOW);
  const threshold = atLeastOf(view, id, band.from);
  const { least, all } = countLates(view, window.from, window.to);
  const evidence = [...new Set(latesBetween(view, window.from, window.to))];
  const upTo = band.upTo === undefined ? {} : { upTo: upToOf(view, id, band.upTo) };
  return judgeCount({ window, least, all, threshold, ...upTo, evidence });
}

const latesInWindow = (view: View) => {
  const window = chosenWindow(view, WINDOW);
  return latesBetween(view, window.from, window.to);
};

/** A talk answers the lates up to its date; where none is seen, one not seen may still be later. */
function answeredByTalk(view: View, met: boolean): boolean {
  const talked = talkDate(view);
  if (talked === null) return talkHeld(view);
  if (latesInWindow(view).some((d) => d > talked)) return false;
  return met || view.fullyCovered(nextDay(talked), view.asOf);
}

const schoolTalk: Rule = {
  id: 'denbosch.late.school-talk',
  pack: 'denbosch',
  judge(view) {
    const found = judgeBand(view, schoolTalk.id, { from: 1, upTo: 7 });
    if (found === null) return null;
    if (answeredByTalk(view, found.status === 'met')) return null;
    const talkFrom = (view.case.school.settings['late.talkFrom'] as number | undefined) ?? 3;
    return {
      ...found,
      severity: found.value >= talkFrom ? 'attention' : 'info',
      actions: ['act.talk-parents'],
    };
  },
};

const PREVENTIVE = 'denbosch.late.preventive-talk';

function judgePreventiveBand(view: View) {
  const upTo = notYetLeerplichtig(view) ? Number.POSITIVE_INFINITY : 11;
  return preventiveHeld(view) ? null : judgeBand(view, PREVENTIVE, { from: 8, upTo });
}

const preventiveTalk: Rule = {
  id: PREVENTIVE,
  pack: 'denbosch',
  judge(view) {
    const found = judgePreventiveBand(view);
    if (found === null) return null;
    return {
      ...found,
      severity: 'action',
      actions: ['act.invite-preventive'],
    };
  },
};

function judgeDuo(view: View): Verdict | null {
  const found = notYetLeerplichtig(view) ? null : judgeBand(view, duo.id, { from: 12 });
  if (found === null) return null;
  const actions = ['act.inform-before-duo', 'act.report-duo'];
  return { ...found, severity: 'urgent', actions };
}

const duo: Rule = {
  id: 'denbosch.late.duo',
  pack: 'denbosch',
  judge: unlessReported('denbosch.late.duo', judgeDuo),
  due: duoTerm,
};

export const lateRules = [duo, preventiveTalk, schoolTalk];
