import { mondayOf, schoolYearOf, weekday } from './almanac.ts';
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

/** One sort of attendance, for the school days of a case (oldest first). */
export type Scene = (dice: Dice, c: ContractCase, schoolDays: IsoDate[]) => ContractRecord[];

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
): ContractRecord {
  if (c.school.sector === 'po' || dice.chance(0.15)) {
    return record(date, dice.pick(['am', 'pm']), kind, excused);
  }
  const lessons = c.calendar.timetable[weekday(date)];
  const last = typeof lessons === 'number' && dice.chance(0.95) ? Math.max(1, lessons) : 8;
  return { ...record(date, 'lesson', kind, excused), lesson: dice.between(1, last) };
}

/** Every slot of a day by itself: dagdelen, or one lesson after the other. */
function slotBySlot(c: ContractCase, date: IsoDate): Pick<ContractRecord, 'part' | 'lesson'>[] {
  const entry = c.calendar.timetable[weekday(date)] ?? 0;
  if (typeof entry === 'number') {
    return Array.from({ length: entry }, (_, i) => ({ part: 'lesson' as const, lesson: i + 1 }));
  }
  return entry.map((p) => ({ part: (typeof p === 'string' ? p : p.part) as 'am' | 'pm' }));
}

/** The school days up to asOf, newest first; sometimes without asOf or with a gap before it. */
function backwards(dice: Dice, c: ContractCase, schoolDays: IsoDate[]): IsoDate[] {
  const past = schoolDays.filter((d) => d <= c.asOf).reverse();
  return past.slice(dice.pick([0, 0, 0, 0, 1, 1, 2, 3]));
}

function thisYear(dice: Dice, c: ContractCase, schoolDays: IsoDate[]): IsoDate[] {
  const year = schoolYearOf(c.asOf);
  const days = dice.chance(0.92) ? schoolDays.filter((d) => d >= year.from) : schoolDays;
  return backwards(dice, c, days);
}

/** Figures of late arrivals: in the school year, in 4 lesson weeks, of a school itself. */
const LATE_FIGURES: Record<string, readonly number[]> = {
  denbosch: [1, 3, 8, 8, 12, 12],
  haaglanden: [3, 3, 2, 5],
  tilburg: [6, 9, 12, 2],
  groningen: [3, 6, 12],
};

