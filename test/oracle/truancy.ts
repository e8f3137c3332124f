import { daysFromTo } from './almanac.ts';
import type { School, Slot } from './school.ts';
import type { IsoDate } from './types.ts';
import type { View } from './view.ts';

/** Truancy (spijbelen), in whole dagdelen or in lessons. */
export type Unit = 'dagdelen' | 'lessons';

const isTruant = (view: View, date: IsoDate) => (slot: Slot) =>
  view.marks(date, slot).some((m) => m.kind === 'truant' && m.excused !== true);

/** PO: the slots of the day. VO and MBO: the first half of its lessons (rounded up), and the rest. */
function dagdelenOf(school: School, date: IsoDate, primary: boolean): Slot[][] {
  const slots = school.slots(date);
  if (primary) return slots.map((slot) => [slot]);
  const half = Math.ceil(slots.length / 2);
  return [slots.slice(0, half), slots.slice(half)].filter((part) => part.length > 0);
}

export function truancyOn(view: View, date: IsoDate, unit: Unit): number {
  const { school } = view;
  const truant = isTruant(view, date);
  if (unit === 'lessons') return school.slots(date).filter(truant).length;
  const primary = view.case.school.sector === 'po';
  return dagdelenOf(school, date, primary).filter((part) => part.every(truant)).length;
}

/** Maximal blocks of adjacent truant slots on one day. */
export function truantBlocksOn(view: View, date: IsoDate): number {
  const truant = view.school.slots(date).map(isTruant(view, date));
  return truant.filter((is, i) => is && !truant[i - 1]).length;
}

/** The days with truancy between two dates, up to the judged day. */
export function truancyBetween(
  view: View,
  from: IsoDate,
  to: IsoDate,
  unit: Unit,
): { date: IsoDate; count: number }[] {
  const days = daysFromTo(from, to < view.asOf ? to : view.asOf).filter(
    (date) => view.recordsOn(date).length > 0,
  );
  return days
    .map((date) => ({ date, count: truancyOn(view, date, unit) }))
    .filter((day) => day.count > 0);
}
