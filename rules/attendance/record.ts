import type { Day } from './day.ts';

/** What one registration says happened. The list is closed: a pack cannot add a kind. */
export const KINDS = [
  'late',
  'truant',
  'unauthorised',
  'holiday',
  'sick',
  'sick-home',
  'leave',
  'leave-religious',
  'medical',
  'suspended',
  'exempt',
  'elsewhere',
  'removed',
  'present',
  'unknown',
] as const;
export type Kind = (typeof KINDS)[number];

/** Which stretch of the day: the whole day, a dagdeel, or one lesson (then `lesson` is set, from 1). */
export type Part = 'day' | 'am' | 'pm' | 'lesson';

/** One registration of one pupil on one day. `excused` null: the source does not say. */
export interface AttendanceRecord {
  day: Day;
  part: Part;
  lesson?: number;
  minutes?: number;
  kind: Kind;
  excused: boolean | null;
}

/** The period a source vouches for (both days included). `absentMeansPresent`: no record means present. */
export interface Coverage {
  from: Day;
  to: Day;
  absentMeansPresent: boolean;
}

/** A count from a page that only counts; exact for a window of the same period, else a lower bound. */
export interface Total {
  kind: Kind;
  from: Day;
  to: Day;
  count: number;
  unit: 'times' | 'lessons' | 'dayparts' | 'days' | 'hours';
}
