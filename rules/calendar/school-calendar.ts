import { type Day, weekdayOf } from '../attendance/day.ts';
import type { DaySchedule } from '../attendance/slots.ts';
import { dayTable } from './day-table.ts';

/** Both days included. */
export interface DayRange {
  from: Day;
  to: Day;
}

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** One scheduled dagdeel of a primary school; `hours` null when the school did not say. */
export interface Dagdeel {
  part: 'am' | 'pm';
  hours: number | null;
}

/** PO: the dagdelen of a weekday. VO and MBO: its number of lessons. A weekday left out has no school. */
export type WeekTimetable = { readonly [W in Weekday]?: number | readonly Dagdeel[] };

export interface CalendarSpec {
  /** Vakanties; a range is vakantie even when it is one day long. */
  holidays: readonly DayRange[];
  /** Single days without school: studiedag, feestdag. */
  freeDays: readonly Day[];
  timetable: WeekTimetable;
}

/** `none`: a weekend, or a weekday on which this school has no lessons. */
export type DayKind = 'school' | 'vakantie' | 'free-day' | 'none';

/** Answers what a calendar day is for one school. Built once per school, asked very often. */
export interface SchoolCalendar {
  kindOf(day: Day): DayKind;
  /** How many school days lie from `from` up to and including `to`. */
  schoolDaysIn(from: Day, to: Day): number;
  /** The scheduled slots of a school day; null on any other day. */
  scheduleOf(day: Day): DaySchedule | null;
  /** The last school day before `day`; null when there is none within `HORIZON` days. */
  schoolDayBefore(day: Day): Day | null;
  /** The first school day after `day`; null when there is none within `HORIZON` days. */
  schoolDayAfter(day: Day): Day | null;
}

/** How far a school day is looked for, in days: longer than any closing of a school. */
const HORIZON = 400;

const DAGDEEL_INDEX = { am: 0, pm: 1 } as const;

export function buildCalendar(spec: CalendarSpec): SchoolCalendar {
  const schedules = [null, ...WEEKDAYS.map((name) => scheduleFrom(spec.timetable[name]))];
  const free = new Set(spec.freeDays);
  const { kindOf, countIn } = dayTable<DayKind>((day) => {
    if (spec.holidays.some((range) => range.from <= day && day <= range.to)) return 'vakantie';
    if (free.has(day)) return 'free-day';
    return schedules[weekdayOf(day)] ? 'school' : 'none';
  }, 'school');

  function schoolDayFrom(day: Day, step: 1 | -1): Day | null {
    for (let n = 1; n <= HORIZON; n++) {
      if (kindOf(day + n * step) === 'school') return day + n * step;
    }
    return null;
  }
  return {
    kindOf,
    schoolDaysIn: countIn,
    scheduleOf: (day) => (kindOf(day) === 'school' ? (schedules[weekdayOf(day)] ?? null) : null),
    schoolDayBefore: (day) => schoolDayFrom(day, -1),
    schoolDayAfter: (day) => schoolDayFrom(day, 1),
  };
}

function scheduleFrom(entry: number | readonly Dagdeel[] | undefined): DaySchedule | null {
  if (entry === undefined) return null;
  if (typeof entry === 'number') {
    return entry === 0
      ? null
      : { unit: 'lesson', slots: 2 ** entry - 1, hours: new Array<number>(entry).fill(1) };
  }
  const hours: (number | null)[] = [null, null];
  let slots = 0;
  for (const dagdeel of entry) {
    slots |= 1 << DAGDEEL_INDEX[dagdeel.part];
    hours[DAGDEEL_INDEX[dagdeel.part]] = dagdeel.hours;
  }
  return slots === 0 ? null : { unit: 'dagdeel', slots, hours };
}
