import type { SchoolCalendar } from '../calendar/school-calendar.ts';
import type { Day } from './day.ts';
import { countLates } from './late-arrivals.ts';
import { ABSENCE_KINDS, isReasonUnknown, isUnauthorised } from './meaning.ts';
import type { AttendanceRecord } from './record.ts';
import { type DaySchedule, type Slots, slotsOfRecord } from './slots.ts';

/** What all registrations of one school day say together, as sets of scheduled slots. */
export interface DayMarks {
  day: Day;
  schedule: DaySchedule;
  /** Slots with a registration whose meaning is known, `present` too. */
  known: Slots;
  /** Slots with a registration whose code nobody explained. */
  unknown: Slots;
  /** Absent from school, any code. */
  absent: Slots;
  /** Taught at another place. */
  elsewhere: Slots;
  sick: Slots;
  sickHome: Slots;
  unauthorised: Slots;
  truant: Slots;
  /** Luxeverzuim. */
  holiday: Slots;
  suspended: Slots;
  leaveReligious: Slots;
  /** Absent, and nobody said why. */
  reasonUnknown: Slots;
  /** Number of late arrivals that count. */
  lates: number;
}

/** One pupil's registrations on school days, by day. Registrations on other days are not in it. */
export interface Attendance {
  /** Ascending. */
  days: readonly DayMarks[];
  /** The days of `days` alone. */
  dayNumbers: readonly Day[];
  byDay: ReadonlyMap<Day, DayMarks>;
}

/**
 * Packs registrations per school day. Registrations of one kind in one slot fall together, so exact
 * duplicates and overlaps count once; what lies on no scheduled slot is left out.
 */
export function packAttendance(
  records: readonly AttendanceRecord[],
  calendar: SchoolCalendar,
  options: { countExcusedLates: boolean },
): Attendance {
  const byDay = new Map<Day, DayMarks>();
  const lates = new Map<Day, Slots[]>();
  for (const record of records) {
    const schedule = calendar.scheduleOf(record.day);
    if (!schedule) continue;
    const slots = slotsOfRecord(record, schedule);
    if (slots === 0) continue;
    const marks = byDay.get(record.day) ?? noMarks(record.day, schedule);
    byDay.set(record.day, marks);
    mark(marks, record, slots);
    if (record.kind === 'late' && (record.excused !== true || options.countExcusedLates)) {
      lates.set(record.day, [...(lates.get(record.day) ?? []), slots]);
    }
  }
  for (const [day, arrivals] of lates) byDay.get(day)!.lates = countLates(arrivals);
  const days = [...byDay.values()].sort((a, b) => a.day - b.day);
  return { days, dayNumbers: days.map(({ day }) => day), byDay };
}

function noMarks(day: Day, schedule: DaySchedule): DayMarks {
  return {
    day,
    schedule,
    known: 0,
    unknown: 0,
    absent: 0,
    elsewhere: 0,
    sick: 0,
    sickHome: 0,
    unauthorised: 0,
    truant: 0,
    holiday: 0,
    suspended: 0,
    leaveReligious: 0,
    reasonUnknown: 0,
    lates: 0,
  };
}

function mark(marks: DayMarks, record: AttendanceRecord, slots: Slots): void {
  if (record.kind === 'unknown') {
    marks.unknown |= slots;
    return;
  }
  marks.known |= slots;
  if (ABSENCE_KINDS.has(record.kind)) marks.absent |= slots;
  if (record.kind === 'elsewhere') marks.elsewhere |= slots;
  if (record.kind === 'sick') marks.sick |= slots;
  if (record.kind === 'sick-home') marks.sickHome |= slots;
  if (record.kind === 'suspended') marks.suspended |= slots;
  if (record.kind === 'leave-religious') marks.leaveReligious |= slots;
  if (isReasonUnknown(record)) marks.reasonUnknown |= slots;
  if (!isUnauthorised(record)) return;
  marks.unauthorised |= slots;
  if (record.kind === 'truant') marks.truant |= slots;
  if (record.kind === 'holiday') marks.holiday |= slots;
}
