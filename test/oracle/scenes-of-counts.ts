import { mondayOf } from './almanac.ts';
import {
  backwards,
  EXCUSED,
  partOfDay,
  record,
  type Scene,
  slotBySlot,
  thisYear,
} from './scene-tools.ts';
import type { ContractRecord } from './types.ts';

/** Counts that stand on the edges: lateness, spells, truancy, hours, occasions. */

/** Figures of late arrivals: in the school year, in 4 lesson weeks, of a school itself. */
const LATE_FIGURES: Record<string, readonly number[]> = {
  denbosch: [1, 3, 8, 8, 12, 12],
  haaglanden: [3, 3, 2, 5],
  tilburg: [6, 9, 12, 2],
  groningen: [3, 6, 12],
};

export const lates: Scene = (dice, c, schoolDays) => {
  const inWeeks = c.pack === 'haaglanden' || dice.chance(0.15);
  const days = thisYear(dice, c, schoolDays).slice(
    0,
    inWeeks ? dice.pick([15, 20, 25]) : dice.pick([8, 15, 40, 100]),
  );
  const wanted = dice.around(dice.pick(LATE_FIGURES[c.pack]!));
  const found: ContractRecord[] = [];
  const taken = new Set<string>();
  for (let tries = 0; days.length > 0 && taken.size < wanted && tries < 60; tries++) {
    const excused = dice.chance(0.9) ? null : dice.pick([true, false]);
    const late = dice.chance(0.02)
      ? record(dice.pick(days), 'day', 'late', excused)
      : partOfDay(dice, c, dice.pick(days), 'late', excused);
    found.push(dice.chance(0.1) ? { ...late, minutes: dice.between(1, 30) } : late);
    taken.add(`${late.date} ${late.part} ${late.lesson}`);
  }
  return found;
};

export const spells: Scene = (dice, c, schoolDays) => {
  const days = backwards(dice, c, schoolDays);
  const kind =
    c.pack === 'haaglanden' && dice.chance(0.5)
      ? dice.pick(['medical', 'leave', 'truant', 'sick-home'])
      : 'sick';
  const found: ContractRecord[] = [];
  let at = dice.pick([0, 0, 1, 4]);
  for (let spell = dice.between(2, 6); spell > 0; spell--) {
    const length = dice.pick([1, 1, 1, 2, 2, 2, 3]);
    for (const date of days.slice(at, at + length)) {
      found.push(
        dice.chance(0.8) ? record(date, 'day', kind) : partOfDay(dice, c, date, kind, null),
      );
    }
    at += length + dice.pick([1, 1, 2, 4, 8, 14]);
  }
  return found;
};

/** Truancy: dagdelen 1 to 5, or lessons around 7/8 and 11/12, sometimes whole halves of a day. */
export const truancy: Scene = (dice, c, schoolDays) => {
  const days = thisYear(dice, c, schoolDays).slice(0, dice.pick([18, 22, 30, 60, 120]));
  if (days.length === 0) return [];
  const inDagdelen = c.school.sector === 'po' || dice.chance(0.3);
  const wanted = inDagdelen
    ? dice.pick([1, 2, 2, 3, 3, 4, 4, 5])
    : dice.around(dice.pick([7, 8, 11, 12]));
  return dice.times(wanted, () => {
    const date = dice.pick(days);
    const excused = dice.pick([null, null, null, false, true]);
    if (dice.chance(0.05)) return record(date, 'day', 'truant', excused);
    return inDagdelen
      ? record(date, dice.pick(['am', 'pm']), 'truant', excused)
      : partOfDay(dice, c, date, 'truant', excused);
  });
};

/** Around 16 hours within some 4 lesson weeks, or just spread over 5. */
export const hours: Scene = (dice, c, schoolDays) => {
  const days = thisYear(dice, c, schoolDays);
  const mondays = [...new Set(days.map(mondayOf))];
  const start = dice.pick([0, 0, 0, 1, 3, 8]);
  const weeks = mondays.slice(start, start + dice.pick([1, 3, 4, 4, 4, 5]));
  const inside = days.filter((d) => weeks.includes(mondayOf(d)));
  if (inside.length === 0) return [];
  const primary = c.school.sector === 'po';
  const wanted = dice.around(dice.pick([12, 16, 16, 16, 20]));
  const found: ContractRecord[] = [];
  const slots = new Map<string, number>();
  for (let tries = 0; slots.size < (primary ? wanted / 2.7 : wanted) && tries < 80; tries++) {
    const kind = dice.pick(['truant', 'truant', 'unauthorised', 'holiday', 'leave']);
    const excused =
      kind === 'truant' || kind === 'holiday'
        ? dice.pick([null, null, false, true])
        : dice.pick([false, false, false, null, true]);
    const date = dice.pick(inside);
    if (dice.chance(0.15)) {
      found.push(record(date, 'day', kind, excused));
      for (const s of slotBySlot(c, date)) slots.set(`${date} ${s.part} ${s.lesson}`, 1);
      continue;
    }
    const one = partOfDay(dice, c, date, kind, excused);
    found.push(one);
    slots.set(`${date} ${one.part} ${one.lesson}`, 1);
  }
  return found;
};

/** Around 25 occasions in the school year: blocks of lessons, at times two on one day. */
export const occasions: Scene = (dice, c, schoolDays) => {
  const days = thisYear(dice, c, schoolDays);
  if (days.length === 0) return [];
  const wanted = dice.chance(0.15) ? dice.around(12) : dice.around(25);
  const found: ContractRecord[] = [];
  for (let i = 0; i < wanted; i++) {
    const date = days[Math.floor((i * days.length) / wanted)]!;
    const kind = dice.pick(['truant', 'truant', 'unauthorised']);
    const one = partOfDay(dice, c, date, kind, kind === 'truant' ? null : false);
    found.push(one);
    if (one.lesson !== undefined && dice.chance(0.2)) {
      found.push({ ...one, lesson: Math.min(12, one.lesson + dice.pick([1, 2])) });
    }
  }
  return found;
};

export const sentHome: Scene = (dice, c, schoolDays) => {
  const days = backwards(dice, c, schoolDays).slice(0, dice.pick([18, 20, 22, 26]));
  if (days.length === 0) return [];
  return dice.times(dice.between(1, 5), () =>
    partOfDay(dice, c, dice.pick(days), 'sick-home', null),
  );
};

/** Days next to a vakantie, or anywhere, that a person called luxeverzuim. */
export const luxe: Scene = (dice, c, schoolDays) => {
  const days = thisYear(dice, c, schoolDays).slice(0, dice.pick([5, 40, 120]));
  if (days.length === 0) return [];
  return dice.times(dice.pick([1, 1, 2, 3]), () =>
    record(dice.pick(days), dice.pick(['day', 'day', 'am']), 'holiday', dice.pick(EXCUSED)),
  );
};
