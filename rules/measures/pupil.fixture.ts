import { parseDay } from '../attendance/day.ts';
import type { Sector, Settings } from '../attendance/pupil-case.ts';
import type { AttendanceRecord, Coverage, Kind, Part, Total } from '../attendance/record.ts';
import { buildCalendar, type Dagdeel, type WeekTimetable } from '../calendar/school-calendar.ts';
import type { PupilView } from './pupil-view.ts';
import { viewPupil } from './view-pupil.ts';

/** Invented pupils for the tests of the measures. */

export const day = (text: string) => parseDay(text)!;
const range = ([from, to]: readonly [string, string]) => ({ from: day(from), to: day(to) });

const dagdelen = (am: number | null, pm: number | null): Dagdeel[] => [
  { part: 'am', hours: am },
  { part: 'pm', hours: pm },
];
/** Wednesday is a morning; the hours of a dagdeel are not known, or 3.5 and 2. */
const primary = (am: number | null, pm: number | null): WeekTimetable => ({
  mon: dagdelen(am, pm),
  tue: dagdelen(am, pm),
  wed: [{ part: 'am', hours: am }],
  thu: dagdelen(am, pm),
  fri: dagdelen(am, pm),
});
export const NO_HOURS = primary(null, null);
export const WITH_HOURS = primary(3.5, 2);
/** Seven lessons a day: the morning is four of them. */
export const SEVEN_LESSONS: WeekTimetable = { mon: 7, tue: 7, wed: 7, thu: 7, fri: 7 };

interface Pupil {
  asOf: string;
  /** Each as `2026-11-16 day sick`; a lesson as `l3`, and `excused` or `unexcused` behind it. */
  records?: string[];
  /** Every day from the first of these is vouched for, up to the second, or to as-of. */
  seen?: [string, string?];
  /** Only what is registered is known, between these days. */
  cells?: [string, string];
  sector?: Sector;
  timetable?: WeekTimetable;
  settings?: Settings;
  totals?: (Omit<Total, 'from' | 'to'> & { from: string; to: string })[];
  freeDays?: string[];
}

/** A school year from 24 August 2026, with its autumn vakantie from 17 to 25 October. */
export const HOLIDAYS = [
  range(['2026-07-11', '2026-08-23']),
  range(['2026-10-17', '2026-10-25']),
  range(['2026-12-19', '2027-01-03']),
];

export function pupil({ asOf, records = [], sector = 'po', ...rest }: Pupil): PupilView {
  const timetable = rest.timetable ?? (sector === 'po' ? NO_HOURS : SEVEN_LESSONS);
  return viewPupil({
    asOf: day(asOf),
    school: { sector, municipality: 'other' },
    settings: rest.settings ?? {},
    calendar: buildCalendar({
      holidays: HOLIDAYS,
      freeDays: (rest.freeDays ?? []).map(day),
      timetable,
    }),
    coverage: coverageOf(rest, asOf),
    pupil: { birthDate: null, municipality: null },
    records: records.map(recordOf),
    totals: (rest.totals ?? []).map((total) => ({ ...total, ...range([total.from, total.to]) })),
    facts: {},
  });
}

function coverageOf({ cells, seen = ['2026-08-24'] }: Partial<Pupil>, asOf: string): Coverage {
  return cells
    ? { ...range(cells), absentMeansPresent: false }
    : { ...range([seen[0], seen[1] ?? asOf]), absentMeansPresent: true };
}

const EXCUSED: Record<string, boolean> = { excused: true, unexcused: false };

export function recordOf(line: string): AttendanceRecord {
  const [date, slot, kind, excused] = line.split(' ');
  const lesson = /^l(\d+)$/.exec(slot!)?.[1];
  return {
    day: day(date!),
    part: lesson === undefined ? (slot as Part) : 'lesson',
    ...(lesson === undefined ? {} : { lesson: Number(lesson) }),
    kind: kind as Kind,
    excused: EXCUSED[excused!] ?? null,
  };
}

/** The same words for each school day of a stretch: `daily('2026-11-16', '2026-11-20', 'day sick')`. */
export function daily(from: string, to: string, words: string): string[] {
  const lines: string[] = [];
  for (let at = day(from); at <= day(to); at++) {
    lines.push(`${new Date(at * 86_400_000).toISOString().slice(0, 10)} ${words}`);
  }
  return lines;
}
