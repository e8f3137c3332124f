import type { Day } from '../attendance/day.ts';
import type { DayRange } from '../calendar/school-calendar.ts';
import { type Measured, measured } from './measured.ts';
import type { PupilView } from './pupil-view.ts';
import { type SpellKind, spellsUntil } from './spells.ts';

/**
 * Spells whose first day lies in the window and that are at most `maxDays` school days long (null: any
 * length). A spell next to an unseen day is not certain: it only raises the greatest value.
 */
export function measureSpells(
  view: PupilView,
  kind: SpellKind,
  window: DayRange,
  maxDays: number | null,
  asOf: Day,
): Measured {
  const begun = spellsUntil(view, kind, asOf).filter(({ days }) => days[0]! >= window.from);
  const certain = begun.filter((spell) => !spell.touchesUnseen);
  const counted = certain.filter(({ days }) => maxDays === null || days.length <= maxDays);
  const uncertain = begun.length - certain.length;
  const covered = view.coverage.coversWindow(window, asOf);
  return measured({
    least: counted.length,
    greatest: covered ? counted.length + uncertain : Number.POSITIVE_INFINITY,
    lowerBound: !covered || uncertain > 0,
    window,
    evidence: counted.flatMap(({ days }) => days),
    lastCounted: counted.at(-1)?.days[0] ?? null,
    lastPossible: begun.findLast((s) => s.touchesUnseen || counted.includes(s))?.days[0] ?? null,
  });
}
