import { daysFromTo, mondayOf, nextDay, schoolYearOf } from './almanac.ts';
import { lastReportedEnd } from './facts.ts';
import { isUnauthorised } from './kinds.ts';
import { eighteenOrOlder, notYetLeerplichtig } from './pupil-age.ts';
import { duoTerm } from './terms.ts';
import type { IsoDate } from './types.ts';
import { type Rule, statusOf } from './verdict.ts';
import type { View } from './view.ts';

/** The statutory norm: 16 unauthorised hours in any 4 successive lesson weeks of the school year. */

const NORM = 16;

interface Missed {
  date: IsoDate;
  hours: number;
  /** A part whose hours the timetable does not tell. */
  unclear: boolean;
}

function missedBetween(view: View, from: IsoDate, to: IsoDate): Missed[] {
  const missed: Missed[] = [];
  for (const date of daysFromTo(from, to)) {
    for (const slot of view.school.slots(date)) {
      if (!view.marks(date, slot).some(isUnauthorised)) continue;
      missed.push({ date, hours: slot.hours ?? 0, unclear: slot.hours === null });
    }
  }
  return missed;
}

/** Every row of 4 successive lesson weeks of the school year, by the Mondays of its weeks. */
function fourWeeks(view: View, year: { from: IsoDate; to: IsoDate }): Set<IsoDate>[] {
  const weeks = [
    ...new Set(
      daysFromTo(year.from, year.to)
        .filter((d) => view.school.isSchoolDay(d))
        .map(mondayOf),
    ),
  ];
  const starts = weeks.length <= 4 ? [0] : weeks.map((_, i) => i).slice(0, weeks.length - 3);
  return starts.map((i) => new Set(weeks.slice(i, i + 4)));
}

const sixteenHours: Rule = {
  id: 'law.unauth.16h-4lw',
  pack: 'law',
  judge(view) {
    if (view.case.school.settings['statutory.pack'] === false) return null;
    if (notYetLeerplichtig(view) || eighteenOrOlder(view)) return null;
    const year = schoolYearOf(view.asOf);
    const reportedEnd = lastReportedEnd(view);
    const from =
      reportedEnd !== null && reportedEnd >= year.from ? nextDay(reportedEnd) : year.from;
    const missed = missedBetween(view, from, view.asOf);
    const sums = fourWeeks(view, year).map((weeks) =>
      missed.filter((m) => weeks.has(mondayOf(m.date))).reduce((sum, m) => sum + m.hours, 0),
    );
    const best = Math.max(0, ...sums);
    const full = view.fullyCovered(from, view.asOf);
    const unclear = missed.some((m) => m.unclear);
    const status = statusOf({
      least: best,
      greatest: full && !unclear ? best : Number.POSITIVE_INFINITY,
      threshold: NORM,
      nearFrom: 0.75 * NORM,
    });
    if (status === null) return null;
    return {
      status,
      severity: 'urgent',
      value: best,
      lowerBound: !full,
      window: null,
      blockedBy: [],
      actions: ['act.report-duo'],
      evidence: [],
    };
  },
  due: duoTerm,
};

export const lawRules = [sixteenHours];
