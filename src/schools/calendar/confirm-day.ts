import type { SchoolProfile } from '../profile/profile.ts';

/** The school with one day (`YYYY-MM-DD`) confirmed: free, or an ordinary school day. */
export function withDay(school: SchoolProfile, date: string, isFree: boolean): SchoolProfile {
  const { freeDays, schoolDays } = school.calendar;
  const without = (dates: string[]) => dates.filter((other) => other !== date);
  const [free, ordinary] = [without(freeDays), without(schoolDays)];
  return {
    ...school,
    calendar: {
      ...school.calendar,
      freeDays: isFree ? [...free, date].sort() : free,
      schoolDays: isFree ? ordinary : [...ordinary, date].sort(),
    },
  };
}
