import type { Day } from '../attendance/day.ts';
import type { DayRange } from '../calendar/school-calendar.ts';
import { measureCount } from './counts.ts';
import type { Measured } from './measured.ts';
import type { PupilView } from './pupil-view.ts';
import { neighbourAfter } from './spells.ts';

/** Dates in the window on which the pupil was sick for at least half of the day, over `minSpells` spells or more. */
export function measureSickDays(
  view: PupilView,
  window: DayRange,
  minSpells: number,
  asOf: Day,
): Measured {
  const found = measureCount(view, ['half-sick-dates'], window, asOf);
  const days = found.evidence;
  const certainSpells = days.filter(
    (day, index) => index === 0 || isSurelyApart(view, days[index - 1]!, day),
  ).length;
  const demand = certainSpells >= minSpells ? 'met' : found.lowerBound ? 'maybe' : 'no';
  return { ...found, demand };
}

/** True when between two sick days a vakantie or a school day without sickness was seen. */
function isSurelyApart(view: PupilView, earlier: Day, later: Day): boolean {
  for (let day = earlier; day < later; ) {
    const next = neighbourAfter(view.calendar, day);
    if (next === null) return true;
    if (next === later) return false;
    const sick = view.attendance.byDay.get(next)?.sick ?? 0;
    if (sick === 0 && view.coverage.covers(next)) return true;
    day = next;
  }
  return false;
}
