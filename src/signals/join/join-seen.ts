import type { Day } from '../../../rules/attendance/day.ts';
import type { Coverage } from '../../../rules/attendance/record.ts';
import type { PupilReading } from '../../lvs/reading/reading.ts';
import { type Attendance, type PupilAttendance, toAttendance } from '../attendance.ts';
import type { JudgingSchool } from '../judge.ts';
import { explainAbsence } from './explain-absence.ts';
import { joinedCoverage } from './joined-coverage.ts';
import { newestRecords, newestTotals } from './newest-wins.ts';
import { personsIn } from './persons.ts';
import { type SeenReading, sourceOf, type Told } from './seen-source.ts';
import { withoutOutdated } from './without-outdated.ts';

/** The newest page, completed with what earlier pages of this session told of its pupils. */
export interface JoinedAttendance extends Pick<Attendance, 'unknownCodes' | 'unplaced'> {
  /** Those of the newest page, in its order. */
  pupils: JoinedPupil[];
}

/** All that is known of one pupil. */
export interface JoinedPupil extends PupilAttendance {
  coverage: Coverage;
  /** False when it only says present or absent: then nothing that needs a reason can be judged. */
  tellsReasons: boolean;
  /** Why this pupil is not judged; null: is judged. */
  unjudged: Unjudged | null;
}

/** `unsaved`: the row is being filled in. `among`: how many pupils it may be. */
export type Unjudged = { why: 'unsaved' } | { why: 'ambiguous'; among: number };

/**
 * Attendance of one page → joined: what each pupil of the newest reading did, by all readings of this
 * session. The newest reading of a period wins; the order in which they are given says nothing.
 */
export function joinSeen(
  seen: readonly SeenReading[],
  school: JudgingSchool,
  asOf: Day,
): JoinedAttendance {
  const inOrder = [...seen].sort((a, b) => a.at - b.at);
  const page = inOrder.at(-1);
  if (page === undefined) return { pupils: [], unknownCodes: [], unplaced: 0 };
  const persons = personsIn(inOrder.map(({ reading }) => reading));
  const now = toAttendance(page.reading, school.profile, asOf);
  const wanted = new Set(page.reading.pupils.flatMap((pupil) => [...persons.same(pupil)]));

  const toldOf = new Map<PupilReading, Told>();
  for (const one of withoutOutdated(inOrder, persons)) {
    if (!one.reading.pupils.some((pupil) => wanted.has(pupil))) continue;
    const attendance = one === page ? now : toAttendance(one.reading, school.profile, asOf);
    const source = sourceOf(one, attendance.coverage, school.profile);
    for (const { pupil, records, planned, totals } of attendance.pupils) {
      if (pupil.unsaved) continue;
      const isTotals = one.reading.view === 'totals';
      const tellsReasons = isTotals ? totals.length > 0 : attendance.tellsReasons;
      toldOf.set(pupil, { source, records, planned, totals, tellsReasons });
    }
  }
  return {
    pupils: now.pupils.map(({ pupil }): JoinedPupil => {
      const among = pupil.ambiguous ? 2 : persons.mayBe(pupil);
      const unjudged: Unjudged | null =
        among > 1 ? { why: 'ambiguous', among } : pupil.unsaved ? { why: 'unsaved' } : null;
      const told = [...persons.same(pupil)].flatMap((other) => toldOf.get(other) ?? []);
      told.sort((a, b) => a.source.at - b.source.at);
      return { pupil, unjudged, ...joined(told, school, asOf) };
    }),
    unknownCodes: now.unknownCodes,
    unplaced: now.unplaced,
  };
}

function joined(
  told: readonly Told[],
  { calendar }: JudgingSchool,
  asOf: Day,
): Omit<JoinedPupil, 'pupil' | 'unjudged'> {
  const withReasons = told.filter(({ tellsReasons }) => tellsReasons);
  const tellsReasons = withReasons.length > 0;
  // What only says present or absent adds no days to those of which reasons are known.
  const vouching = tellsReasons ? withReasons : told;
  const records = newestRecords(told, calendar);
  const vouched = vouching.length === told.length ? records : newestRecords(vouching, calendar);
  return {
    records: explainAbsence(records, calendar),
    planned: plannedIn(told),
    totals: newestTotals(told),
    coverage: joinedCoverage(vouching, vouched, calendar, asOf),
    tellsReasons,
  };
}

/** Days to come as the newest reading tells them that tells any. */
function plannedIn(told: readonly Told[]): Told['planned'] {
  return told.findLast(({ planned }) => planned.length > 0)?.planned ?? [];
}
