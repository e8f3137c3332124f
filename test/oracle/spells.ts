import { daysFromTo } from './almanac.ts';
import { isSick, isUnknown } from './kinds.ts';
import type { IsoDate } from './types.ts';
import type { Mark, View } from './view.ts';

/** Successive school days with any such slot; weekends and free days never split it, vakantie does. */
export interface Spell {
  days: IsoDate[];
  /** It touches an uncovered school day other than asOf: it may be longer or join another. */
  indeterminate: boolean;
}

type Sort = (mark: Mark) => boolean;

export function isSickDay(view: View, date: IsoDate, sort: Sort = isSick): boolean {
  return view.school.slots(date).some((slot) => view.marks(date, slot).some(sort));
}

function vakantieBetween(view: View, from: IsoDate, to: IsoDate): boolean {
  return daysFromTo(from, to).some((d) => view.school.inVakantie(d));
}

/** The school day next to `date` that could belong to the same spell, or null. */
function neighbour(view: View, date: IsoDate, side: 'before' | 'after'): IsoDate | null {
  const found =
    side === 'before' ? view.school.schoolDayBefore(date) : view.school.schoolDayAfter(date);
  if (found === null || found > view.asOf) return null;
  const parted =
    side === 'before' ? vakantieBetween(view, found, date) : vakantieBetween(view, date, found);
  return parted ? null : found;
}

function uncovered(view: View, date: IsoDate | null): boolean {
  return date !== null && date !== view.asOf && !view.covered(date);
}

/** All seen spells with a day between the two dates, oldest first, each with all of its days. */
export function spellsBetween(
  view: View,
  from: IsoDate,
  to: IsoDate,
  sort: Sort = isSick,
): Spell[] {
  const spells: Spell[] = [];
  let start = from;
  for (let d = neighbour(view, from, 'before'); d && isSickDay(view, d, sort); ) {
    start = d;
    d = neighbour(view, d, 'before');
  }
  let days: IsoDate[] = [];
  const close = () => {
    if (days.length > 0) {
      const before = neighbour(view, days[0]!, 'before');
      const after = neighbour(view, days.at(-1)!, 'after');
      const around = [before, ...days, after];
      spells.push({ days, indeterminate: around.some((d) => uncovered(view, d)) });
    }
    days = [];
  };
  for (const date of daysFromTo(start, to < view.asOf ? to : view.asOf)) {
    if (view.school.inVakantie(date)) close();
    else if (!view.school.isSchoolDay(date)) continue;
    else if (isSickDay(view, date, sort)) days.push(date);
    else close();
  }
  close();
  return spells.filter((s) => s.days.some((d) => d >= from));
}

/** The spell that lasts up to asOf; where asOf says nothing, up to the last school day before it. */
export function currentSpell(view: View): Spell | null {
  const { asOf, school } = view;
  const told = school.slots(asOf).flatMap((slot) => view.marks(asOf, slot));
  const silent =
    !school.isSchoolDay(asOf) || (!view.covered(asOf) && told.every((mark) => isUnknown(mark)));
  const last = silent ? school.schoolDayBefore(asOf) : asOf;
  if (last === null || !isSickDay(view, last)) return null;
  return spellsBetween(view, last, asOf).find((s) => s.days.includes(last)) ?? null;
}
