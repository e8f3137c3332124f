import { datesWith } from './absence-spells.ts';
import { nextDay, schoolYearOf } from './almanac.ts';
import { loggedSince, talkDate, talkHeld } from './facts.ts';
import { judgeCount } from './judge-count.ts';
import { isAbsence, isSick } from './kinds.ts';
import { latesBetween } from './lates.ts';
import { dateOf } from './logged.ts';
import { atLeastOf } from './own-figures.ts';
import { notYetLeerplichtig } from './pupil-age.ts';
import { unlessReported } from './reported-since-met.ts';
import { spellsBetween } from './spells.ts';
import { duoTerm } from './terms.ts';
import { truancyBetween, truantBlocksOn } from './truancy.ts';
import type { IsoDate } from './types.ts';
import type { Rule, Verdict } from './verdict.ts';
import type { View } from './view.ts';

/** 's-Hertogenbosch: absence that goes on, or comes again, after something was done. */

/** One is enough; nothing seen is only certain when everything since then was seen. */
function judgeOnce(
  view: View,
  id: string,
  window: { from: IsoDate; to: IsoDate },
  value: number,
  evidence: IsoDate[],
  shape: Pick<Verdict, 'severity' | 'actions'>,
): Verdict | null {
  const all = view.fullyCovered(window.from, window.to);
  const threshold = atLeastOf(view, id, 1);
  const counted = judgeCount({ window, least: value, all, threshold, evidence });
  return counted && { ...counted, ...shape };
}

/** Late or truant after the preventive talk, in the rest of that school year; illness never. */
function judgeRepeat(view: View): Verdict | null {
  const held = dateOf(view, 'preventive.heldDate');
  if (held === null || notYetLeerplichtig(view)) return null;
  if (held < schoolYearOf(view.asOf).from) return null;
  const window = { from: nextDay(held), to: view.asOf };
  const lates = latesBetween(view, window.from, window.to);
  const truant = truancyBetween(view, window.from, window.to, 'lessons').map((d) => d.date);
  const blocks = truant.reduce((sum, date) => sum + truantBlocksOn(view, date), 0);
  const evidence = [...new Set([...lates, ...truant])].sort();
  const actions = ['act.inform-before-duo', 'act.report-duo'];
  const value = lates.length + blocks;
  return judgeOnce(view, repeat.id, window, value, evidence, { severity: 'urgent', actions });
}

const repeat: Rule = {
  id: 'denbosch.repeat-after-preventive.duo',
  pack: 'denbosch',
  judge: unlessReported('denbosch.repeat-after-preventive.duo', judgeRepeat),
  due: duoTerm,
};

/** Still ill after the talk, even without one of the four criteria. */
const persists: Rule = {
  id: 'denbosch.sick.persists',
  pack: 'denbosch',
  judge(view) {
    if (!talkHeld(view)) return null;
    const talked = talkDate(view);
    const window = { from: talked === null ? view.asOf : nextDay(talked), to: view.asOf };
    if (loggedSince(view, 'jeugdarts.signupDate', window.from)) return null;
    const dates = datesWith(view, window.from, window.to, isSick);
    const actions = ['act.explain-jeugdarts', 'act.form-jeugdarts'];
    const shape = { severity: 'attention' as const, actions };
    return judgeOnce(view, persists.id, window, dates.length, dates, shape);
  },
};

/** Partners who are or were involved hear of each new absence in the school year. */
const recurrence: Rule = {
  id: 'denbosch.recurrence.inform-partners',
  pack: 'denbosch',
  judge(view) {
    const { partners } = view.case.facts;
    const dated = view.case.facts['partners.involvedDate'];
    const involved = dateOf(view, 'partners.involvedDate');
    const undated = typeof dated !== 'string' && Array.isArray(partners) && partners.length > 0;
    if (involved === null && !undated) return null;
    const after = involved === null ? view.asOf : nextDay(involved);
    const { from } = schoolYearOf(view.asOf);
    const window = { from: after > from ? after : from, to: view.asOf };
    const spells = spellsBetween(view, window.from, window.to, isAbsence).filter(
      (s) => s.days[0]! >= window.from,
    );
    const certain = spells.filter((s) => !s.indeterminate);
    const told = dateOf(view, 'partners.informedDate');
    if (told !== null && !certain.some((s) => s.days[0]! > told)) {
      const none = spells.every((s) => s.days[0]! <= told);
      if (certain.length > 0 || (none && view.fullyCovered(nextDay(told), view.asOf))) return null;
    }
    const shape = { severity: 'attention' as const, actions: ['act.inform-partners'] };
    const dates = certain.flatMap((s) => s.days);
    const found = judgeOnce(view, recurrence.id, window, certain.length, dates, shape);
    if (certain.length === spells.length) return found;
    const unsure = {
      ...shape,
      status: 'unknown' as const,
      value: 0,
      window,
      evidence: [],
    };
    return found ? { ...found, lowerBound: true } : { ...unsure, lowerBound: true };
  },
};

export const denboschAfterTalkRules = [repeat, persists, recurrence];
