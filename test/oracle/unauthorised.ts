import { daysFromTo, mondayOf, nextDay, schoolYearOf } from './almanac.ts';
import { isUnauthorised } from './kinds.ts';
import { once } from './once.ts';
import type { IsoDate } from './types.ts';
import type { View } from './view.ts';

/** What was missed without leave on one day, in the units that protocols count. */
export interface Missed {
  date: IsoDate;
  /** Slots: dagdelen (PO) or lessons. */
  slots: number;
  /** Maximal blocks of adjacent missed slots. */
  blocks: number;
  /** Minutes of the slots whose length is known. */
  minutes: number;
  /** A slot whose length is not known was missed. */
  unclear: boolean;
}

/** Minutes of one lesson (VO, MBO); null: not known. */
export type LessonLength = number | null;

function missedOn(view: View, date: IsoDate, lesson: LessonLength): Missed {
  const primary = view.case.school.sector === 'po';
  const found: Missed = { date, slots: 0, blocks: 0, minutes: 0, unclear: false };
  let before = false;
  for (const slot of view.school.slots(date)) {
    const missed = view.marks(date, slot).some(isUnauthorised);
    if (missed) {
      found.slots++;
      if (!before) found.blocks++;
      const minutes = primary ? (slot.hours === null ? null : slot.hours * 60) : lesson;
      if (minutes === null) found.unclear = true;
      else found.minutes += minutes;
    }
    before = missed;
  }
  return found;
}

/** The days with something missed between two dates, up to the judged day, oldest first. */
export function missedBetween(
  view: View,
  from: IsoDate,
  to: IsoDate,
  lesson: LessonLength = 60,
): Missed[] {
  const all = once(view, `missed ${lesson}`, () => {
    const end = view.on('9999-12-31');
    const dates = [...new Set(view.case.records.map((r) => r.date))].sort();
    return dates.map((date) => missedOn(end, date, lesson)).filter((m) => m.slots > 0);
  });
  return all.filter((m) => from <= m.date && m.date <= to && m.date <= view.asOf);
}

/** Every row of `count` successive lesson weeks of a school year, by the Mondays of its weeks. */
export function lessonWeekRows(view: View, day: IsoDate, count: number): IsoDate[][] {
  const year = schoolYearOf(day);
  return once(view, `rows ${year.from} ${count}`, () => {
    const weeks = [
      ...new Set(
        daysFromTo(year.from, year.to)
          .filter((d) => view.school.isSchoolDay(d))
          .map(mondayOf),
      ),
    ];
    if (weeks.length <= count) return [weeks];
    return weeks.slice(0, weeks.length - count + 1).map((_, i) => weeks.slice(i, i + count));
  });
}

export interface Hours {
  hours: number;
  /** Dates that count, when only one row of weeks has the most; else empty. */
  dates: IsoDate[];
  /** The dates of every row of weeks that has the most; none where a total tells more. */
  choices: IsoDate[][];
  unclear: boolean;
}

/** The most that was missed in any 4 successive lesson weeks of the school year, from `from` on. */
export function bestFourWeeks(view: View, from: IsoDate, lesson: LessonLength): Hours {
  const missed = missedBetween(view, from, view.asOf, lesson);
  if (missed.length === 0 && !view.case.totals) {
    return { hours: 0, dates: [], choices: [[]], unclear: false };
  }
  let most = 0;
  let sets: string[] = [];
  for (const row of lessonWeekRows(view, view.asOf, 4)) {
    const inside = missed.filter((m) => row.includes(mondayOf(m.date)));
    const minutes = minutesIn(view, row, from, lesson, inside);
    const dates = inside.filter((m) => m.minutes > 0).map((m) => m.date);
    if (minutes > most) sets = [];
    if (minutes >= most) sets.push(dates.join());
    most = Math.max(most, minutes);
  }
  const onlyOne = new Set(sets).size === 1 && sets[0] !== '' && !view.case.totals;
  return {
    hours: inHours(most),
    dates: onlyOne ? sets[0]!.split(',') : [],
    choices: view.case.totals ? [] : sets.map((set) => set.split(',').filter(Boolean)),
    unclear: missed.some((m) => m.unclear),
  };
}

/** Minutes as hours, to a thousandth: 50 minutes are 0.833 hours. */
export const inHours = (minutes: number): number => Math.round((minutes / 60) * 1000) / 1000;

/** Records and totals of one row of weeks; a total never adds to records of the same days. */
export function minutesIn(
  view: View,
  row: IsoDate[],
  from: IsoDate,
  lesson: LessonLength,
  inside: Missed[],
): number {
  const [first, last] = [row[0], row.at(-1)];
  if (first === undefined || last === undefined) return 0;
  const totals = (view.case.totals ?? []).filter(
    (t) =>
      ['truant', 'holiday'].includes(t.kind) &&
      (t.unit === 'hours' ||
        (t.unit === 'lessons' && view.case.school.sector !== 'po' && lesson === 60)) &&
      t.from >= from &&
      t.from >= first &&
      // A page tells nothing of days to come.
      (t.to <= sundayOf(last) || view.asOf <= sundayOf(last)) &&
      (t.to <= view.asOf || view.asOf === view.case.asOf),
  );
  let most = 0;
  for (const chosen of apart(totals)) {
    const others = inside.filter((m) => !chosen.some((t) => t.from <= m.date && m.date <= t.to));
    const told = chosen.reduce((sum, t) => sum + t.count * 60, 0);
    most = Math.max(most, told + others.reduce((sum, m) => sum + m.minutes, 0));
  }
  return most;
}

function sundayOf(monday: IsoDate): IsoDate {
  let sunday = monday;
  for (let i = 0; i < 6; i++) sunday = nextDay(sunday);
  return sunday;
}

/** Every choice of periods that do not overlap. */
function apart<T extends { from: IsoDate; to: IsoDate }>(list: T[]): T[][] {
  if (list.length === 0) return [[]];
  const [first, ...rest] = list as [T, ...T[]];
  return apart(rest).flatMap((chosen) =>
    chosen.some((t) => t.from <= first.to && first.from <= t.to)
      ? [chosen]
      : [chosen, [first, ...chosen]],
  );
}
