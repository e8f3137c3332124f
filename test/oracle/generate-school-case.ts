import { schoolYearOf } from './almanac.ts';
import type { Dice } from './dice.ts';
import { plus } from './generate-calendar.ts';
import { RULE_IDS } from './rule-ids.ts';
import { lessonWeeksBackFrom, openSchool } from './school.ts';
import type { ContractCase, IsoDate } from './types.ts';

/** The same school, asked about its own tasks: what was done lies around the edges of the periods. */
export function asSchoolCase(dice: Dice, c: ContractCase): ContractCase {
  const ids = RULE_IDS[c.pack as keyof typeof RULE_IDS].cycle as readonly string[];
  const school = openSchool(c);
  const facts: Record<string, unknown> = {};
  const doneDate = (): IsoDate => {
    const year = schoolYearOf(c.asOf);
    const edge = dice.pick([
      c.asOf,
      `${c.asOf.slice(0, 7)}-01`,
      year.from,
      `${year.from.slice(0, 4)}-09-01`,
      `${year.from.slice(0, 4)}-10-31`,
      lessonWeeksBackFrom(school, c.asOf, 1),
      lessonWeeksBackFrom(school, c.asOf, 6),
      lessonWeeksBackFrom(school, c.asOf, 7),
    ]);
    return dice.chance(0.75)
      ? plus(edge, dice.between(-2, 2))
      : plus(c.asOf, -dice.between(0, 120));
  };
  for (const id of ids) {
    if (dice.chance(0.6)) facts[`done.${id}`] = dice.times(dice.pick([0, 1, 1, 2, 3]), doneDate);
    if (dice.chance(0.2)) facts[`flag.${id}`] = dice.chance(0.8);
  }
  const { pupil } = c;
  return { ...c, scope: 'school', facts, records: [], pupil: { ...pupil, municipality: null } };
}
