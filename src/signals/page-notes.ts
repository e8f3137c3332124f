import { type Day, parseDay } from '../../rules/attendance/day.ts';
import type { Family } from '../../rules/evaluate/order.ts';
import type { Gap, Reading } from '../lvs/reading/reading.ts';
import type { ReadySchool } from '../schools/pages/school-for-page.ts';
import type { SchoolProfile } from '../schools/profile/profile.ts';
import type { ProtocolReach } from '../schools/settings/protocol-reach.ts';
import type { Attendance } from './attendance.ts';
import { endedIllness } from './ended-illness.ts';
import type { PupilVerdict } from './judge.ts';

/** One thing a person should know about what was not, or could not be, judged. */
export type Note =
  | { about: 'no-timetable'; unit: 'dagdelen' | 'lessons' }
  /** The protocol counts nothing for this school, or no version of it is in force. */
  | { about: 'no-reach'; reach: ProtocolReach; school: SchoolProfile }
  | { about: 'gap'; gap: Gap }
  | { about: 'no-reasons' }
  | { about: 'undecided'; families: Family[]; from: Day; pupils: number }
  /** Hours that stand in no timetable, so that rules about hours cannot be decided. */
  | { about: 'no-hours'; pupils: number }
  | { about: 'unknown-codes'; codes: Attendance['unknownCodes'] }
  | { about: 'ambiguous'; name: string; count: number }
  | { about: 'ended-illness'; name: string; schoolDays: number; from: Day; to: Day }
  /** First days of the protocol's version in force and of the one that the school still works by. */
  | { about: 'newer-protocol'; from: Day; using: Day };

/** The notes of one page, the gravest first. */
export function notesOf(
  reading: Reading,
  attendance: Attendance,
  verdicts: readonly PupilVerdict[],
  school: ReadySchool,
): Note[] {
  return [
    ...timetableNotes(school.profile),
    ...reachNotes(school),
    ...reading.gaps.map((gap): Note => ({ about: 'gap', gap })),
    ...(attendance.tellsReasons ? [] : [{ about: 'no-reasons' } satisfies Note]),
    ...ambiguousNotes(verdicts),
    ...undecidedNotes(verdicts),
    ...hoursNotes(verdicts),
    ...endedNotes(verdicts, reading, attendance, school),
    ...(attendance.unknownCodes.length > 0
      ? [{ about: 'unknown-codes', codes: attendance.unknownCodes } satisfies Note]
      : []),
    ...versionNotes(school),
  ];
}

/** Without a timetable no day is a school day, so that nothing can be judged. */
function timetableNotes({ timetable, sector }: ReadySchool['profile']): Note[] {
  if (Object.keys(timetable).length > 0) return [];
  return [{ about: 'no-timetable', unit: sector === 'po' ? 'dagdelen' : 'lessons' }];
}

function versionNotes({ newerVersion, profile }: ReadySchool): Note[] {
  if (newerVersion === null || profile.protocolVersion === null) return [];
  const [from, using] = [parseDay(newerVersion.validFrom), parseDay(profile.protocolVersion)];
  return from === null || using === null ? [] : [{ about: 'newer-protocol', from, using }];
}

function reachNotes({ profile, reach }: ReadySchool): Note[] {
  if (reach === 'figures' || Object.keys(profile.timetable).length === 0) return [];
  return [{ about: 'no-reach', reach, school: profile }];
}

/** Undecided although the whole period was seen: only unknown hours leave a rule so. */
function hoursNotes(verdicts: readonly PupilVerdict[]): Note[] {
  const pupils = verdicts.filter(({ signals }) =>
    signals.some(({ signal }) => signal.status === 'unknown' && !signal.lowerBound),
  );
  return pupils.length === 0 ? [] : [{ about: 'no-hours', pupils: pupils.length }];
}

/** All that stays undecided for want of earlier days, gathered into one note. */
function undecidedNotes(verdicts: readonly PupilVerdict[]): Note[] {
  const families = new Set<Family>();
  let from = Number.POSITIVE_INFINITY;
  let pupils = 0;
  for (const { signals } of verdicts) {
    const unknown = signals.filter(
      ({ signal }) => signal.status === 'unknown' && signal.lowerBound,
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
  for (const { pupil } of verdicts) {
    if (pupil.ambiguous) counts.set(pupil.name, (counts.get(pupil.name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => ({ about: 'ambiguous', name, count }));
}

/** On one pupil's page a long illness that is over deserves a line: its silence could look like a miss. */
function endedNotes(
  verdicts: readonly PupilVerdict[],
  { scope }: Reading,
  { coverage }: Attendance,
  { calendar }: ReadySchool,
): Note[] {
  const [only] = verdicts;
  if (scope !== 'pupil' || !only) return [];
  if (only.signals.some(({ signal }) => signal.status === 'met' && signal.severity !== 'info')) {
    return [];
  }
  const illness = endedIllness(only.attendance.records, coverage, calendar);
  return illness === null ? [] : [{ about: 'ended-illness', name: only.pupil.name, ...illness }];
}
