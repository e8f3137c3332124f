import { dayBefore } from './almanac.ts';
import type { IsoDate } from './types.ts';
import type { View } from './view.ts';

/** Where a pupil belongs on the judged day: a move counts from its day, else the school's municipality. */

/** The entry of a list of moves that is in force, with the day on which it began. */
function entryInForce(view: View): { from: IsoDate; value: string } | null {
  const { municipality } = view.case.pupil;
  if (!Array.isArray(municipality)) return null;
  const begun = municipality.filter((entry) => entry.from <= view.asOf);
  return begun.sort((a, b) => (a.from < b.from ? -1 : 1)).at(-1) ?? null;
}

export function residenceOn(view: View): string {
  const { municipality } = view.case.pupil;
  if (typeof municipality === 'string') return municipality;
  return entryInForce(view)?.value ?? view.case.school.municipality;
}

/** The day of the move into the municipality of the judged day; null when there was none. */
export function movedInOn(view: View): IsoDate | null {
  const entry = entryInForce(view);
  if (entry === null) return null;
  const before = view.on(dayBefore(entry.from));
  return residenceOn(before) === entry.value ? movedInOn(before) : entry.from;
}
