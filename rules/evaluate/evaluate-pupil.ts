import { packAttendance } from '../attendance/day-marks.ts';
import type { PupilCase } from '../attendance/pupil-case.ts';
import { viewCoverage } from '../measures/coverage.ts';
import type { PupilView } from '../measures/pupil-view.ts';
import type { CompiledPack } from './compiled-pack.ts';
import { exclusionsOf } from './exclusions.ts';
import { reportedUntil } from './facts.ts';
import { type Judgement, judge, type Subject } from './judge.ts';
import { byPrecedence, type Ranked } from './order.ts';
import { type SettledRule, settledPack } from './settled-pack.ts';
import type { Signal } from './signal.ts';
import { firstDayWhile } from './since.ts';
import { dueDayOf, stepsOf } from './steps.ts';

/** No rule is followed back further than this, in days: two school years. */
const HORIZON = 731;

/**
 * All signals of one pupil under these packs, loudest first. A rule that is certainly not met is left
 * out. Pure: the same case and packs always give the same signals; nothing is thrown for a valid case.
 */
export function evaluatePupil(pupilCase: PupilCase, packs: readonly CompiledPack[]): Signal[] {
  const view = viewPupil(pupilCase);
  const ranked: Ranked[] = [];
  for (const pack of packs) {
    const subject: Subject = { pupilCase, view, pack: settledPack(pack, pupilCase.settings) };
    for (const rule of subject.pack.rules.values()) {
      const judgement = judge(rule, subject, pupilCase.asOf);
      if (judgement === null) continue;
      const signal = signalOf(rule, judgement, subject);
      ranked.push({ signal, family: rule.family, rank: rule.body.rank });
    }
  }
  return ranked.sort(byPrecedence).map(({ signal }) => signal);
}

/** A pupil's registrations up to as-of, packed for the measures. */
export function viewPupil(pupilCase: PupilCase): PupilView {
  const { asOf, calendar, coverage, settings, school, totals = [] } = pupilCase;
  const attendance = packAttendance(pupilCase.records, calendar, {
    countExcusedLates: settings['late.excused'] === 'count',
  });
  const coverageView = viewCoverage(coverage, attendance, calendar);
  const firstSeen = [attendance.days[0]?.day, coverageView.firstCovered].filter(
    (day) => day !== undefined && day !== null,
  );
  return {
    asOf,
    sector: school.sector,
    attendance,
    calendar,
    coverage: coverageView,
    totals,
    knownFrom: Math.max(Math.min(asOf, ...firstSeen), asOf - HORIZON),
  };
}

function signalOf(rule: SettledRule, judgement: Judgement, subject: Subject): Signal {
  const { pupilCase, view } = subject;
  const { status, severity, found } = judgement;
  const since =
    status === 'met'
      ? firstDayWhile(view, view.asOf, (day) => judge(rule, subject, day)?.status === 'met')
      : null;
  const { firstCovered } = view.coverage;
  const sinceLatest =
    since !== null && (firstCovered === null || since <= firstCovered || found.fromTotals);
  const due = dueDayOf(rule, judgement, subject, since);
  const isPast = due !== null && view.asOf > due;
  return {
    rule: rule.id,
    status,
    severity,
    value: found.least,
    lowerBound: found.lowerBound,
    since,
    sinceLatest,
    due,
    overdue: due === null ? null : isPast ? true : sinceLatest ? null : false,
    window: found.window,
    ...stepsOf(rule, judgement, subject, since),
    evidence: found.evidence,
    excluded: exclusionsOf(
      rule.body.count,
      found,
      pupilCase,
      reportedUntil(pupilCase.facts, view.asOf),
    ),
  };
}
