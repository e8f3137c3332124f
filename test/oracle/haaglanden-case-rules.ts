import { absentDates } from './absence-spells.ts';
import { nextDay } from './almanac.ts';
import {
  contactDates,
  isTicked,
  loggedSince,
  stepTaken,
  talkDate,
  talkedSince,
  talkHeld,
} from './facts.ts';
import { inHaaglanden } from './haaglanden-school.ts';
import { judgeCount } from './judge-count.ts';
import { dateOf, datesOf } from './logged.ts';
import { endOfTerm, loggedTerm } from './logged-terms.ts';
import { atLeastOf } from './own-figures.ts';
import { currentSpell } from './spells.ts';
import type { Rule } from './verdict.ts';
import type { View } from './view.ts';

/** Haaglanden, 2.1 to 3b: the talk, the MDO and the length of the phases. */

const shared = { pack: 'haaglanden', applies: inHaaglanden } as const;
/** The absence has stopped, as somebody noted. */
const stopped = (view: View) => isTicked(view, 'flag.haaglanden.stopped.record');
const concernDate = (view: View) => dateOf(view, 'concern.date');

/** The talk comes first, within two weeks of the concern. */
const parentTalk: Rule = {
  id: 'haaglanden.concern.parent-talk',
  pack: 'haaglanden',
  judge(view) {
    const concern = inHaaglanden(view) ? concernDate(view) : null;
    if (concern === null || talkedSince(view, concern)) return null;
    if (isTicked(view, 'plan.failed') || stopped(view)) return null;
    return {
      status: 'met',
      severity: 'attention',
      value: 1,
      lowerBound: false,
      window: { from: view.asOf, to: view.asOf },
      actions: ['act.talk-parents', 'act.plan-school-parents', 'act.log-lvs'],
      evidence: [],
    };
  },
  due: (view) => endOfTerm(view, 'days', concernDate(view)!, 14),
};

const overdueTalk = loggedTerm({
  ...shared,
  id: 'haaglanden.concern.parent-talk-overdue',
  reference: concernDate,
  unit: 'days',
  atLeast: 15,
  length: 14,
  severity: 'action',
  actions: ['act.talk-parents'],
  cleared: talkedSince,
});

const phase2 = loggedTerm({
  ...shared,
  id: 'haaglanden.phase2.timebox',
  reference: concernDate,
  unit: 'days',
  atLeast: 15,
  length: 14,
  severity: 'attention',
  actions: [],
  cleared: (view, from) =>
    loggedSince(view, 'phase3a.startDate', from) ||
    loggedSince(view, 'phase3b.startDate', from) ||
    stopped(view),
});

const phase3a = loggedTerm({
  ...shared,
  id: 'haaglanden.phase3a.timebox',
  reference: (view) => dateOf(view, 'phase3a.startDate'),
  unit: 'days',
  atLeast: 71,
  length: 70,
  severity: 'action',
  actions: [],
  cleared: (view, from) => loggedSince(view, 'phase3b.startDate', from) || stopped(view),
});

const phase3b = loggedTerm({
  ...shared,
  id: 'haaglanden.phase3b.timebox',
  reference: (view) => dateOf(view, 'phase3b.startDate'),
  unit: 'days',
  atLeast: 15,
  length: 14,
  severity: 'urgent',
  actions: ['act.opschaling'],
  cleared: (view) => stepTaken(view, 1) || stopped(view),
});

const review = loggedTerm({
  ...shared,
  id: 'haaglanden.mdo.review',
  reference: (view) => dateOf(view, 'plan.reviewDate'),
  unit: 'days',
  atLeast: 1,
  length: 0,
  severity: 'attention',
  actions: ['act.mdo'],
  cleared: (view, from) => datesOf(view, 'mdo.dates').some((d) => d >= from),
});

/** Absence goes on after the talk. Of a talk without a date only the judged day is after it. */
const organiseMdo: Rule = {
  id: 'haaglanden.mdo.organise',
  pack: 'haaglanden',
  judge(view) {
    if (!inHaaglanden(view) || !talkHeld(view) || stopped(view)) return null;
    const talked = talkDate(view);
    const window = { from: talked === null ? view.asOf : nextDay(talked), to: view.asOf };
    const dates = absentDates(view, window.from, window.to);
    const all = view.fullyCovered(window.from, window.to);
    const threshold = atLeastOf(view, organiseMdo.id, 1);
    const counted = judgeCount({ window, least: dates.length, all, threshold, evidence: dates });
    return counted && { ...counted, severity: 'action', actions: ['act.mdo'] };
  },
  due(view) {
    const concern = concernDate(view);
    return concern === null ? null : endOfTerm(view, 'days', concern, 14);
  },
};

/** Still ill a school day or more after the first contact in this illness. */
const sickRoute = loggedTerm({
  ...shared,
  id: 'haaglanden.sick.route',
  reference(view) {
    const first = currentSpell(view)?.days[0];
    if (first === undefined) return null;
    return contactDates(view).find((d) => d >= first) ?? null;
  },
  unit: 'school-days',
  atLeast: 1,
  length: 0,
  due: () => null,
  severity: 'attention',
  actions: ['act.talk-parents', 'act.jgz-exam', 'act.mdo'],
});

export const haaglandenCaseRules = [
  parentTalk,
  overdueTalk,
  organiseMdo,
  review,
  phase2,
  phase3a,
  phase3b,
  sickRoute,
];
