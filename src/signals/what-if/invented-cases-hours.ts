import type { AttendanceRecord } from '../../../rules/index.ts';
import type { Stage } from './invented-cases.ts';
import { lastDays } from './invented-cases-days.ts';

type Slot = Pick<AttendanceRecord, 'day' | 'part' | 'lesson'>;

/** Three school weeks: they lie within four lesson weeks, on whatever weekday they begin. */
const DAYS = 15;
/** Hours are counted in quarters. */
const PER_HOUR = 4;
/** No figure in hours is looked at that lies further than this above another one. */
const MOST_HOURS = 60;

/** Slots within four lesson weeks that make so many hours; where lessons are scheduled so many lessons. */
export function slotsOfHours(amount: number, stage: Stage): Slot[] | null {
  if (stage.sector !== 'po') return lessonsOf(stage)?.slice(0, amount) ?? null;
  return sumsOfHours(stage).get(amount) ?? null;
}

/**
 * The amounts around a figure in hours: the last below it, the first that reaches it, the next. In lessons
 * where these are scheduled, each of `lessonMinutes` (null: not known, so taken as an hour).
 */
export function amountsOfHours(
  figure: number,
  lessonMinutes: number | null,
  stage: Stage,
): number[] {
  if (stage.sector !== 'po') {
    const lessons = Math.ceil((figure * 60) / (lessonMinutes ?? 60));
    return [lessons - 1, lessons, lessons + 1];
  }
  const sums = [...sumsOfHours(stage).keys()].sort((a, b) => a - b);
  const reached = sums.findIndex((sum) => sum >= figure);
  return reached === -1 ? [] : sums.slice(Math.max(0, reached - 1), reached + 2);
}

/** Two lessons a day at first, so that few lessons are no whole days. */
function lessonsOf(stage: Stage): Slot[] | null {
  const days = lastDays(stage, DAYS);
  if (days === null) return null;
  const all = days.flatMap((day) =>
    (stage.calendar.scheduleOf(day)?.hours ?? []).map((_, i) => ({
      day,
      part: 'lesson' as const,
      lesson: i + 1,
    })),
  );
  return all.sort((a, b) => Math.ceil(a.lesson / 2) - Math.ceil(b.lesson / 2));
}

/** Every number of hours that dagdelen of three weeks can add up to, with dagdelen that do. */
function sumsOfHours(stage: Stage): Map<number, Slot[]> {
  const known = found.get(stage);
  if (known) return known;
  const sums = new Map<number, Slot[]>([[0, []]]);
  for (const day of lastDays(stage, DAYS) ?? []) {
    const hours = stage.calendar.scheduleOf(day)?.hours ?? [];
    for (const [i, part] of (['am', 'pm'] as const).entries()) {
      const more = hours[i];
      if (more === undefined || more === null || more === 0) continue;
      for (const [sum, slots] of [...sums]) {
        const total = Math.round((sum + more) * PER_HOUR) / PER_HOUR;
        if (total <= MOST_HOURS && !sums.has(total)) sums.set(total, [...slots, { day, part }]);
      }
    }
  }
  sums.delete(0);
  found.set(stage, sums);
  return sums;
}

/** The same for every pupil of a school. */
const found = new WeakMap<Stage, Map<number, Slot[]>>();
