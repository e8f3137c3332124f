import { mondayOf, nextDay, schoolYearOf } from './almanac.ts';
import { lastReportedEnd } from './facts.ts';
import { judgeCount } from './judge-count.ts';
import { latesBetween } from './lates.ts';
import { atLeastOf } from './own-figures.ts';
import { unlessReported } from './reported-since-met.ts';
import { lessonWeeksBackFrom } from './school.ts';
import { judgeSixteenHours } from './sixteen-hours.ts';
import { duoTerm } from './terms.ts';
import { duoInTilburg } from './tilburg-school.ts';
import type { IsoDate } from './types.ts';
import { inHours, type LessonLength, minutesIn, missedBetween } from './unauthorised.ts';
import type { Rule, Verdict } from './verdict.ts';
import type { View } from './view.ts';

/** Tilburg, step 1: 16 hours in 4 weeks and 25 times a school year; below that in consultation. */

const UNBOUNDED = Number.POSITIVE_INFINITY;
const DUO = ['act.report-duo'];

/** A lesson is an hour, unless the school counts in clock hours. */
function lessonLength(view: View): LessonLength {
  const { settings } = view.case.school;
  if (settings['tilburg.hourUnit'] !== 'klokuur') return 60;
  return (settings['school.lessonMinutes'] as number | undefined) ?? null;
}

/** Only what lies after the latest reported end counts. */
function afterReport(view: View, from: IsoDate): IsoDate {
  const end = lastReportedEnd(view);
  return end !== null && end >= from ? nextDay(end) : from;
}

function judgeHours(view: View): Verdict | null {
  if (!duoInTilburg(view)) return null;
  const from = afterReport(view, schoolYearOf(view.asOf).from);
  const counted = judgeSixteenHours(view, 'tilburg.unauth.hours-4w', from, lessonLength(view));
  return counted && { ...counted, severity: 'urgent', actions: DUO };
}

const hours4w: Rule = {
  id: 'tilburg.unauth.hours-4w',
  pack: 'tilburg',
  judge: judgeHours,
  due: duoTerm,
};

interface Occasions {
  least: number;
  unclear: boolean;
  dates: IsoDate[];
}

function occasions(view: View): Occasions {
  const { settings } = view.case.school;
  const year = schoolYearOf(view.asOf);
  const unit = settings['tilburg.x25.unit'] ?? 'occasion';
  const missed = missedBetween(view, year.from, year.to, unit === 'hour' ? lessonLength(view) : 60);
  const lates =
    settings['tilburg.x25.includeLate'] === true ? latesBetween(view, year.from, year.to) : [];
  const sum = (of: (m: (typeof missed)[number]) => number) =>
    missed.reduce((total, m) => total + of(m), 0);
  const counted =
    unit === 'hour'
      ? inHours(sum((m) => m.minutes))
      : sum((m) => (unit === 'lesuur' ? m.slots : m.blocks));
  const counting = missed.filter((m) => unit !== 'hour' || m.minutes > 0).map((m) => m.date);
  return {
    least: counted + lates.length,
    unclear: missed.some((m) => m.unclear),
    dates: [...new Set([...counting, ...lates])].sort(),
  };
}

function judge25x(view: View): Verdict | null {
  if (!duoInTilburg(view)) return null;
  const window = schoolYearOf(view.asOf);
  const { least, unclear, dates } = occasions(view);
  const all = view.fullyCovered(window.from, window.to);
  const counted = judgeCount({
    window,
    least,
    all,
    greatest: all && !unclear ? least : UNBOUNDED,
    threshold: atLeastOf(view, 'tilburg.unauth.25x-year', 25),
    evidence: dates,
  });
  return counted && { ...counted, severity: 'urgent', actions: DUO };
}

const times25: Rule = {
  id: 'tilburg.unauth.25x-year',
  pack: 'tilburg',
  judge: unlessReported('tilburg.unauth.25x-year', judge25x),
  due: duoTerm,
};

const preventive: Rule = {
  id: 'tilburg.unauth.preventive-lt16',
  pack: 'tilburg',
  judge(view) {
    if (!duoInTilburg(view) || judgeHours(view)?.status === 'met') return null;
    const from = afterReport(view, lessonWeeksBackFrom(view.school, view.asOf, 4));
    const lesson = lessonLength(view);
    const missed = missedBetween(view, from, view.asOf, lesson);
    const lastWeek = mondayOf(lessonWeeksBackFrom(view.school, view.asOf, 1));
    const minutes = minutesIn(view, [from, lastWeek], from, lesson, missed);
    const hours = inHours(minutes);
    const full = view.fullyCovered(from, view.asOf);
    const open = !full || missed.some((m) => m.unclear);
    if (hours === 0 && !open) return null;
    return {
      status: hours > 0 ? 'met' : 'unknown',
      severity: 'attention',
      value: hours,
      lowerBound: !full,
      window: { from, to: view.asOf },
      actions: ['act.invite-preventive', 'act.report-duo-overig'],
      evidence: missed.filter((m) => m.minutes > 0).map((m) => m.date),
      ...(view.case.totals ? { evidenceChoices: [] } : {}),
    };
  },
};

export const tilburgDuoRules = [hours4w, times25, preventive];
