import { nextDay } from './almanac.ts';
import { lastReportedEnd, preventiveHeld, talkHeld } from './facts.ts';
import { inGroningen } from './groningen-flag-rules.ts';
import { judgeCount } from './judge-count.ts';
import { countLates, latesBetween } from './lates.ts';
import { dateOf } from './logged.ts';
import { namedWindow } from './named-window.ts';
import { atLeastOf } from './own-figures.ts';
import { spellsBetween } from './spells.ts';
import { withTotals } from './totals.ts';
import { truancyBetween } from './truancy.ts';
import type { IsoDate } from './types.ts';
import { missedBetween } from './unauthorised.ts';
import type { Rule } from './verdict.ts';
import type { View } from './view.ts';

/** Groningen: "licht verzuim" has no figure in the text; a school enters what counts and from when. */

interface Light {
  count: 'late' | 'truancy' | 'unauthorised' | 'sick';
  figure: number;
  window: string;
}

interface Counted {
  window: { from: IsoDate; to: IsoDate };
  least: number;
  greatest: number;
  lowerBound: boolean;
  dates: IsoDate[];
  /** When each of what counts happened, or began. */
  happened: IsoDate[];
}

const UNBOUNDED = Number.POSITIVE_INFINITY;

function count(view: View, light: Light): Counted {
  const window = namedWindow(view, light.window);
  const { from, to } = window;
  const plain = (least: number, all: boolean, dates: IsoDate[], inside = window): Counted => ({
    window: inside,
    least,
    greatest: all ? least : UNBOUNDED,
    lowerBound: !all,
    dates: [...new Set(dates)],
    happened: dates,
  });
  if (light.count === 'late') {
    const { least, all } = countLates(view, from, to);
    return plain(least, all, latesBetween(view, from, to));
  }
  if (light.count === 'truancy') {
    const seen = truancyBetween(view, from, to, 'lessons');
    const { least, all } = withTotals(view, 'truant', ['lessons'], window, seen);
    return plain(
      least,
      all,
      seen.map((s) => s.date),
    );
  }
  if (light.count === 'unauthorised') {
    const end = lastReportedEnd(view);
    const after = end !== null && end >= from ? nextDay(end) : from;
    const missed = missedBetween(view, after, to);
    const least = missed.reduce((sum, m) => sum + m.slots, 0);
    const dates = missed.map((m) => m.date);
    return plain(least, view.fullyCovered(after, to), dates, { from: after, to });
  }
  const begun = spellsBetween(view, from, to).filter((s) => s.days[0]! >= from);
  const certain = begun.filter((s) => !s.indeterminate);
  const full = view.fullyCovered(from, to);
  return {
    window,
    least: certain.length,
    greatest: full ? begun.length : UNBOUNDED,
    lowerBound: !full || begun.length > certain.length,
    dates: certain.flatMap((s) => s.days),
    happened: certain.map((s) => s.days[0]!),
  };
}

/** A talk, or a talk at the spreekuur, answers what counted up to then. */
function answered(view: View, met: boolean, dates: IsoDate[]): boolean {
  const undated = typeof view.case.facts['talk.date'] !== 'string' && talkHeld(view);
  const talks = [
    undated ? view.asOf : dateOf(view, 'talk.date'),
    preventiveHeld(view) ? dateOf(view, 'preventive.heldDate') : null,
  ];
  return talks.some((talk) => {
    if (talk === null || dates.some((d) => d > talk)) return false;
    return met || view.fullyCovered(nextDay(talk), view.asOf);
  });
}

export const light: Rule = {
  id: 'groningen.light.spreekuur',
  pack: 'groningen',
  judge(view) {
    const own = view.case.school.settings['groningen.light'] as Light | undefined;
    if (!inGroningen(view) || !own) return null;
    const { window, least, greatest, lowerBound, dates, happened } = count(view, own);
    const threshold = atLeastOf(view, light.id, own.figure);
    const all = !lowerBound;
    const counted = judgeCount({ window, least, all, greatest, threshold, evidence: dates });
    if (counted === null || answered(view, counted.status === 'met', happened)) return null;
    return { ...counted, severity: 'attention', actions: ['act.spreekuur-gr'] };
  },
};
