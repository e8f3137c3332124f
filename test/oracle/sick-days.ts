import { daysFromTo } from './almanac.ts';
import { isSick } from './kinds.ts';
import { isSickDay } from './spells.ts';
import type { IsoDate } from './types.ts';
import type { View } from './view.ts';

/** Sick for at least half of the scheduled time; without hours every part weighs the same. */
function sickForHalfTheDay(view: View, date: IsoDate): boolean {
  const slots = view.school.slots(date);
  const hoursKnown = slots.every((s) => s.hours !== null);
  let scheduled = 0;
  let sick = 0;
  for (const slot of slots) {
    const weight = hoursKnown ? slot.hours! : 1;
    scheduled += weight;
    if (view.marks(date, slot).some(isSick)) sick += weight;
  }
  return sick > 0 && sick >= scheduled / 2;
}

/**
 * The dates on which the pupil was sick, grouped by spell. Two groups count as two spells only when
 * a vakantie or a school day that is certainly not sick stands between them.
 */
export function sickDaysBySpell(view: View, from: IsoDate, to: IsoDate): IsoDate[][] {
  const groups: IsoDate[][] = [];
  let group: IsoDate[] = [];
  const close = () => {
    if (group.length > 0) groups.push(group);
    group = [];
  };
  for (const date of daysFromTo(from, to < view.asOf ? to : view.asOf)) {
    if (view.school.inVakantie(date)) close();
    else if (!view.school.isSchoolDay(date)) continue;
    else if (sickForHalfTheDay(view, date)) group.push(date);
    else if (!isSickDay(view, date) && view.covered(date)) close();
  }
  close();
  return groups;
}
