import { datesWith } from './absence-spells.ts';
import { nextDay, schoolYearOf } from './almanac.ts';
import { lastReportedEnd } from './facts.ts';
import { duoInHaaglanden } from './haaglanden-school.ts';
import { judgeCount } from './judge-count.ts';
import { isUnauthorised } from './kinds.ts';
import { atLeastOf } from './own-figures.ts';
import { duoTerm } from './terms.ts';
import type { IsoDate } from './types.ts';
import { bestFourWeeks, missedBetween } from './unauthorised.ts';
import type { Rule, Verdict } from './verdict.ts';
import type { View } from './view.ts';

/** Haaglanden, 2.2: all unauthorised absence goes to DUO; what was reported does not count again. */

const UNBOUNDED = Number.POSITIVE_INFINITY;
const SIXTEEN_HOURS = 16;

/** The first day that counts: of the school year, or after the latest reported end. */
export function notYetReportedFrom(view: View): IsoDate {
  const { from } = schoolYearOf(view.asOf);
  const end = lastReportedEnd(view);
  return end !== null && end >= from ? nextDay(end) : from;
}

function judgeUnauthorised(view: View): Verdict | null {
  if (!duoInHaaglanden(view)) return null;
  const from = notYetReportedFrom(view);
  const missed = missedBetween(view, from, view.asOf);
  const { hours, choices, unclear } = bestFourWeeks(view, from, 60);
  const slots = missed.reduce((sum, m) => sum + m.slots, 0);
  const full = view.fullyCovered(from, view.asOf);
  const byHours = view.case.school.settings['haaglanden.duo.minimum'] === '16 h';
  const least = byHours ? hours : slots;
  const threshold = atLeastOf(view, report.id, byHours ? SIXTEEN_HOURS : 1);
  const counted = judgeCount({
    window: { from, to: byHours ? view.asOf : schoolYearOf(view.asOf).to },
    least,
    all: full,
    greatest: full && !(byHours && unclear) ? least : UNBOUNDED,
    threshold,
    nearFrom: byHours ? 0.75 * threshold : threshold - 1,
    evidence: missed.map((m) => m.date),
  });
  if (counted === null) return null;
  const severity = hours >= SIXTEEN_HOURS ? 'urgent' : 'action';
  const dates = byHours ? { evidenceChoices: choices } : {};
  return { ...counted, severity, actions: ['act.report-duo'], ...dates };
}

const report: Rule = {
  id: 'haaglanden.unauthorised.duo-report',
  pack: 'haaglanden',
  judge: judgeUnauthorised,
  due: duoTerm,
};

/** Luxeverzuim, once a person has confirmed it: wherever it lies. */
export function judgeLuxeverzuim(
  view: View,
  id: string,
  severity: Verdict['severity'],
): Verdict | null {
  const from = notYetReportedFrom(view);
  const dates = datesWith(view, from, view.asOf, (m) => m.kind === 'holiday' && isUnauthorised(m));
  const counted = judgeCount({
    window: { from, to: schoolYearOf(view.asOf).to },
    least: dates.length,
    all: view.fullyCovered(from, view.asOf),
    threshold: atLeastOf(view, id, 1),
    evidence: dates,
  });
  return counted && { ...counted, severity, actions: ['act.report-duo'] };
}

const luxeverzuim: Rule = {
  id: 'haaglanden.luxeverzuim',
  pack: 'haaglanden',
  judge: (view) =>
    duoInHaaglanden(view) ? judgeLuxeverzuim(view, luxeverzuim.id, 'action') : null,
  due: duoTerm,
};

export const haaglandenDuoRules = [report, luxeverzuim];
