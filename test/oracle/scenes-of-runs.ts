import { backwards, EXCUSED, partOfDay, record, type Scene, slotBySlot } from './scene-tools.ts';
import type { IsoDate } from './types.ts';

/** Absence that goes on, or has just stopped: around weeks and months, over vakanties. */

const RUN_FIGURES: Record<string, readonly number[]> = {
  denbosch: [3, 6, 6, 10, 11, 11, 20, 21],
  haaglanden: [15, 20, 20, 20],
  tilburg: [10, 10, 20, 20, 21],
  groningen: [5, 21],
};

/** A run whose length in school days is drawn around the figures, or around 3 months. */
export const run: Scene = (dice, c, schoolDays) => {
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

export const sickRun = wholeDays(['sick'], [3, 6, 7, 11, 11, 12]);
export const unauthorisedRun = wholeDays(['truant', 'unauthorised', 'holiday'], [21, 21, 22]);
export const fourWeeks = wholeDays(['sick', 'medical', 'suspended', 'leave'], [20, 21, 21, 22]);

function threeMonthsBefore(iso: IsoDate, days: number): IsoDate {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 4, day - days, 12));
  return date.toISOString().slice(0, 10);
}

/** Present again after a stretch of absence: nothing since a number of school days. */
export const stopped: Scene = (dice, c, schoolDays) => {
  const days = backwards(dice, c, schoolDays);
  const quiet = dice.around(10);
  return days
    .slice(quiet, quiet + dice.between(1, 4))
    .map((date) => record(date, 'day', dice.pick(['sick', 'truant', 'medical'])));
};

/** One code on or just before the judged day. */
export const today: Scene = (dice, c, schoolDays) => {
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