const lates: Scene = (dice, c, schoolDays) => {
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

const spells: Scene = (dice, c, schoolDays) => {
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

const RUN_FIGURES: Record<string, readonly number[]> = {
  denbosch: [3, 6, 6, 10, 11, 11, 20, 21],
  haaglanden: [15, 20, 20, 20],
  tilburg: [10, 10, 20, 20, 21],
  groningen: [5, 21],
};

/** A run whose length in school days is drawn around the figures, or around 3 months. */
const run: Scene = (dice, c, schoolDays) => {
  const days = backwards(dice, c, schoolDays);
  const months = (c.pack === 'denbosch' || c.pack === 'haaglanden') && dice.chance(0.2);
  const figure = dice.pick(RUN_FIGURES[c.pack]!);
  const freed = dice.pick([0, 0, 0, 1, 1, 2, 3, 4, 5]);
  let length = Math.max(1, dice.around(figure) - (figure >= 10 ? freed : 0));
  if (months) {
    const start = threeMonthsBefore(c.asOf, dice.pick([-2, -1, 0, 0, 1, 2, 5]));
    length = days.filter((d) => d >= start).length;
  }
  const kinds = dice.pick([
    ['sick'],
    ['sick'],
    ['sick'],
    ['sick', 'medical', 'leave', 'suspended'],
    ['leave', 'medical'],
    ['truant', 'holiday'],
    ['truant'],
    ['unauthorised'],
    ['sick', 'unauthorised'],
    ['sick', 'sick', 'elsewhere'],
    ['sick', 'sick', 'sick', 'unknown'],
    ['sick', 'sick', 'sick', 'sick-home'],
  ]);
  const clean = months || dice.chance(0.6);
  return days.slice(0, length).flatMap((date) => {
    const kind = dice.pick(kinds);
    const excused =
      kind === 'unauthorised'
        ? dice.pick([false, false, false, null])
        : dice.pick([null, null, null, true]);
    if (clean && dice.chance(0.99)) return [record(date, 'day', kind, excused)];
    if (dice.chance(0.02)) return [];
    if (dice.chance(0.03)) return [partOfDay(dice, c, date, kind, excused)];
    if (dice.chance(0.04)) {
      return [record(date, 'am', kind, excused), record(date, 'pm', dice.pick(kinds), excused)];
    }
    if (dice.chance(0.06)) {
      // All but one or two slots: less or more than half of the day present.
      const slots = slotBySlot(c, date);
      return slots
        .slice(dice.between(0, Math.min(3, slots.length)))
        .map((slot) => ({ ...record(date, 'day', kind, excused), ...slot }));
    }
    return [record(date, 'day', kind, excused)];
  });
};

/** Whole days of one sort up to now, as long as a figure says, give or take one. */
function wholeDays(kinds: readonly string[], figures: readonly number[]): Scene {
  return (dice, c, schoolDays) => {
    const length = Math.max(1, dice.around(dice.pick(figures)) - dice.pick([0, 0, 0, 1, 2, 4]));
    const kind = dice.pick(kinds);
    const excused = kind === 'unauthorised' ? false : null;
    return backwards(dice, c, schoolDays)
      .slice(0, length)
      .map((date) => record(date, 'day', kind, excused));
  };
}

const sickRun = wholeDays(['sick'], [3, 6, 7, 11, 11, 12]);
const unauthorisedRun = wholeDays(['truant', 'unauthorised', 'holiday'], [21, 21, 22]);
const fourWeeks = wholeDays(['sick', 'medical', 'suspended', 'leave'], [20, 21, 21, 22]);

function threeMonthsBefore(iso: IsoDate, days: number): IsoDate {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 4, day - days, 12));
  return date.toISOString().slice(0, 10);
}

/** Truancy: dagdelen 1 to 5, or lessons around 7/8 and 11/12, sometimes whole halves of a day. */
const truancy: Scene = (dice, c, schoolDays) => {
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
const hours: Scene = (dice, c, schoolDays) => {
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
const occasions: Scene = (dice, c, schoolDays) => {
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

const sentHome: Scene = (dice, c, schoolDays) => {
  const days = backwards(dice, c, schoolDays).slice(0, dice.pick([18, 20, 22, 26]));
  if (days.length === 0) return [];
  return dice.times(dice.between(1, 5), () =>
    partOfDay(dice, c, dice.pick(days), 'sick-home', null),
  );
};

/** Days next to a vakantie, or anywhere, that a person called luxeverzuim. */
const luxe: Scene = (dice, c, schoolDays) => {
  const days = thisYear(dice, c, schoolDays).slice(0, dice.pick([5, 40, 120]));
  if (days.length === 0) return [];
  return dice.times(dice.pick([1, 1, 2, 3]), () =>
    record(dice.pick(days), dice.pick(['day', 'day', 'am']), 'holiday', dice.pick(EXCUSED)),
  );
};

/** One code on or just before the judged day. */
const today: Scene = (dice, c, schoolDays) => {
  const days = backwards(dice, c, schoolDays).slice(0, 4);
  if (days.length === 0) return [];
  const kind = dice.pick([
    'sick',
    'sick',
    'leave-religious',
    'suspended',
    'truant',
    'leave',
    'elsewhere',
  ]);
  return dice.times(dice.pick([1, 1, 2]), () =>
    dice.chance(0.6)
      ? record(dice.pick(days), 'day', kind)
      : partOfDay(dice, c, dice.pick(days), kind, dice.pick(EXCUSED)),
  );
};

/** Present again after a stretch of absence: nothing since a number of school days. */
const stopped: Scene = (dice, c, schoolDays) => {
  const days = backwards(dice, c, schoolDays);
  const quiet = dice.around(10);
  return days
    .slice(quiet, quiet + dice.between(1, 4))
    .map((date) => record(date, 'day', dice.pick(['sick', 'truant', 'medical'])));
};

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
