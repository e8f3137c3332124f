import type { Dice } from './dice.ts';
import { EXCUSED, KINDS, partOfDay, record, type Scene } from './scene-tools.ts';
import { hours, lates, luxe, occasions, sentHome, spells, truancy } from './scenes-of-counts.ts';
import { fourWeeks, run, sickRun, stopped, today, unauthorisedRun } from './scenes-of-runs.ts';
import type { ContractCase, ContractRecord, IsoDate } from './types.ts';

/** Attendance that stands on the edges: thresholds ±1, runs over vakanties, half days, doubles. */

export const noise: Scene = (dice, c, schoolDays) => {
  if (schoolDays.length === 0) return [];
  return dice.times(dice.between(0, 4), () => {
    const anyDay = dice.pick([
      c.asOf,
      c.calendar.freeDays[0] ?? c.asOf,
      c.calendar.holidays.at(-2)?.from ?? c.asOf,
    ]);
    const date = dice.chance(0.8) ? dice.pick(schoolDays) : anyDay;
    return dice.chance(0.4)
      ? record(date, 'day', dice.pick(KINDS), dice.pick(EXCUSED))
      : partOfDay(dice, c, date, dice.pick(KINDS), dice.pick(EXCUSED));
  });
};

/** Where no record says nothing, some pages write "present" out. */
function present(
  dice: Dice,
  c: ContractCase,
  schoolDays: IsoDate[],
  used: ContractRecord[],
): ContractRecord[] {
  const amp = c.coverage.absentMeansPresent;
  if ((amp === undefined || amp === true) && dice.chance(0.93)) return [];
  const taken = new Set(used.map((r) => r.date));
  const gaps = dice.pick([0, 0, 0.02, 0.3]);
  return schoolDays
    .filter((d) => d <= c.asOf && !taken.has(d) && !dice.chance(gaps))
    .map((d) => record(d, 'day', 'present'));
}

/** Two pages that tell the same in other words: `day` beside its dagdelen, a lesson beside `am`. */
function overlapping(dice: Dice, c: ContractCase, records: ContractRecord[]): ContractRecord[] {
  const one = dice.pick(records);
  const primary = c.school.sector === 'po';
  const part = dice.pick(
    primary ? (['day', 'am', 'pm'] as const) : (['day', 'am', 'pm', 'lesson'] as const),
  );
  const { lesson: _lesson, ...rest } = one;
  const lesson = part === 'lesson' ? { lesson: dice.between(1, 8) } : {};
  return [{ ...rest, part, ...lesson, excused: dice.pick([one.excused, ...EXCUSED]) }];
}

/** Each pack meets the scenes that its rules look at; every scene comes by somewhere. */
const SCENES: Record<string, readonly Scene[]> = {
  denbosch: [
    lates,
    lates,
    lates,
    lates,
    spells,
    spells,
    run,
    run,
    run,
    sickRun,
    sickRun,
    fourWeeks,
    unauthorisedRun,
    sentHome,
    truancy,
    truancy,
    truancy,
    hours,
    luxe,
    stopped,
    today,
    noise,
  ],
  haaglanden: [
    lates,
    lates,
    spells,
    spells,
    run,
    run,
    run,
    run,
    fourWeeks,
    unauthorisedRun,
    hours,
    hours,
    luxe,
    stopped,
    today,
    noise,
  ],
  tilburg: [
    hours,
    hours,
    hours,
    occasions,
    occasions,
    run,
    run,
    run,
    fourWeeks,
    unauthorisedRun,
    lates,
    today,
    today,
    noise,
  ],
  groningen: [hours, unauthorisedRun, lates, truancy, truancy, spells, luxe, today, noise],
};

export function generateRecords(
  dice: Dice,
  c: ContractCase,
  schoolDays: IsoDate[],
): ContractRecord[] {
  const scenes = SCENES[c.pack]!;
  const found = dice.pick(scenes)(dice, c, schoolDays);
  if (dice.chance(0.3)) found.push(...dice.pick(scenes)(dice, c, schoolDays));
  if (dice.chance(0.3)) found.push(...noise(dice, c, schoolDays));
  found.push(...present(dice, c, schoolDays, found));
  if (dice.chance(0.15) && found.length > 0) found.push({ ...dice.pick(found) });
  if (dice.chance(0.12) && found.length > 0) found.push(...overlapping(dice, c, found));
  return found;
}
