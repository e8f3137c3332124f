import type { Day } from '../attendance/day.ts';
import { type DayUnit, elapsedUnits } from '../calendar/terms.ts';
import { type Measured, measured, nothingCounted } from './measured.ts';
import type { PupilView } from './pupil-view.ts';
import { measureRunWeeks } from './run-length.ts';
import type { RunClass } from './runs.ts';
import { type CurrentSpell, currentSickSpell } from './sick-day.ts';

/** What to count from: the first or latest of some logged days, or the start of a run of so many weekdays. */
export type CountFrom = LoggedDays | { run: RunClass; weekdays: number };
interface LoggedDays {
  days: readonly Day[];
  which: 'first' | 'latest';
}

/** A day to count from. */
interface Start {
  /** Null while no such day is certain. */
  certain: Day | null;
  /** The earliest day that it could be; -Infinity when nothing limits it. */
  earliest: Day;
}

/**
 * Whole units since the first of these that is known; that day itself is 0. `during` sickness: since a
 * day in the sick spell that has reached the judged day. Nothing known to count from: nothing counted.
 */
export function measureElapsed(
  view: PupilView,
  from: readonly CountFrom[],
  unit: DayUnit,
  during: 'sick' | null,
  asOf: Day,
): Measured {
  const spell = during === 'sick' ? currentSickSpell(view, asOf) : null;
  if (during === 'sick' && spell === null) return nothingCounted(asOf);
  for (const reference of from) {
    const start =
      'run' in reference
        ? startOfRun(view, reference.run, reference.weekdays, asOf)
        : startAmong(reference, spell);
    if (start !== null) return elapsedSince(view, start, unit, asOf);
  }
  return nothingCounted(asOf);
}

function elapsedSince(
  view: PupilView,
  { certain, earliest }: Start,
  unit: DayUnit,
  asOf: Day,
): Measured {
  const since = (day: Day) => elapsedUnits(day, asOf, unit, view.calendar, view);
  return measured({
    least: certain === null ? 0 : since(certain),
    greatest: Number.isFinite(earliest) ? since(earliest) : Number.POSITIVE_INFINITY,
    window: { from: certain ?? asOf, to: asOf },
    evidence: [],
    canBeNear: certain !== null,
    began: certain,
    mayHaveBegun: earliest,
  });
}

function startOfRun(
  view: PupilView,
  runClass: RunClass,
  weekdays: number,
  asOf: Day,
): Start | null {
  const { least, greatest, began, mayHaveBegun } = measureRunWeeks(
    view,
    runClass,
    'weekdays',
    asOf,
  );
  if (greatest < weekdays || mayHaveBegun === null) return null;
  return { certain: least >= weekdays ? began : null, earliest: mayHaveBegun };
}

/** A day before what was seen of a spell lies in it only if the spell began earlier than was seen. */
function startAmong({ days, which }: LoggedDays, spell: CurrentSpell | null): Start | null {
  const within = spell === null ? days : days.filter((day) => day >= spell.days[0]!);
  const possible = spell?.mayHaveBegunEarlier ? days : within;
  const pick = (among: readonly Day[]) => (which === 'first' ? Math.min : Math.max)(...among);
  if (possible.length === 0) return null;
  const isCertain = within.length > 0 && (spell === null || spell.isCertain);
  return { certain: isCertain ? pick(within) : null, earliest: pick(possible) };
}
