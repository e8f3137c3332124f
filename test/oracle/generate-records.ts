import { schoolYearOf, weekday } from './almanac.ts';
import type { Dice } from './dice.ts';
import type { ContractCase, ContractRecord, IsoDate } from './types.ts';

/** Attendance that stands on the edges: thresholds ±1, runs over vakanties, half days, doubles. */

const KINDS = [
  'late',
  'truant',
  'unauthorised',
  'holiday',
  'sick',
  'sick-home',
  'leave',
  'leave-religious',
  'medical',
  'suspended',
  'exempt',
  'elsewhere',
  'removed',
  'present',
  'unknown',
];

const EXCUSED = [null, null, false, true] as const;

const record = (
  date: IsoDate,
  part: ContractRecord['part'],
  kind: string,
  excused: boolean | null = null,
) => ({ date, part, kind, excused }) as ContractRecord;

function partOfDay(
  dice: Dice,
  c: ContractCase,
  date: IsoDate,
  kind: string,
  excused: boolean | null,
) {
  if (c.school.sector === 'po' || dice.chance(0.15)) {
    return record(date, dice.pick(['am', 'pm']), kind, excused);
  }
  const lessons = c.calendar.timetable[weekday(date)];
  const last = typeof lessons === 'number' && dice.chance(0.95) ? lessons : 8;
  return { ...record(date, 'lesson', kind, excused), lesson: dice.between(1, last) };
}

/** The school days up to asOf, newest first; sometimes without asOf or with a gap before it. */
function backwards(dice: Dice, c: ContractCase, schoolDays: IsoDate[]): IsoDate[] {
  const past = schoolDays.filter((d) => d <= c.asOf).reverse();
  return past.slice(dice.pick([0, 0, 0, 1, 1, 2, 3]));
}

function lates(dice: Dice, c: ContractCase, schoolDays: IsoDate[]): ContractRecord[] {
  const year = schoolYearOf(c.asOf);
  const thisYear = dice.chance(0.9) ? schoolDays.filter((d) => d >= year.from) : schoolDays;
  const days = backwards(dice, c, thisYear).slice(0, dice.pick([8, 15, 40, 100]));
  const wanted = dice.pick([1, 2, 3, 6, 7, 7, 8, 8, 9, 10, 11, 11, 12, 12, 12, 13, 13]);
  const found: ContractRecord[] = [];
  const taken = new Set<string>();
  for (let tries = 0; days.length > 0 && taken.size < wanted && tries < 60; tries++) {
    const excused = dice.chance(0.9) ? null : dice.pick([true, false]);
    const late = dice.chance(0.02)
      ? record(dice.pick(days), 'day', 'late', excused)
      : partOfDay(dice, c, dice.pick(days), 'late', excused);
    found.push(late);
    taken.add(`${late.date} ${late.part} ${late.lesson}`);
  }
  return found;
}

function spells(dice: Dice, c: ContractCase, schoolDays: IsoDate[]): ContractRecord[] {
  const days = backwards(dice, c, schoolDays);
  const found: ContractRecord[] = [];
  let at = dice.pick([0, 0, 1, 4]);
  for (let spell = dice.between(2, 6); spell > 0; spell--) {
    const length = dice.pick([1, 1, 1, 2, 2, 2, 3]);
    for (const date of days.slice(at, at + length)) {
      found.push(
        dice.chance(0.8) ? record(date, 'day', 'sick') : partOfDay(dice, c, date, 'sick', null),
      );
    }
    at += length + dice.pick([1, 1, 2, 4, 8, 14]);
  }
  return found;
}

