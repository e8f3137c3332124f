import type { Day } from '../attendance/day.ts';
import type { DayMarks } from '../attendance/day-marks.ts';
import { countSlots, hoursOfSlots } from '../attendance/slots.ts';
import type { DayRange } from '../calendar/school-calendar.ts';
import { type Measured, measured } from './measured.ts';
import type { PupilView } from './pupil-view.ts';
import { neighbourAfter, spellsUntil } from './spells.ts';

/**
 * Sick spells whose first day lies in the window and that are at most `maxDays` school days long (null:
 * any length). A spell next to an unseen day is not certain: it only raises the greatest value.
 */
export function measureSickSpells(
  view: PupilView,
  window: DayRange,
  maxDays: number | null,
  asOf: Day,
): Measured {
  const begun = spellsUntil(view, asOf).filter((spell) => spell.days[0]! >= window.from);
  const uncertain = begun.filter((spell) => spell.touchesUnseen);
  const counted = begun.filter(
    (spell) => !spell.touchesUnseen && (maxDays === null || spell.days.length <= maxDays),
  );
  const covered = view.coverage.coversWindow(window, asOf);
  return measured({
    least: counted.length,
    greatest: covered ? counted.length + uncertain.length : Number.POSITIVE_INFINITY,
    lowerBound: !covered || uncertain.length > 0,
    window,
    evidence: counted.flatMap((spell) => spell.days),
  });
}

/** Dates in the window on which the pupil was sick for at least half of the day, over `minSpells` spells or more. */
export function measureSickDays(
  view: PupilView,
  window: DayRange,
  minSpells: number,
  asOf: Day,
): Measured {
  const days = view.attendance.days
    .filter((marks) => marks.day >= window.from && marks.day <= asOf && isSickForHalf(marks))
    .map((marks) => marks.day);
  const covered = view.coverage.coversWindow(window, asOf);
  const certainSpells = days.filter(
    (day, index) => index === 0 || isSurelyApart(view, days[index - 1]!, day, asOf),
  ).length;
  const demand = certainSpells >= minSpells ? 'met' : covered ? 'no' : 'maybe';
  return measured({
    least: days.length,
    greatest: covered ? days.length : Number.POSITIVE_INFINITY,
    lowerBound: !covered,
    window,
    evidence: days,
    demand,
  });
}

/** Sick for at least half of the scheduled time: in hours where all are known, else in slots. */
function isSickForHalf({ sick, schedule }: DayMarks): boolean {
  if (sick === 0) return false;
  const whole = hoursOfSlots(schedule.slots, schedule);
  return whole.complete
    ? hoursOfSlots(sick, schedule).hours * 2 >= whole.hours
    : countSlots(sick) * 2 >= countSlots(schedule.slots);
}

/** True when between two sick days a vakantie or a school day without sickness was seen. */
function isSurelyApart(view: PupilView, earlier: Day, later: Day, asOf: Day): boolean {
  for (let day = earlier; day < later; ) {
    const next = neighbourAfter(view.calendar, day);
    if (next === null) return true;
    if (next === later) return false;
    const sick = view.attendance.byDay.get(next)?.sick ?? 0;
    if (sick === 0 && next !== asOf && view.coverage.covers(next)) return true;
    day = next;
  }
  return false;
}
