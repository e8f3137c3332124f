import { packAttendance } from '../attendance/day-marks.ts';
import type { PupilCase } from '../attendance/pupil-case.ts';
import { viewCoverage } from './coverage.ts';
import type { PupilView } from './pupil-view.ts';
import { spellsOf } from './spells.ts';
import { talliesOf } from './tallies.ts';

/** No rule is followed back further than this, in days: two school years. */
export const HORIZON = 731;

/** A pupil's registrations, packed for the measures. */
export function viewPupil(pupilCase: PupilCase): PupilView {
  const { asOf, calendar, settings, school, totals = [] } = pupilCase;
  const attendance = packAttendance(pupilCase.records, calendar, {
    countExcusedLates: settings['late.excused'] === 'count',
  });
  const coverage = viewCoverage(pupilCase.coverage, attendance, calendar);
  const firstSeen = pupilCase.records.reduce(
    (first, { day }) => Math.min(first, day),
    coverage.firstCovered ?? asOf,
  );
  return {
    asOf,
    sector: school.sector,
    attendance,
    tally: talliesOf(attendance),
    spells: spellsOf(attendance, calendar, coverage),
    calendar,
    coverage,
    totals,
    knownFrom: Math.max(Math.min(asOf, firstSeen), asOf - HORIZON),
    anyPresenceBreaks: settings['run.minPresence'] !== 'half day',
    freezeVakantie: settings['deadline.vacation'] === 'freeze',
  };
}