function run(dice: Dice, c: ContractCase, schoolDays: IsoDate[]): ContractRecord[] {
  const long = c.pack !== 'denbosch' || dice.chance(0.05);
  const length = dice.pick(
    long ? [8, 9, 10, 11, 15, 18, 19, 20, 21, 25] : [1, 2, 3, 3, 4, 5, 6, 6, 7, 10, 11, 11, 12],
  );
  const kinds = dice.pick([
    ['sick'],
    ['sick'],
    ['sick', 'medical', 'leave'],
    ['truant', 'holiday'],
    ['unauthorised'],
    ['sick', 'unauthorised'],
    ['sick', 'sick', 'elsewhere'],
    ['sick', 'sick', 'sick', 'unknown'],
  ]);
  const days = backwards(dice, c, schoolDays).slice(0, length);
  return days.flatMap((date) => {
    const kind = dice.pick(kinds);
    const excused =
      kind === 'unauthorised'
        ? dice.pick([false, false, null])
        : dice.pick([null, null, null, true]);
    if (dice.chance(0.03)) return [];
    if (dice.chance(0.04)) return [partOfDay(dice, c, date, kind, excused)];
    if (dice.chance(0.05)) {
      return [record(date, 'am', kind, excused), record(date, 'pm', dice.pick(kinds), excused)];
    }
    return [record(date, 'day', kind, excused)];
  });
}

function truancy(dice: Dice, c: ContractCase, schoolDays: IsoDate[]): ContractRecord[] {
  const days = backwards(dice, c, schoolDays).slice(0, dice.pick([18, 22, 30, 60]));
  if (days.length === 0) return [];
  const count = c.school.sector === 'po' ? dice.between(3, 9) : dice.between(9, 22);
  return Array.from({ length: count }, () => {
    const kind = dice.pick(['truant', 'truant', 'unauthorised', 'holiday', 'leave']);
    return partOfDay(dice, c, dice.pick(days), kind, dice.pick([false, false, false, null, true]));
  });
}

function sentHome(dice: Dice, c: ContractCase, schoolDays: IsoDate[]): ContractRecord[] {
  const days = backwards(dice, c, schoolDays).slice(0, dice.pick([18, 22, 26]));
  if (days.length === 0) return [];
  return Array.from({ length: dice.between(1, 5) }, () =>
    partOfDay(dice, c, dice.pick(days), 'sick-home', null),
  );
}

function noise(dice: Dice, c: ContractCase, schoolDays: IsoDate[]): ContractRecord[] {
  if (schoolDays.length === 0) return [];
  return Array.from({ length: dice.between(0, 4) }, () => {
    const date = dice.chance(0.8)
      ? dice.pick(schoolDays)
      : dice.pick([c.asOf, '2026-07-27', '2026-10-20', '2026-10-24']);
    return dice.chance(0.4)
      ? record(date, 'day', dice.pick(KINDS), dice.pick(EXCUSED))
      : partOfDay(dice, c, date, dice.pick(KINDS), dice.pick(EXCUSED));
  });
}

/** Where no record says nothing, some pages write "present" out. */
function present(
  dice: Dice,
  c: ContractCase,
  schoolDays: IsoDate[],
  used: ContractRecord[],
): ContractRecord[] {
  const amp = c.coverage.absentMeansPresent;
  if ((amp === undefined || amp === true) && dice.chance(0.9)) return [];
  const taken = new Set(used.map((r) => r.date));
  const gaps = dice.pick([0, 0.02, 0.3]);
  return schoolDays
    .filter((d) => d <= c.asOf && !taken.has(d) && !dice.chance(gaps))
    .map((d) => record(d, 'day', 'present'));
}

export function generateRecords(
  dice: Dice,
  c: ContractCase,
  schoolDays: IsoDate[],
): ContractRecord[] {
  const scenes =
    c.pack === 'denbosch'
      ? [lates, lates, lates, spells, spells, run, run, run, sentHome, truancy, noise]
      : [run, run, run, truancy, truancy, noise];
  const found = dice.pick(scenes)(dice, c, schoolDays);
  if (dice.chance(0.3)) found.push(...dice.pick(scenes)(dice, c, schoolDays));
  if (dice.chance(0.35)) found.push(...noise(dice, c, schoolDays));
  found.push(...present(dice, c, schoolDays, found));
  if (dice.chance(0.2) && found.length > 0) found.push({ ...dice.pick(found) });
  return found;
}
