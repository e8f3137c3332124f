import { type Day, parseDay } from '../../rules/attendance/day.ts';
import type { Family } from '../../rules/evaluate/order.ts';
import type { Gap, Reading } from '../lvs/reading/reading.ts';
import type { ReadySchool } from '../schools/pages/school-for-page.ts';
import type { SchoolProfile } from '../schools/profile/profile.ts';
import type { ProtocolReach } from '../schools/settings/protocol-reach.ts';
import type { UnknownCode } from './code-meanings.ts';
import { endedIllness } from './ended-illness.ts';
import type { JoinedAttendance } from './join/join-seen.ts';
import type { ExplainedSignal, PupilVerdict } from './judge.ts';

/** One thing a person should know about what was not, or could not be, judged. */
export type Note =
  | { about: 'no-timetable'; unit: 'dagdelen' | 'lessons' }
  /** The protocol counts nothing for this school, or no version of it judges; `title`: of the protocol. */
  | { about: 'no-reach'; reach: ProtocolReach; school: SchoolProfile; title: string | null }
  | { about: 'gap'; gap: Gap }
  /** Nothing but counts or one day, and no other page of this session told more. */
  | { about: 'too-little'; view: 'totals' | 'register' }
  | { about: 'no-reasons' }
  | { about: 'undecided'; families: Family[]; from: Day; pupils: number }
  /** Hours that stand in no timetable, so that rules about hours cannot be decided. */
  | { about: 'no-hours'; pupils: number }
  | { about: 'unknown-codes'; codes: UnknownCode[] }
  | { about: 'ambiguous'; name: string; count: number }
  /** Registrations of days to come, by pupil; `from`: the first of those days. */
  | { about: 'planned'; pupils: { name: string; from: Day }[] }
  | { about: 'ended-illness'; name: string; schoolDays: number; from: Day; to: Day }
  /** First days of the protocol's version in force and of the one that the school pinned. */
  | { about: 'newer-protocol'; from: Day; using: Day }
  /** The same while the newer one waits until a person has seen it. */
  | { about: 'unseen-protocol'; from: Day; using: Day; hasEnded: boolean };

/** The notes of one page, the gravest first. */
export function notesOf(
  reading: Reading,
  { pupils, unknownCodes, unplaced }: JoinedAttendance,
  verdicts: readonly PupilVerdict[],
  school: ReadySchool,
): Note[] {
  return [
    ...timetableNotes(school.profile),
    ...reachNotes(school),
    ...littleNotes(reading, pupils),
    ...gapsOf(reading, unplaced).map((gap): Note => ({ about: 'gap', gap })),
    ...(reading.view === 'totals' || pupils.every(({ tellsReasons }) => tellsReasons)
      ? []
      : [{ about: 'no-reasons' } satisfies Note]),
    ...ambiguousNotes(verdicts),
    ...undecidedNotes(verdicts),
    ...hoursNotes(verdicts),
    ...endedNotes(verdicts, reading, school),
    ...(unknownCodes.length > 0
      ? [{ about: 'unknown-codes', codes: unknownCodes } satisfies Note]
      : []),
    ...plannedNotes(pupils),
    ...versionNotes(school),
  ];
}

function littleNotes({ view }: Reading, pupils: JoinedAttendance['pupils']): Note[] {
  if (view !== 'totals' && view !== 'register') return [];
  const isLittle = pupils.every(({ coverage, records }) => {
    return !coverage.absentMeansPresent && new Set(records.map(({ day }) => day)).size <= 1;
  });
  return isLittle ? [{ about: 'too-little', view }] : [];
}

/** What the page leaves out, and what cannot be placed in the timetable of this school. */
function gapsOf({ gaps }: Reading, unplaced: number): Gap[] {
  return unplaced === 0 ? gaps : [...gaps, { what: 'unplaced-times', detail: String(unplaced) }];
}

