import type { Day } from '../../rules/attendance/day.ts';
import type { AttendanceRecord, Coverage } from '../../rules/attendance/record.ts';
import type { PupilReading, RawEntry, Reading } from '../lvs/reading/reading.ts';
import { meaningOf, normalCode } from '../schools/codes/codebook.ts';
import type { CodeMeaning, SchoolProfile } from '../schools/profile/profile.ts';
import { presenceOf } from './presence-words.ts';

/** A reading in the words of one school: typed registrations, and how far they reach. */
export interface Attendance {
  coverage: Coverage;
  /** False when the page says only present or absent: then nothing that needs a reason can be judged. */
  tellsReasons: boolean;
  pupils: PupilAttendance[];
  /** Codes that count as unknown, each once however it is written. */
  unknownCodes: UnknownCode[];
}

export interface UnknownCode {
  code: string;
  /** The words that stand beside it, each once, and no more than two of them. */
  labels: string[];
  /** How often it stands on the page. */
  count: number;
}

export interface PupilAttendance {
  pupil: PupilReading;
  records: AttendanceRecord[];
}

/**
 * Reading → Attendance. The page's codes get the meaning that this school confirmed; a code without
 * one becomes `unknown` and is counted as such. What the page itself says on authorised or not goes
 * before the codebook. `asOf` is never covered: its register may still be open.
 */
export function toAttendance(reading: Reading, school: SchoolProfile, asOf: Day): Attendance {
  const unknown = new Map<string, UnknownCode>();
  let tellsReasons = reading.view !== 'matrix';
  // A page has few codes and many cells.
  const meanings = new Map<string, CodeMeaning | null>();
  const meaningFor = (code: string) => {
    if (!meanings.has(code)) meanings.set(code, meaningOf(school, code));
    return meanings.get(code) ?? null;
  };

  const pupils = reading.pupils.map((pupil) => {
    const records: AttendanceRecord[] = [];
    for (const entry of pupil.entries) {
      const meaning = meaningFor(entry.code);
      // What the school confirmed goes before a general word beside the code ("Z", "Afwezig").
      const presence = meaning === null ? presenceOf(entry) : null;
      if (presence !== null) {
        records.push(...presenceRecords(entry, presence));
        continue;
      }
      tellsReasons = true;
      const record = recordOf(entry, meaning);
      records.push(record);
      if (record.kind === 'unknown') note(entry, unknown);
    }
    return { pupil, records };
  });
  return {
    coverage: coverageOf(reading, asOf),
    tellsReasons,
    pupils,
    unknownCodes: [...unknown.values()],
  };
}

function note({ code, label }: RawEntry, unknown: Map<string, UnknownCode>): void {
  const key = normalCode(code);
  const known = unknown.get(key) ?? { code, labels: [], count: 0 };
  known.count++;
  const isNew = (words: string) => known.labels.every((l) => normalCode(l) !== normalCode(words));
  if (label !== null && known.labels.length < 2 && isNew(label)) known.labels.push(label);
  unknown.set(key, known);
}

function recordOf(entry: RawEntry, meaning: CodeMeaning | null): AttendanceRecord {
  const record: AttendanceRecord = {
    ...slotOf(entry),
    kind: meaning?.kind ?? 'unknown',
    excused: entry.excused ?? meaning?.excused ?? null,
  };
  if (entry.minutes !== null) record.minutes = entry.minutes;
  return record;
}

/** A half day without a named part is recorded as the morning, the rest as present (docs/readings.md, 41). */
function presenceRecords(
  entry: RawEntry,
  presence: 'present' | 'absent' | 'half',
): AttendanceRecord[] {
  const slot = slotOf(entry);
  if (presence === 'present') return [{ ...slot, kind: 'present', excused: null }];
  if (presence === 'absent') return [{ ...slot, kind: 'unauthorised', excused: null }];
  return [
    { day: entry.day, part: 'am', kind: 'unauthorised', excused: null },
    { day: entry.day, part: 'pm', kind: 'present', excused: null },
  ];
}

function slotOf({ day, slot }: RawEntry): Pick<AttendanceRecord, 'day' | 'part' | 'lesson'> {
  if (slot.part === 'times') return { day, part: slot.from < NOON ? 'am' : 'pm' };
  return slot.part === 'lesson'
    ? { day, part: 'lesson', lesson: slot.lesson }
    : { day, part: slot.part };
}

/** In minutes after midnight. */
const NOON = 12 * 60;

/** Without a stated period only the days of the registrations themselves are vouched for. */
function coverageOf(reading: Reading, asOf: Day): Coverage {
  const yesterday = asOf - 1;
  if (reading.period !== null) {
    const { from, to } = reading.period;
    return { from, to: Math.min(to, yesterday), absentMeansPresent: reading.absentMeansPresent };
  }
  const days = reading.pupils.flatMap((pupil) => pupil.entries.map((entry) => entry.day));
  const from = days.reduce((a, b) => Math.min(a, b), asOf);
  const to = days.reduce((a, b) => Math.max(a, b), from);
  return { from, to: Math.min(to, yesterday), absentMeansPresent: false };
}
