import { dayBefore, schoolYearOf } from './almanac.ts';
import type { Dice } from './dice.ts';
import { plus } from './generate-calendar.ts';
import type { ContractCase } from './types.ts';

/** A page that only counts was seen too: for the whole school year so far, or for part of it. */

const FIGURE: Record<string, number> = {
  late: 12,
  truant: 12,
  holiday: 4,
  'sick-home': 3,
  sick: 5,
};
const UNITS = ['times', 'times', 'lessons', 'dayparts', 'days', 'hours'];

export function withTotals(dice: Dice, c: ContractCase): ContractCase {
  const year = schoolYearOf(c.asOf);
  const kind = dice.pick([
    'late',
    'late',
    'late',
    'truant',
    'truant',
    'holiday',
    'sick-home',
    'sick',
  ]);
  const total = () => {
    const from = dice.pick([year.from, year.from, plus(c.asOf, -dice.between(5, 40))]);
    const to = dice.pick([c.asOf, dayBefore(c.asOf), year.to, plus(c.asOf, -dice.between(2, 4))]);
    const count = dice.chance(0.7) ? dice.around(FIGURE[kind]!) : dice.between(0, 20);
    return { kind, from, to, count, unit: dice.pick(UNITS) };
  };
  const totals = dice.times(dice.between(1, 2), total).filter((t) => t.from <= t.to);
  return { ...c, totals, facts: { 'talk.held': true, 'talk.date': year.from } };
}
