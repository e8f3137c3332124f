import { bornAtTheLatest } from './almanac.ts';
import type { View } from './view.ts';

/** From the first day of the month after the 5th birthday; an unknown age counts as old enough. */
export function notYetLeerplichtig(view: View): boolean {
  const born = view.case.pupil.birthDate;
  if (born === null || view.case.school.settings['leerplicht.ageFilter'] === false) return false;
  const firstOfMonth = `${view.asOf.slice(0, 7)}-01`;
  const fiveInAnEarlierMonth = born < bornAtTheLatest(firstOfMonth, 5);
  return !fiveInAnEarlierMonth;
}

export function eighteenOrOlder(view: View): boolean {
  const born = view.case.pupil.birthDate;
  if (born === null || view.case.school.settings['leerplicht.ageFilter'] === false) return false;
  return born <= bornAtTheLatest(view.asOf, 18);
}
