import type { Day } from '../attendance/day.ts';
import type { Attendance } from '../attendance/day-marks.ts';
import type { Sector } from '../attendance/pupil-case.ts';
import type { Total } from '../attendance/record.ts';
import type { SchoolCalendar } from '../calendar/school-calendar.ts';
import type { CoverageView } from './coverage.ts';
import type { Spell, SpellKind } from './spells.ts';
import type { Tally, TallyName } from './tallies.ts';

/** One pupil as the measures see it. */
export interface PupilView {
  /** The day on which the pupil is judged. A measure may also look at an earlier day. */
  asOf: Day;
  sector: Sector;
  attendance: Attendance;
  /** Counts per day, over everything that was registered. */
  tally(name: TallyName): Tally;
  /** All spells that were registered, ascending. */
  spells(kind: SpellKind): readonly Spell[];
  calendar: SchoolCalendar;
  coverage: CoverageView;
  totals: readonly Total[];
  /** First day with a registration or a covered day, in the last years; before it nothing is looked for. */
  knownFrom: Day;
  /** False when a school lets presence for less than half of a day not break a run. */
  anyPresenceBreaks: boolean;
  /** Terms in calendar days stand still in a vakantie. */
  freezeVakantie: boolean;
}
