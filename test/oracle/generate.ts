import { dayBefore, daysFromTo, mondayOf, schoolYearOf } from './almanac.ts';
import { type Dice, diceOf } from './dice.ts';
import { asOfDate, generateCalendar, plus } from './generate-calendar.ts';
import { generateFacts } from './generate-facts.ts';
import { generatePupil } from './generate-pupil.ts';
import { generateRecords, noise } from './generate-records.ts';
import { asSchoolCase } from './generate-school-case.ts';
import { generateSettings } from './generate-settings.ts';
import { withTotals } from './generate-totals.ts';
import { openSchool } from './school.ts';
import type { ContractCase, IsoDate } from './types.ts';

/** Random cases that hit the edges on purpose; the same number always gives the same case. */

function coverage(dice: Dice, asOf: IsoDate): ContractCase['coverage'] {
  const year = schoolYearOf(asOf);
  const from = dice.pick([
    plus(asOf, -500),
    plus(asOf, -500),
    plus(asOf, -500),
    year.from,
    plus(asOf, -dice.between(0, 90)),
    plus(asOf, -dice.between(0, 30)),
  ]);
  let to = dice.pick([asOf, asOf, asOf, dayBefore(asOf), dayBefore(asOf), plus(asOf, 7)]);
  if (dice.chance(0.12)) to = plus(asOf, -dice.between(2, 9));
  if (dice.chance(0.01)) return { from: plus(asOf, 3), to: plus(asOf, 9) };
  const found = { from: [from, to].sort()[0]!, to };
  if (dice.chance(0.75)) return found;
  return { ...found, absentMeansPresent: dice.pick([true, true, false, null]) };
}

const PACKS = [
  'denbosch',
  'denbosch',
  'tilburg',
  'tilburg',
  'haaglanden',
  'haaglanden',
  'groningen',
];

const SECTORS: Record<string, readonly string[]> = {
  denbosch: ['po', 'vo', 'vo', 'mbo'],
  tilburg: ['vo'],
  haaglanden: ['po'],
  groningen: ['vo'],
};

const HOME: Record<string, readonly string[]> = {
  denbosch: ['s-hertogenbosch'],
  tilburg: ['tilburg'],
  haaglanden: ['den-haag', 'leidschendam-voorburg', 'rijswijk'],
  groningen: ['groningen'],
};

export function generateCase(seed: number): ContractCase {
  const dice = diceOf(seed);
  const pack = dice.pick(PACKS);
  const sector = dice.chance(0.04) ? dice.pick(['po', 'vo', 'mbo']) : dice.pick(SECTORS[pack]!);
  const asOf = asOfDate(dice);
  const home = HOME[pack]!;
  const c: ContractCase = {
    id: `case-${seed}`,
    pack,
    asOf,
    school: {
      sector,
      municipality: dice.chance(0.03) ? 'other' : dice.pick(home),
      settings: generateSettings(dice, pack),
    },
    calendar: generateCalendar(dice, asOf, sector),
    coverage: coverage(dice, asOf),
    pupil: generatePupil(dice, asOf, sector, home),
    records: [],
    facts: {},
  };
  if (dice.chance(0.05)) return asSchoolCase(dice, c);
  const school = openSchool(c);
  const schoolDays = daysFromTo(plus(asOf, -dice.pick([150, 150, 220])), plus(asOf, 4)).filter(
    school.isSchoolDay,
  );
  c.records = generateRecords(dice, c, schoolDays);
  if (dice.chance(0.05)) c.records.push(...noise(dice, c, schoolDays));
  c.facts = generateFacts(dice, c, schoolDays);
  // A total that runs on into a vakantie: whether it lies inside the lesson weeks before is not settled.
  const monday = mondayOf(asOf);
  return school.isLessonWeek(monday, plus(monday, 6)) && dice.chance(0.04)
    ? withTotals(dice, c)
    : c;
}
