import { schoolYearOf, weekday } from './almanac.ts';
import type { Dice } from './dice.ts';
import type { ContractCase, ContractRecord, IsoDate } from './types.ts';

/** What every scene of attendance is made with. */

export const KINDS = [
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

export const EXCUSED = [null, null, false, true] as const;

/** One sort of attendance, for the school days of a case (oldest first). */
export type Scene = (dice: Dice, c: ContractCase, schoolDays: IsoDate[]) => ContractRecord[];

export const record = (
  date: IsoDate,
  part: ContractRecord['part'],
  kind: string,
  excused: boolean | null = null,
) => ({ date, part, kind, excused }) as ContractRecord;

export function partOfDay(
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
export function slotBySlot(
  c: ContractCase,
  date: IsoDate,
): Pick<ContractRecord, 'part' | 'lesson'>[] {
  const entry = c.calendar.timetable[weekday(date)] ?? 0;
  if (typeof entry === 'number') {
    return Array.from({ length: entry }, (_, i) => ({ part: 'lesson' as const, lesson: i + 1 }));
  }
  return entry.map((p) => ({ part: (typeof p === 'string' ? p : p.part) as 'am' | 'pm' }));
}

/** The school days up to asOf, newest first; sometimes without asOf or with a gap before it. */
export function backwards(dice: Dice, c: ContractCase, schoolDays: IsoDate[]): IsoDate[] {
  const past = schoolDays.filter((d) => d <= c.asOf).reverse();
  return past.slice(dice.pick([0, 0, 0, 0, 1, 1, 2, 3]));
}

export function thisYear(dice: Dice, c: ContractCase, schoolDays: IsoDate[]): IsoDate[] {
  const year = schoolYearOf(c.asOf);
  const days = dice.chance(0.92) ? schoolDays.filter((d) => d >= year.from) : schoolDays;
  return backwards(dice, c, days);
}
