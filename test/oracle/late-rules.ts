import { daysFromTo, nextDay, schoolYearOf } from './almanac.ts';
import {
  discussedInZat,
  invitedBefore,
  isTicked,
  preventiveHeld,
  reports,
  talkDate,
  talkHeld,
} from './facts.ts';
import { countLates, latesBetween } from './lates.ts';
import { notYetLeerplichtig } from './pupil-age.ts';
import { metSince } from './since.ts';
import { duoTerm } from './terms.ts';
import type { IsoDate } from './types.ts';
import { type Rule, statusOf, type Verdict } from './verdict.ts';
import type { View } from './view.ts';

/** 's-Hertogenbosch, Bijlage 1 and 7 "Te laat komen": 1–7 talk, 8–11 preventive talk, from 12 DUO. */

interface Band {
  from: number;
  upTo?: number;
}

function judgeBand(
  view: View,
  band: Band,
): Omit<Verdict, 'severity' | 'actions' | 'blockedBy'> | null {
  const window = schoolYearOf(view.asOf);
  const { least, all } = countLates(view, window.from, window.to);
  const status = statusOf({
    least,
    greatest: all ? least : Number.POSITIVE_INFINITY,
    threshold: band.from,
    nearFrom: band.from - 1,
    ...(band.upTo === undefined ? {} : { upTo: band.upTo }),
  });
  if (status === null) return null;
  const evidence = [...new Set(latesBetween(view, window.from, window.to))];
  return { status, value: least, lowerBound: !all, window, evidence };
}

const latesThisYear = (view: View) => {
  const year = schoolYearOf(view.asOf);
  return latesBetween(view, year.from, year.to);
};

/** The page may hide more: a band with an end starts with looking at the full window. */
const withFullWindow = (lowerBound: boolean, actions: string[]) =>
  lowerBound ? ['act.check-full-window', ...actions] : actions;

/** A talk answers the lates up to its date; where none is seen, one not seen may still be later. */
function answeredByTalk(view: View, met: boolean): boolean {
  const talked = talkDate(view);
  if (talked === null) return talkHeld(view);
  if (met) return !latesThisYear(view).some((d) => d > talked);
  return view.fullyCovered(nextDay(talked), view.asOf);
}

const schoolTalk: Rule = {
  id: 'denbosch.late.school-talk',
  pack: 'denbosch',
  judge(view) {
    const found = judgeBand(view, { from: 1, upTo: 7 });
    if (found === null) return null;
    if (answeredByTalk(view, found.status === 'met')) return null;
    const talkFrom = (view.case.school.settings['late.talkFrom'] as number | undefined) ?? 3;
    return {
      ...found,
      severity: found.value >= talkFrom ? 'attention' : 'info',
      blockedBy: [],
      actions: withFullWindow(found.lowerBound, ['act.talk-parents']),
    };
  },
};

/**
 * Who may not be sent to the spreekuur, and the way round. An invitation on or after `since` is the
 * step of these same late arrivals; one before it was an earlier sign-up.
 */
function spreekuurGuards(view: View, since: IsoDate): { id: string; redirect: string }[] {
  const guards: { id: string; redirect: string }[] = [];
  const add = (name: string, redirect: string) =>
    guards.push({ id: `denbosch.spreekuur.exclude-${name}`, redirect });
  if (!talkHeld(view)) add('no-school-action', 'act.talk-parents');
  if (isTicked(view, 'underlying')) add('underlying', 'act.zat');
  if (discussedInZat(view)) add('zat', 'act.report-duo');
  if (invitedBefore(view, since) || reports(view).length > 0) add('earlier', 'act.report-duo');
  return guards;
}

function judgePreventiveBand(view: View) {
  const band: Band = notYetLeerplichtig(view) ? { from: 8 } : { from: 8, upTo: 11 };
  return preventiveHeld(view) ? null : judgeBand(view, band);
}

const preventiveTalk: Rule = {
  id: 'denbosch.late.preventive-talk',
  pack: 'denbosch',
  judge(view) {
    const found = judgePreventiveBand(view);
    if (found === null) return null;
    const isMet = (on: View) => judgePreventiveBand(on)?.status === 'met';
    const guards = spreekuurGuards(view, isMet(view) ? metSince(view, isMet) : view.asOf);
    const redirects = [...new Set(guards.map((g) => g.redirect))];
    return {
      ...found,
      severity: 'action',
      blockedBy: guards.map((g) => g.id),
      actions: withFullWindow(
        found.lowerBound,
        guards.length > 0 ? redirects : ['act.invite-preventive'],
      ),
    };
  },
};

function judgeDuo(view: View): Verdict | null {
  const found = notYetLeerplichtig(view) ? null : judgeBand(view, { from: 12 });
  if (found === null) return null;
  const actions = ['act.inform-before-duo', 'act.report-duo'];
  return { ...found, severity: 'urgent', blockedBy: [], actions };
}

function firstDayMet(view: View): IsoDate | null {
  const year = schoolYearOf(view.asOf);
  const days = daysFromTo(year.from, view.asOf).filter(
    (d) => view.school.isSchoolDay(d) || d === view.asOf,
  );
  return days.find((d) => judgeDuo(view.on(d))?.status === 'met') ?? null;
}

/** A report on or after the first met day answers the rule, until a new late after its end. */
function reportedSinceMet(view: View): boolean {
  const all = reports(view);
  if (all.length === 0) return false;
  const firstMet = firstDayMet(view);
  return all.some(
    (r) => firstMet !== null && r.date >= firstMet && !latesThisYear(view).some((d) => d > r.end),
  );
}

const duo: Rule = {
  id: 'denbosch.late.duo',
  pack: 'denbosch',
  judge(view) {
    const found = judgeDuo(view);
    return found?.status === 'met' && reportedSinceMet(view) ? null : found;
  },
  due: duoTerm,
};

export const lateRules = [duo, preventiveTalk, schoolTalk];
