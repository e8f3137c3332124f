import type { Dice } from './dice.ts';
import type { ContractCase, IsoDate } from './types.ts';

/** Logged facts around the dates that matter: just before, on and just after a record. */

function someDate(dice: Dice, c: ContractCase, schoolDays: IsoDate[]): IsoDate {
  const from = dice.chance(0.6) && c.records.length > 0 ? c.records.map((r) => r.date) : schoolDays;
  const day = from.length > 0 ? dice.pick(from) : c.asOf;
  return dice.chance(0.1) ? c.asOf : day;
}

export function generateFacts(
  dice: Dice,
  c: ContractCase,
  schoolDays: IsoDate[],
): Record<string, unknown> {
  const facts: Record<string, unknown> = {};
  const date = () => someDate(dice, c, schoolDays);
  if (dice.chance(0.2)) {
    facts['contact.log'] = Array.from({ length: dice.between(0, 2) }, date);
  }
  if (dice.chance(0.35)) {
    facts['talk.held'] = true;
    facts['talk.date'] = date();
  } else if (dice.chance(0.15)) facts['talk.held'] = dice.chance(0.5);
  if (dice.chance(0.2)) {
    facts['duo.reported'] = Array.from({ length: dice.pick([1, 1, 2]) }, () => {
      const [end, made] = [date(), date()].sort();
      const latest = c.records
        .map((r) => r.date)
        .filter((d) => d <= c.asOf)
        .sort()
        .at(-1);
      if (latest !== undefined && dice.chance(0.4))
        return { date: latest, end: dice.pick([latest, end]), type: 'overig' };
      return { date: made, end, type: dice.pick(['16-uur', 'lrv', 'luxeverzuim', 'overig']) };
    });
  }
  if (dice.chance(0.08)) facts['jeugdarts.signupDate'] = date();
  if (dice.chance(0.12)) facts['preventive.invitedDate'] = date();
  if (dice.chance(0.08)) facts['preventive.heldDate'] = date();
  if (dice.chance(0.08)) facts['preventive.bySchool'] = dice.chance(0.5);
  if (dice.chance(0.12)) facts['sick.explained'] = dice.pick([true, false]);
  if (dice.chance(0.1)) facts.underlying = dice.chance(0.7);
  if (dice.chance(0.1)) facts['zat.discussed'] = true;
  if (dice.chance(0.05)) facts['zat.dates'] = [date()];
  return facts;
}
