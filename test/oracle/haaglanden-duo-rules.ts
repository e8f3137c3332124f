import { datesWith } from './absence-spells.ts';
import { nextDay, schoolYearOf } from './almanac.ts';
import { lastReportedEnd } from './facts.ts';
import { duoInHaaglanden } from './haaglanden-school.ts';
import { isUnauthorised } from './kinds.ts';
import { atLeastOf } from './own-figures.ts';
import { duoTerm } from './terms.ts';
import type { IsoDate } from './types.ts';
import { bestFourWeeks, missedBetween } from './unauthorised.ts';
import { type Rule, statusOf, type Verdict } from './verdict.ts';
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
  const status = statusOf({
    least,
    greatest: full && !(byHours && unclear) ? least : UNBOUNDED,
    threshold,
    nearFrom: byHours ? 0.75 * threshold : threshold - 1,
  });
  if (status === null) return null;
  return {
    status,
    severity: hours >= SIXTEEN_HOURS ? 'urgent' : 'action',
    value: least,
    lowerBound: !full,
    window: { from, to: byHours ? view.asOf : schoolYearOf(view.asOf).to },
    actions: ['act.report-duo'],
    evidence: missed.map((m) => m.date),
    ...(byHours ? { evidenceChoices: choices } : {}),
  };
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
  const full = view.fullyCovered(from, view.asOf);
  const threshold = atLeastOf(view, id, 1);
  const status = statusOf({
    least: dates.length,
    greatest: full ? dates.length : UNBOUNDED,
    threshold,
    nearFrom: threshold - 1,
  });
  if (status === null) return null;
  return {
    status,
    severity,
    value: dates.length,
    lowerBound: !full,
    window: { from, to: schoolYearOf(view.asOf).to },
    actions: ['act.report-duo'],
    evidence: dates,
  };
}

const luxeverzuim: Rule = {
  id: 'haaglanden.luxeverzuim',
  pack: 'haaglanden',
  judge: (view) =>
    duoInHaaglanden(view) ? judgeLuxeverzuim(view, luxeverzuim.id, 'action') : null,
  due: duoTerm,
};

export const haaglandenDuoRules = [report, luxeverzuim];
