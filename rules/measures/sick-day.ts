import type { Day } from '../attendance/day.ts';
import { type Measured, measured } from './measured.ts';
import type { PupilView } from './pupil-view.ts';
import { measureRun } from './run-length.ts';
import { type KnownSpell, neighbourAfter, spellsUntil } from './spells.ts';

/**
 * Which day of being ill this is, in school days: the current run of fully sick days, or, while no day
 * is fully sick, the spell that has reached the judged day (its first dagdeel counts too). It began
 * with the spell, so with its first dagdeel. A spell next to an unseen day may be further on.
 */
export function measureSickDay(view: PupilView, asOf: Day): Measured {
  const run = measureRun(view, 'sick', asOf);
  const spells = spellsUntil(view, 'sick', asOf);
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
    evidence: spell.touchesUnseen ? [] : [...spell.days],
    began: spell.days[0]!,
  });
}

/** The sick spell that the pupil is in, or may be in when nobody vouches for the days since. */
export interface CurrentSpell extends KnownSpell {
  isCertain: boolean;
}

export function currentSickSpell(view: PupilView, asOf: Day): CurrentSpell | null {
  const spell = spellsUntil(view, 'sick', asOf).at(-1);
  const last = spell?.days.at(-1);
  if (spell === undefined || last === undefined) return null;
  if (reaches(view, last, asOf)) return { ...spell, isCertain: true };
  return mayReach(view, last, asOf) ? { ...spell, isCertain: false } : null;
}

/** The last sick day is the judged day, or the school day before it while nothing is known of the judged day. */
function reaches(view: PupilView, lastSick: Day, asOf: Day): boolean {
  if (lastSick === asOf) return true;
  return !isSeen(view, asOf) && lastSick === view.calendar.schoolDayBefore(asOf);
}

/** Since the last sick day nothing was seen, and no vakantie lies in between. */
function mayReach(view: PupilView, lastSick: Day, asOf: Day): boolean {
  for (let day: Day | null = lastSick; ; ) {
    const before: Day = day;
    day = neighbourAfter(view.calendar, before);
    if (day === null) return (view.calendar.schoolDayAfter(before) ?? asOf) > asOf;
    if (day > asOf) return true;
    if (isSeen(view, day)) return false;
  }
}

/** Something is known of this school day: it is covered, or a registration with a known code lies on it. */
function isSeen(view: PupilView, day: Day): boolean {
  if (view.calendar.kindOf(day) !== 'school') return false;
  return view.coverage.covers(day) || (view.attendance.byDay.get(day)?.known ?? 0) !== 0;
}
