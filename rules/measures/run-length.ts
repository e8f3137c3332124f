import { type Day, weekdayOf } from '../attendance/day.ts';
import type { SchoolCalendar } from '../calendar/school-calendar.ts';
import { type Measured, measured } from './measured.ts';
import type { PupilView } from './pupil-view.ts';
import { currentRun, type Run, type RunClass, type Stretch } from './runs.ts';
import { spellsUntil } from './spells.ts';

/**
 * How "N weeks in a row" is counted. `weekdays`: Monday to Friday, frozen in a vakantie, single free
 * days count. `schooldays`: school days. `calendar`: every day, vakantie too.
 */
export type WeekMode = 'weekdays' | 'schooldays' | 'calendar';

/** Length of the current run in school days. */
export function measureRun(view: PupilView, runClass: RunClass, asOf: Day): Measured {
  return measureLength(view, currentRun(view, runClass, asOf), asOf, 'schooldays');
}

/** Length of the current run for a figure in weeks, in the days that `mode` counts. */
export function measureRunWeeks(
  view: PupilView,
  runClass: RunClass,
  mode: WeekMode,
  unlessAllUnauthorised: boolean,
  asOf: Day,
): Measured {
  const run = currentRun(view, runClass, asOf);
  const length = measureLength(view, run, asOf, mode);
  const exempt =
    unlessAllUnauthorised &&
    run.days.length > 0 &&
    run.days.every((day) => {
      const marks = view.attendance.byDay.get(day)!;
      return marks.unauthorised === marks.schedule.slots;
    });
  return exempt ? { ...length, demand: run.lowerBound ? 'maybe' : 'no', canBeNear: false } : length;
}

/**
 * Which day of being ill this is, in school days: the current run of fully sick days, or, while no day
 * is fully sick, the spell that has reached the judged day (its first dagdeel counts too). It began
 * with the spell, so with its first dagdeel. A spell next to an unseen day may be further on.
 */
export function measureSickDay(view: PupilView, asOf: Day): Measured {
  const run = measureRun(view, 'sick', asOf);
  const spells = spellsUntil(view, asOf);
  if (run.least > 0 || run.greatest > 0) {
    const spell = spells.find(({ days }) => days.includes(run.evidence[0]!));
    return spell ? { ...run, began: spell.days[0]! } : run;
  }
  const spell = spells.at(-1);
  if (!spell || !reaches(view, spell.days.at(-1)!, asOf)) return run;
  const length = spell.days.length;
  return measured({
    least: spell.touchesUnseen ? 0 : length,
    floor: length,
    greatest: spell.touchesUnseen ? Number.POSITIVE_INFINITY : length,
    lowerBound: spell.touchesUnseen,
    window: { from: spell.days[0]!, to: asOf },
    evidence: spell.touchesUnseen ? [] : spell.days,
    began: spell.days[0]!,
  });
}

/** The last sick day is the judged day, or the school day before it while nothing is known of the judged day. */
function reaches(view: PupilView, lastSick: Day, asOf: Day): boolean {
  if (lastSick === asOf) return true;
  const isOver = view.calendar.kindOf(asOf) === 'school' && view.coverage.covers(asOf);
  const seenToday = view.attendance.byDay.get(asOf)?.known ?? 0;
  return !isOver && seenToday === 0 && lastSick === view.calendar.schoolDayBefore(asOf);
}

function measureLength(view: PupilView, run: Run, asOf: Day, mode: WeekMode): Measured {
  const { longest, lowerBound, endUnseen, longestIsOpen } = run;
  const first = run.days[0] ?? null;
  const isUnlimited = longestIsOpen || (lowerBound && !endUnseen);
  return measured({
    least: countDays(view.calendar, run, run.end, mode),
    greatest: isUnlimited
      ? Number.POSITIVE_INFINITY
      : countDays(view.calendar, longest, run.end, mode),
    lowerBound,
    window: { from: first ?? asOf, to: asOf },
    evidence: run.days,
    canBeNear: !endUnseen,
    began: first,
    possibleDays: longest.days,
    mayHaveBegun: longestIsOpen ? Number.NEGATIVE_INFINITY : (longest.days[0] ?? null),
  });
}

function countDays(
  calendar: SchoolCalendar,
  { days, unknownDays }: Stretch,
  end: Day,
  mode: WeekMode,
): number {
  const first = days[0];
  if (first === undefined) return 0;
  let count = 0;
  for (let day = first; day <= end; day++) if (counts(calendar, day, mode)) count++;
  return count - unknownDays.filter((day) => day >= first && day <= end).length;
}

function counts(calendar: SchoolCalendar, day: Day, mode: WeekMode): boolean {
  if (mode === 'calendar') return true;
  const kind = calendar.kindOf(day);
  if (mode === 'schooldays') return kind === 'school';
  return weekdayOf(day) <= 5 && kind !== 'vakantie';
}
