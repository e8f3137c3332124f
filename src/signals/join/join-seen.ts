import type { Day } from '../../../rules/attendance/day.ts';
import type { Coverage } from '../../../rules/attendance/record.ts';
import type { PupilReading, Reading } from '../../lvs/reading/reading.ts';
import { type Attendance, type PupilAttendance, toAttendance } from '../attendance.ts';
import type { JudgingSchool } from '../judge.ts';
import { explainAbsence } from './explain-absence.ts';
import { joinedCoverage } from './joined-coverage.ts';
import { newestRecords, newestTotals } from './newest-wins.ts';
import { type Persons, personsIn, tellingKeys } from './persons.ts';
import { isSameView, type SeenReading, sourceOf, type Told } from './seen-source.ts';
import { withoutOutdated } from './without-outdated.ts';

/** The newest page, completed with what earlier pages of this session told of its pupils. */
export interface JoinedAttendance extends Pick<Attendance, 'unknownCodes' | 'unplaced'> {
  /** Those of the newest page, in its order. */
  pupils: JoinedPupil[];
}

/** All that is known of one pupil. */
export interface JoinedPupil extends PupilAttendance {
  /**
   * Every key under which the pages of this session know this pupil and no other, strongest first. None
   * for who may be more than one.
   */
  keys: readonly string[];
  coverage: Coverage;
  /** False when it only says present or absent: then nothing that needs a reason can be judged. */
  tellsReasons: boolean;
  /** Why this pupil is not judged; null: is judged. */
  unjudged: Unjudged | null;
}

/** `unsaved`: the row is being filled in. `among`: how many pupils it may be. */
export type Unjudged = { why: 'unsaved' } | { why: 'ambiguous'; among: number };

/** One pupil with the pages of this session that tell of this pupil, oldest first. */
export interface JoinedFromPages extends JoinedPupil {
  pages: { at: number; reading: Reading; shownAs: PupilReading }[];
}

/**
 * Attendance of one page → joined: what each pupil of a page, else of the newest one, did by all readings
 * of this session. The newest reading of a period wins; the order in which they are given says nothing.
 */
export function joinSeen(
  seen: readonly SeenReading[],
  school: JudgingSchool,
  asOf: Day,
  of?: SeenReading,
): JoinedAttendance {
  const inOrder = oldestFirst(seen);
  const page = of ?? inOrder.at(-1);
  if (page === undefined) return { pupils: [], unknownCodes: [], unplaced: 0 };
  const persons = personsIn(inOrder.map(({ reading }) => reading));
  const now = toAttendance(page.reading, school.profile, asOf);
  const session = { inOrder, persons, school, asOf };
  const toldOf = toldIn(session, page.reading.pupils, new Map([[page, now]]));
  return {
    pupils: now.pupils.map(({ pupil }) => joinedPupil(session, pupil, toldOf)),
    unknownCodes: now.unknownCodes,
    unplaced: now.unplaced,
  };
}

/** What tells one page of a session from another. */
export type PageSign = Pick<Reading, 'view' | 'scope' | 'source' | 'period'>;

/**
 * The same for one pupil whom some page of this session showed, as that page named this pupil. The page
 * itself may be gone: what `shown` says of attendance is not looked at. `on`: that page.
 */
export function joinPupil(
  seen: readonly SeenReading[],
  shown: PupilReading,
  school: JudgingSchool,
  asOf: Day,
  on: PageSign | null = null,
): JoinedFromPages {
  const inOrder = oldestFirst(seen);
  const pupil = tellingKeys(shown).length > 0 ? shown : byNameOn(on, shown, inOrder);
  const persons = personsIn([...inOrder.map(({ reading }) => reading), { pupils: [pupil] }]);
  const session = { inOrder, persons, school, asOf };
  const toldOf = toldIn(session, [pupil]);
  const pages = [...persons.same(pupil)].flatMap((shownAs) => {
    const page = inOrder.find(({ reading }) => reading.pupils.includes(shownAs));
    return page !== undefined && toldOf.has(shownAs) ? [{ ...page, shownAs }] : [];
  });
  pages.sort((a, b) => a.at - b.at);
  return { ...joinedPupil(session, pupil, toldOf), pages };
}

/** Who is known by a name alone is only known on the page itself; when two pages may be that one, not even there. */
function byNameOn(
  on: PageSign | null,
  shown: PupilReading,
  seen: readonly SeenReading[],
): PupilReading {
  const found = seen.flatMap(({ reading }) => {
    const isIt =
      on !== null && isSameView({ reading }, { reading: on }) && isSamePeriod(reading, on);
    return isIt ? reading.pupils.filter(({ key }) => key === shown.key) : [];
  });
  return found.length > 1 ? { ...shown, ambiguous: true } : (found[0] ?? shown);
}

function isSamePeriod({ period: a }: PageSign, { period: b }: PageSign): boolean {
  return a?.from === b?.from && a?.to === b?.to;
}

/** All readings of a session with who is who in them. */
interface Session {
  inOrder: readonly SeenReading[];
  persons: Persons;
  school: JudgingSchool;
  asOf: Day;
}

function oldestFirst(seen: readonly SeenReading[]): SeenReading[] {
  return [...seen].sort((a, b) => a.at - b.at);
}

/** What each reading tells of these pupils, under whatever key. `known`: attendance that is there already. */
function toldIn(
  { inOrder, persons, school, asOf }: Session,
  pupils: readonly PupilReading[],
  known: ReadonlyMap<SeenReading, Attendance> = new Map(),
): Map<PupilReading, Told> {
  const wanted = new Set(pupils.flatMap((pupil) => [...persons.same(pupil)]));
  const toldOf = new Map<PupilReading, Told>();
  for (const one of withoutOutdated(inOrder, persons)) {
    if (!one.reading.pupils.some((pupil) => wanted.has(pupil))) continue;
    const attendance = known.get(one) ?? toAttendance(one.reading, school.profile, asOf);
    const source = sourceOf(one, attendance.coverage, school.profile);
    for (const { pupil, records, planned, totals } of attendance.pupils) {
      if (pupil.unsaved) continue;
      const isTotals = one.reading.view === 'totals';
      const tellsReasons = isTotals ? totals.length > 0 : attendance.tellsReasons;
      toldOf.set(pupil, { source, records, planned, totals, tellsReasons });
    }
  }
  return toldOf;
}

function joinedPupil(
  { persons, school, asOf }: Session,
  pupil: PupilReading,
  toldOf: ReadonlyMap<PupilReading, Told>,
): JoinedPupil {
  const among = pupil.ambiguous ? 2 : persons.mayBe(pupil);
  const unjudged: Unjudged | null =
    among > 1 ? { why: 'ambiguous', among } : pupil.unsaved ? { why: 'unsaved' } : null;
  const told = [...persons.same(pupil)].flatMap((other) => toldOf.get(other) ?? []);
  told.sort((a, b) => a.source.at - b.source.at);
  return { pupil, keys: persons.keysOf(pupil), unjudged, ...joined(told, school, asOf) };
}

function joined(
  told: readonly Told[],
  { calendar }: JudgingSchool,
  asOf: Day,
): Omit<JoinedPupil, 'pupil' | 'keys' | 'unjudged'> {
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
