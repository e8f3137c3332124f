import type { Day } from '../../rules/attendance/day.ts';
import type { AttendanceRecord, Coverage, Kind, Total } from '../../rules/attendance/record.ts';
import type { PupilReading, RawEntry, Reading } from '../lvs/reading/reading.ts';
import type { SchoolProfile } from '../schools/profile/profile.ts';
import { type CodeMeanings, codeMeanings, type UnknownCode } from './code-meanings.ts';
import { countedTotals } from './counted-totals.ts';
import type { EntryMeaning } from './entry-meaning.ts';
import { placedSlot, type Slot } from './placed-slot.ts';

/** A reading in the words of one school: typed registrations, and how far they reach. */
export interface Attendance {
  coverage: Coverage;
  /** False when the page says only present or absent: then nothing that needs a reason can be judged. */
  tellsReasons: boolean;
  pupils: PupilAttendance[];
  unknownCodes: UnknownCode[];
  /** Registrations that only have clock times, of which no lesson is known. They do not count. */
  unplaced: number;
}

export interface PupilAttendance {
  pupil: PupilReading;
  /** Up to as-of. */
  records: SeenRecord[];
  /** Registrations of days to come. They do not count. */
  planned: SeenRecord[];
  totals: Total[];
}

/** A registration with what the pages say of it, so that it can be explained. */
export interface SeenRecord extends AttendanceRecord {
  said: readonly Said[];
}

/** What a page says, and who says what it means. */
export interface Said {
  entry: RawEntry;
  means: EntryMeaning;
}

/**
 * Reading → Attendance. The page's codes get the meaning that this school confirmed; a code without
 * one becomes `unknown` and is counted as such. What the page itself says on authorised or not goes
 * before the codebook. `asOf` is covered only where the page says that its register is complete.
 */
export function toAttendance(reading: Reading, school: SchoolProfile, asOf: Day): Attendance {
  const meanings = codeMeanings(school);
  let tellsReasons = reading.view !== 'matrix' && reading.view !== 'register';
  let unplaced = 0;

  const recordsOf = (entry: RawEntry): SeenRecord[] => {
    const said = { entry, means: meanings.of(entry) };
    const kind = kindOf(said.means);
    if (said.means.by !== 'page') tellsReasons = true;
    if (kind === 'unknown') meanings.noteUnknown(entry);
    const slot = placedSlot(entry.slot, school.sector);
    if (slot !== null) return placed(said, slot);
    // Without a lesson it still is one late arrival on that day.
    if (kind === 'late') return placed(said, { part: 'day' });
    if (kind === 'present') return [];
    unplaced++;
    // Where silence means presence, the day must not pass for one.
    return vouchesForSilence(reading)
      ? [{ ...recordOf(said, { part: 'day' }), kind: 'unknown' }]
      : [];
  };

  const pupils = reading.pupils.map((pupil): PupilAttendance => {
    const entries = pupil.unsaved ? [] : pupil.entries;
    unplaced += latesOnOneDay(entries, meanings, school);
    const found = entries.flatMap(recordsOf);
    return {
      pupil,
      records: found.filter(({ day }) => day <= asOf),
      planned: found.filter(({ day }) => day > asOf),
      totals: pupil.unsaved ? [] : countedTotals(pupil.totals, reading.gaps, meanings),
    };
  });
  const unknownCodes = meanings.unknown();
  return { coverage: coverageOf(reading, asOf), tellsReasons, pupils, unknownCodes, unplaced };
}

/** Whether a day without a registration is a day present: never in a register, a matrix or totals. */
export function vouchesForSilence({ view, absentMeansPresent, period }: Reading): boolean {
  return absentMeansPresent && period !== null && (view === 'events' || view === 'history');
}

/** Late arrivals that only differ by their clock times, beyond the first of a day: those count once. */
function latesOnOneDay(
  entries: readonly RawEntry[],
  meanings: CodeMeanings,
  { sector }: SchoolProfile,
): number {
  const times = new Map<Day, Set<number>>();
  for (const entry of entries) {
    const { slot, day } = entry;
    if (slot.part !== 'times' || placedSlot(slot, sector) !== null) continue;
    if (kindOf(meanings.of(entry)) !== 'late') continue;
    times.set(day, (times.get(day) ?? new Set()).add(slot.from));
  }
  return [...times.values()].reduce((sum, { size }) => sum + size - 1, 0);
}

/** "Absent" without a reason is absence of which the reason is not known. */
function kindOf(means: EntryMeaning): Kind {
  if (means.by === 'school') return means.meaning.kind;
  if (means.by === 'nobody') return 'unknown';
  return means.presence === 'present' ? 'present' : 'unauthorised';
}

/** A half day without a named part is recorded as the morning, the rest as present (docs/readings.md, 41). */
function placed(said: Said, slot: Slot): SeenRecord[] {
  const isHalf = said.means.by === 'page' && said.means.presence === 'half';
  if (!isHalf) return [recordOf(said, slot)];
  const rest = { ...recordOf(said, { part: 'pm' }), kind: 'present' } as const;
  return [recordOf(said, { part: 'am' }), rest];
}

function recordOf(said: Said, slot: Slot): SeenRecord {
  const { day, minutes } = said.entry;
  const kind = kindOf(said.means);
  const record: SeenRecord = { day, ...slot, kind, excused: excusedOf(said), said: [said] };
  if (minutes !== null) record.minutes = minutes;
  return record;
}

/** "Ongeoorloofd" beside a bare "absent" often only means that nobody has called home yet. */
function excusedOf({ entry, means }: Said): boolean | null {
  if (means.by === 'page')
    return entry.excused === true && means.presence !== 'present' ? true : null;
  return entry.excused ?? (means.by === 'school' ? means.meaning.excused : null);
}

/** Without a stated period only the days of the registrations themselves are vouched for. */
function coverageOf(reading: Reading, asOf: Day): Coverage {
  const last = reading.todayComplete ? asOf : asOf - 1;
  const absentMeansPresent = vouchesForSilence(reading);
  if (reading.period !== null) {
    const { from, to } = reading.period;
    return { from, to: Math.min(to, last), absentMeansPresent };
  }
  const days = reading.pupils.flatMap((pupil) => pupil.entries.map((entry) => entry.day));
  const from = days.reduce((a, b) => Math.min(a, b), asOf);
  const to = days.reduce((a, b) => Math.max(a, b), from);
  return { from, to: Math.min(to, last), absentMeansPresent };
}
