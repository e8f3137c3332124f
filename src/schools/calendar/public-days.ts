import { easterOf } from '../../../rules/calendar/public-holidays.ts';
import { type Day, dayOf, weekdayOf } from '../../../rules/index.ts';

/** Days on which nearly every Dutch school is closed, outside its vakanties or inside them. */
export type PublicDay =
  | 'easter-monday'
  | 'kings-day'
  | 'ascension'
  | 'after-ascension'
  | 'whit-monday';

/** Those days in the school year that begins in `startYear`: all of them fall in spring. */
export function publicDaysOf(startYear: number): Record<PublicDay, Day> {
  const year = startYear + 1;
  const easter = easterOf(year);
  const kingsDay = dayOf(year, 4, 27)!;
  return {
    'easter-monday': easter + 1,
    // Held a day earlier when it falls on a Sunday.
    'kings-day': weekdayOf(kingsDay) === 7 ? kingsDay - 1 : kingsDay,
    ascension: easter + 39,
    'after-ascension': easter + 40,
    'whit-monday': easter + 50,
  };
}
