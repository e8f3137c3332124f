import {
  type Day,
  type DayRange,
  formatDay,
  officialHolidays,
  parseDay,
  weekdayOf,
} from '../../../rules/index.ts';
import type { SchoolProfile } from '../profile/profile.ts';
import { freeWordsIn, isHolidayName } from './free-words.ts';
import type { CalendarEvent } from './ics-days.ts';

/** The days of a school as they stand in the form: the region may be open, a date half typed. */
export type CalendarDays = Pick<
  SchoolProfile['calendar'],
  'holidays' | 'freeDays' | 'schoolDays'
> & { region: SchoolProfile['calendar']['region'] | '' };

/** An event that may be put into the calendar, and what is known about it. */
export interface DayProposal extends CalendarEvent {
  /** What it becomes: one vakantie, or a vrije dag for each weekday in it. */
  as: 'holiday' | 'free-days';
  state:
    | 'likely' // its words say that the whole school is free
    | 'maybe' // its words leave that open
    | 'other' // a whole day or more, and nothing says that it is free
    | 'official' // in a holiday of the region already
    | 'own' // in the school's own list already
    | 'weekend';
}

/** From so many school days on, days in a row are a vakantie also when nothing calls them so. */
const WHOLE_WEEK = 5;

/**
 * Puts events beside what the calendar has. An event with times that lasts less than a day, and whose
 * words do not speak of being free, is none: it is left out.
 */
export function proposeDays(
  events: readonly CalendarEvent[],
  calendar: CalendarDays,
): DayProposal[] {
  const official =
    calendar.region === '' || calendar.region === 'own' ? [] : officialHolidays(calendar.region);
  const own = ownRanges(calendar);
  return events.flatMap((event) => {
    const words = freeWordsIn(event.name);
    if (event.times !== null && event.from === event.to && words === 'nothing') return [];
    const days = weekdaysIn(event);
    const as = isHolidayName(event.name) || days.length >= WHOLE_WEEK ? 'holiday' : 'free-days';
    const isIn = (ranges: readonly DayRange[]) => days.every((day) => lies(day, ranges));
    const state = (): DayProposal['state'] => {
      if (days.length === 0) return 'weekend';
      if (isIn(official)) return 'official';
      if (isIn([...official, ...own])) return 'own';
      if (words === 'nothing') return 'other';
      const saidOpen = days.some((day) => calendar.schoolDays.includes(formatDay(day)));
      return words === 'free' && event.times === null && !saidOpen ? 'likely' : 'maybe';
    };
    return [{ ...event, as, state: state() } satisfies DayProposal];
  });
}

/** The calendar with these proposals in it, in order of date. What was there stays. */
export function withDays<T extends CalendarDays>(
  calendar: T,
  taken: readonly DayProposal[],
): Pick<T, 'holidays' | 'freeDays' | 'schoolDays'> {
  const known = ownRanges(calendar);
  const holidays = taken.filter(({ as }) => as === 'holiday').map(({ from, to }) => ({ from, to }));
  const free = taken
    .filter(({ as }) => as === 'free-days')
    .flatMap(weekdaysIn)
    .filter((day) => !lies(day, [...known, ...holidays]))
    .map(formatDay);
  const isFree = (date: string) => free.includes(date) || lies(parseDay(date)!, holidays);
  const newHolidays = holidays.map(({ from, to }) => ({
    from: formatDay(from),
    to: formatDay(to),
  }));
  return {
    holidays: [...calendar.holidays, ...newHolidays].sort((a, b) => (a.from < b.from ? -1 : 1)),
    freeDays: [...new Set([...calendar.freeDays, ...free])].sort(),
    schoolDays: calendar.schoolDays.filter((date) => !isFree(date)),
  };
}

/** The Mondays to Fridays of a range. */
export function weekdaysIn({ from, to }: DayRange): Day[] {
  const days = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  return days.filter((day) => weekdayOf(day) <= 5);
}

function ownRanges({ holidays, freeDays }: CalendarDays): DayRange[] {
  return [...holidays, ...freeDays.map((date) => ({ from: date, to: date }))].flatMap((range) => {
    const [from, to] = [parseDay(range.from), parseDay(range.to)];
    return from === null || to === null ? [] : [{ from, to }];
  });
}

function lies(day: Day, ranges: readonly DayRange[]): boolean {
  return ranges.some(({ from, to }) => from <= day && day <= to);
}
