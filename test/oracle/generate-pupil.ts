import { bornAtTheLatest } from './almanac.ts';
import type { Dice } from './dice.ts';
import { plus } from './generate-calendar.ts';
import type { ContractCase, IsoDate } from './types.ts';

/** Birthdays on which something changes, and moves between municipalities. */

const AGES: Record<string, readonly number[]> = {
  po: [4, 5, 5, 6, 8, 11, 12],
  vo: [12, 13, 15, 16, 16, 17, 18, 18],
  mbo: [16, 16, 17, 18, 18],
};

function birthDate(dice: Dice, asOf: IsoDate, sector: string): IsoDate | null {
  if (dice.chance(0.35)) return null;
  const born = bornAtTheLatest(asOf, dice.pick(AGES[sector]!));
  if (dice.chance(0.04))
    return dice.pick(['2012-02-29', '2016-02-29', '2020-02-29', '2008-02-29', '2021-02-28']);
  if (dice.chance(0.25)) return plus(born, dice.between(-3, 3));
  if (dice.chance(0.1)) return `${born.slice(0, 8)}01`;
  return plus(born, dice.chance(0.5) ? dice.between(-40, 40) : dice.between(-300, 0));
}

const MUNICIPALITIES = [
  'den-haag',
  'leidschendam-voorburg',
  'rijswijk',
  's-hertogenbosch',
  'tilburg',
  'groningen',
  'other',
];

function municipality(
  dice: Dice,
  asOf: IsoDate,
  home: readonly string[],
): ContractCase['pupil']['municipality'] {
  if (dice.chance(0.55)) return null;
  const value = () => (dice.chance(0.75) ? dice.pick(home) : dice.pick(MUNICIPALITIES));
  if (dice.chance(0.4)) return value();
  const days = dice.times(dice.pick([1, 1, 2, 3]), () =>
    plus(
      asOf,
      dice.pick([0, 1, -dice.between(0, 12), -dice.between(0, 100), dice.between(1, 9), -400]),
    ),
  );
  const moves = [...new Set(days)].map((from) => ({ from, value: value() }));
  return dice.chance(0.8) ? moves.sort((a, b) => (a.from < b.from ? -1 : 1)) : moves;
}

export function generatePupil(
  dice: Dice,
  asOf: IsoDate,
  sector: string,
  home: readonly string[],
): ContractCase['pupil'] {
  return {
    birthDate: birthDate(dice, asOf, sector),
    municipality: municipality(dice, asOf, home),
  };
}
