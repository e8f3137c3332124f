import { type Day, dayOf, partsOf, weekdayOf } from '../attendance/day.ts';

/**
 * The Dutch public holidays of the Algemene termijnenwet, art. 3: on these days a term in working days
 * stands still, whatever the school does.
 */
export function isPublicHoliday(day: Day): boolean {
  return publicHolidaysOf(partsOf(day).year).has(day);
}

const byYear = new Map<number, ReadonlySet<Day>>();

function publicHolidaysOf(year: number): ReadonlySet<Day> {
  const known = byYear.get(year);
  if (known) return known;
  const on = (month: number, date: number) => dayOf(year, month, date)!;
  const easter = easterOf(year);
  const kingsDay = on(4, 27);
  const holidays = new Set([
    on(1, 1),
    easter - 2, // Goede Vrijdag
    easter + 1,
    weekdayOf(kingsDay) === 7 ? kingsDay - 1 : kingsDay,
    on(5, 5),
    easter + 39, // Hemelvaart
    easter + 50, // tweede pinksterdag
    on(12, 25),
    on(12, 26),
  ]);
  byYear.set(year, holidays);
  return holidays;
}

/** Easter Sunday in the Gregorian calendar, by the reckoning of Meeus, Jones and Butcher. */
export function easterOf(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const sum = epact + toSunday - 7 * late + 114;
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1)!;
}
