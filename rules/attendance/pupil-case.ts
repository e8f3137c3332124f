import type { SchoolCalendar } from '../calendar/school-calendar.ts';
import type { Day } from './day.ts';
import type { AttendanceRecord, Coverage, Total } from './record.ts';

export const SECTORS = ['po', 'vo', 'mbo'] as const;
export type Sector = (typeof SECTORS)[number];

export const MUNICIPALITIES = [
  'den-haag',
  'leidschendam-voorburg',
  'rijswijk',
  's-hertogenbosch',
  'tilburg',
  'groningen',
  'other',
] as const;
export type Municipality = (typeof MUNICIPALITIES)[number];

/** Values of the settings that protocols leave open, by dotted key; a missing key means its default. */
export type Settings = Readonly<Record<string, unknown>>;

/** Logged case facts by dotted name (`contact.log`, `talk.held`, `flag.<ruleId>` …). */
export type Facts = Readonly<Record<string, unknown>>;

/** All that is known about one pupil on one day: the input of `evaluatePupil`. */
export interface PupilCase {
  asOf: Day;
  school: { sector: Sector; municipality: Municipality };
  settings: Settings;
  calendar: SchoolCalendar;
  coverage: Coverage;
  pupil: {
    birthDate: Day | null;
    /** Of an unknown birth date somebody said that it is 18 years ago or more. */
    isAdult?: boolean;
    municipality: Municipality | null | readonly { from: Day; value: Municipality }[];
  };
  records: readonly AttendanceRecord[];
  totals?: readonly Total[];
  facts: Facts;
}
