import { dayBefore, daysFromTo, mondayOf, nextDay, schoolYearOf, weekday } from './almanac.ts';
import type { ContractCase, IsoDate } from './types.ts';

/** One stretch of a school day that can be present or absent: a dagdeel (PO) or a lesson (VO/MBO). */
export interface Slot {
  name: string;
  /** Clock hours in PO where the timetable tells them, else null; one lesson is one hour. */
  hours: number | null;
}

export interface School {
  slots(date: IsoDate): Slot[];
  isSchoolDay(date: IsoDate): boolean;
  inVakantie(date: IsoDate): boolean;
  schoolDayBefore(date: IsoDate): IsoDate | null;
  schoolDayAfter(date: IsoDate): IsoDate | null;
  /** Has a school day from the one date to the other, both in one ISO week. */
  isLessonWeek(from: IsoDate, to: IsoDate): boolean;
}

const FAR = 120; // days to look for the next school day before giving up: longer than any vakantie

export function openSchool(c: ContractCase): School {
  const { holidays, freeDays, timetable } = c.calendar;
  const known = new Map<IsoDate, Slot[]>();

  const inVakantie = (date: IsoDate) => holidays.some((h) => h.from <= date && date <= h.to);

  function findSlots(date: IsoDate): Slot[] {
    if (inVakantie(date) || freeDays.includes(date)) return [];
    const entry = timetable[weekday(date)];
    if (entry === undefined) return [];
    if (typeof entry === 'number') {
      return Array.from({ length: entry }, (_, i) => ({ name: `${i + 1}`, hours: 1 }));
    }
    return entry.map((part) =>
      typeof part === 'string'
        ? { name: part, hours: null }
        : { name: part.part, hours: part.hours ?? null },
    );
  }

  function slots(date: IsoDate): Slot[] {
    let found = known.get(date);
    if (found === undefined) {
      found = findSlots(date);
      known.set(date, found);
    }
    return found;
  }

  const isSchoolDay = (date: IsoDate) => slots(date).length > 0;

  function walk(date: IsoDate, step: (d: IsoDate) => IsoDate): IsoDate | null {
    let day = step(date);
    for (let i = 0; i < FAR; i++) {
      if (isSchoolDay(day)) return day;
      day = step(day);
    }
    return null;
  }

  return {
    slots,
    isSchoolDay,
    inVakantie,
    schoolDayBefore: (date) => walk(date, dayBefore),
    schoolDayAfter: (date) => walk(date, nextDay),
    isLessonWeek: (from, to) => daysFromTo(from, to).some(isSchoolDay),
  };
}

/** The first day of the last `count` lesson weeks of the school year that asOf lies in. */
export function lessonWeeksBackFrom(school: School, asOf: IsoDate, count: number): IsoDate {
  const year = schoolYearOf(asOf);
  const clamped = (monday: IsoDate) => (monday < year.from ? year.from : monday);
  let monday = mondayOf(asOf);
  let from = year.from;
  for (let found = 0; found < count && sundayOf(monday) >= year.from; ) {
    if (school.isLessonWeek(clamped(monday), sundayOf(monday))) {
      found++;
      from = clamped(monday);
    }
    monday = mondayOf(dayBefore(monday));
  }
  return from;
}

function sundayOf(monday: IsoDate): IsoDate {
  let sunday = monday;
  for (let i = 0; i < 6; i++) sunday = nextDay(sunday);
  return sunday;
}
