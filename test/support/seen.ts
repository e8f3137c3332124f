import packs from '../../.generated/packs.json';
import {
  buildCalendar,
  type Day,
  formatDay,
  type PackLibrary,
  packsOfSchool,
  parseDay,
} from '../../rules/index.ts';
import type { PupilReading, RawEntry, RawSlot, Reading } from '../../src/lvs/reading/reading.ts';
import { invented } from '../../src/schools/profile/invented-school.fixture.ts';
import type { ConfirmedCode, SchoolProfile } from '../../src/schools/profile/profile.ts';
import { type JoinedPupil, joinSeen } from '../../src/signals/join/join-seen.ts';
import type { SeenReading } from '../../src/signals/join/seen-source.ts';
import { type JudgingSchool, judge } from '../../src/signals/judge.ts';
import { anEntry, aPupil, aReading } from './reading.ts';

/** Invented readings of a school with Monday to Friday mornings and afternoons, Wednesday only mornings. */
export const day = (date: string): Day => parseDay(date)!;
/** A Friday. */
export const AS_OF = day('2026-11-20');

const code = (
  code: string,
  kind: ConfirmedCode['kind'],
  excused: boolean | null,
): ConfirmedCode => ({
  ...{ code, label: null, kind, excused },
  ...{ from: 'person', confirmedOn: '2026-09-01' },
});
const codes = [
  code('Z', 'sick', true),
  code('TL', 'late', null),
  code('O', 'unauthorised', false),
  code('A', 'unauthorised', null),
  code('P', 'present', null),
  code('D', 'medical', true),
];
const whole = [
  { part: 'am', hours: 3.5 },
  { part: 'pm', hours: 2 },
] as const;
const TIMETABLES = {
  po: { mon: whole, tue: whole, wed: [whole[0]], thu: whole, fri: whole },
  vo: { mon: 6, tue: 6, wed: 6, thu: 6, fri: 6 },
};

export function school(sector: 'po' | 'vo' = 'po'): JudgingSchool {
  const timetable = TIMETABLES[sector];
  const profile = {
    ...invented,
    ...{ sector, codes, timetable, protocol: 'denbosch', municipality: 's-hertogenbosch' },
  } as unknown as SchoolProfile;
  const holidays = [
    { from: day('2026-07-11'), to: day('2026-08-23') },
    { from: day('2026-10-17'), to: day('2026-10-25') },
  ];
  return {
    profile,
    calendar: buildCalendar({ holidays, freeDays: [], timetable }),
    packs: packsOfSchool(packs as unknown as PackLibrary, 'denbosch', {}, AS_OF),
  };
}

/** Entries as words: `2026-11-16 am Z`, `2026-11-16 3 TL` for a lesson, `2026-11-16 Z` for the day. */
export function entries(lines: string[], more: Partial<RawEntry> = {}): RawEntry[] {
  return lines.map((line) => {
    const words = line.split(' ');
    const slot = words.length === 3 ? slotOf(words[1]!) : ({ part: 'day' } as const);
    return anEntry(day(words[0]!), words.at(-1)!, { slot, ...more });
  });
}

function slotOf(word: string): RawSlot {
  return word === 'am' || word === 'pm' ? { part: word } : { part: 'lesson', lesson: Number(word) };
}

export function noor(lines: string[], more: Partial<PupilReading> = {}): PupilReading {
  return aPupil('nr:1', { name: 'Noor', entries: entries(lines), ...more });
}

/** A list that vouches for its silence, seen at a moment. */
export function list(
  at: number,
  period: [from: string, to: string],
  pupils: PupilReading[],
  more: Partial<Reading> = {},
): SeenReading {
  const [from, to] = period.map(day) as [Day, Day];
  const reading = { period: { from, to }, absentMeansPresent: true, pupils, ...more };
  return { at, reading: aReading(reading) };
}

/** The register of a day. */
export function register(at: number, date: string, pupils: PupilReading[]): SeenReading {
  const more = { view: 'register', absentMeansPresent: false } as const;
  return list(at, [date, date], pupils, more);
}

/** A matrix of a period. */
export function matrix(
  at: number,
  period: [from: string, to: string],
  pupils: PupilReading[],
): SeenReading {
  return list(at, period, pupils, { view: 'matrix', absentMeansPresent: false });
}

/** The first pupil of the newest page, after joining. */
export function joinedOf(seen: SeenReading[], at = school()): JoinedPupil {
  return joinSeen(seen, at, AS_OF).pupils[0]!;
}

/** Registrations as words: `2026-11-16 am sick`, without those that say present. */
export function words({ records }: Pick<JoinedPupil, 'records'>): string[] {
  return records
    .filter(({ kind }) => kind !== 'present')
    .map(({ day, part, lesson, kind }) => `${formatDay(day)} ${lesson ?? part} ${kind}`)
    .sort();
}

export function covered({ coverage }: JoinedPupil): [from: string, to: string, boolean] {
  const { from, to, absentMeansPresent } = coverage;
  return [formatDay(from), formatDay(to), absentMeansPresent];
}

/** All that the rules say of the pupils of the newest page. */
export function verdicts(seen: SeenReading[], at = school()) {
  return judge(joinSeen(seen, at, AS_OF), at, AS_OF).map(({ pupil, signals }) => ({
    name: pupil.name,
    signals: signals.map(({ signal }) => signal),
  }));
}