function plannedNotes(all: JoinedAttendance['pupils']): Note[] {
  const pupils = all.flatMap(({ pupil: { name }, planned }) => {
    const days = planned.filter(({ kind }) => kind !== 'present').map(({ day }) => day);
    return days.length === 0 ? [] : [{ name, from: Math.min(...days) }];
  });
  return pupils.length === 0 ? [] : [{ about: 'planned', pupils }];
}

/** Without a timetable no day is a school day, so that nothing can be judged. */
function timetableNotes({ timetable, sector }: ReadySchool['profile']): Note[] {
  if (Object.keys(timetable).length > 0) return [];
  return [{ about: 'no-timetable', unit: sector === 'po' ? 'dagdelen' : 'lessons' }];
}

function versionNotes({ version: { newer, keptTo, isWaiting, pack } }: ReadySchool): Note[] {
  if (newer === null || keptTo === null) return [];
  const [from, using] = [parseDay(newer.validFrom), parseDay(keptTo)];
  if (from === null || using === null) return [];
  return isWaiting
    ? [{ about: 'unseen-protocol', from, using, hasEnded: pack === null }]
    : [{ about: 'newer-protocol', from, using }];
}

function reachNotes({ profile, reach, version: { title } }: ReadySchool): Note[] {
  if (reach === 'figures' || Object.keys(profile.timetable).length === 0) return [];
  return [{ about: 'no-reach', reach, school: profile, title }];
}

/** Undecided although all days are vouched for: only unknown hours leave a rule so. */
function lacksHours({ attendance }: PupilVerdict, { signal }: ExplainedSignal): boolean {
  const { absentMeansPresent } = attendance.coverage;
  return signal.status === 'unknown' && !signal.lowerBound && absentMeansPresent;
}

function hoursNotes(verdicts: readonly PupilVerdict[]): Note[] {
  const pupils = verdicts.filter((verdict) =>
    verdict.signals.some((explained) => lacksHours(verdict, explained)),
  );
  return pupils.length === 0 ? [] : [{ about: 'no-hours', pupils: pupils.length }];
}

/** All that stays undecided for want of earlier days, gathered into one note. */
function undecidedNotes(verdicts: readonly PupilVerdict[]): Note[] {
  const families = new Set<Family>();
  let from = Number.POSITIVE_INFINITY;
  let pupils = 0;
  for (const verdict of verdicts) {
    const unknown = verdict.signals.filter(
      (explained) => explained.signal.status === 'unknown' && !lacksHours(verdict, explained),
    );
    if (unknown.length > 0) pupils++;
    for (const { signal, rule } of unknown) {
      families.add(rule.family);
      from = Math.min(from, signal.window.from);
    }
  }
  return pupils === 0 ? [] : [{ about: 'undecided', families: [...families], from, pupils }];
}

function ambiguousNotes(verdicts: readonly PupilVerdict[]): Note[] {
  const counts = new Map<string, number>();
  const among = new Map<string, number>();
  for (const { pupil, attendance } of verdicts) {
    if (attendance.unjudged?.why !== 'ambiguous') continue;
    counts.set(pupil.name, (counts.get(pupil.name) ?? 0) + 1);
    among.set(pupil.name, attendance.unjudged.among);
  }
  return [...counts].map(([name, count]) => {
    return { about: 'ambiguous', name, count: Math.max(count, among.get(name) ?? 0) };
  });
}

/** On one pupil's page a long illness that is over deserves a line: its silence could look like a miss. */
function endedNotes(
  verdicts: readonly PupilVerdict[],
  { scope }: Reading,
  { calendar }: ReadySchool,
): Note[] {
  const [only] = verdicts;
  if (scope !== 'pupil' || !only) return [];
  if (only.signals.some(({ signal }) => signal.status === 'met' && signal.severity !== 'info')) {
    return [];
  }
  const { records, coverage } = only.attendance;
  const illness = endedIllness(records, coverage, calendar);
  return illness === null ? [] : [{ about: 'ended-illness', name: only.pupil.name, ...illness }];
}
