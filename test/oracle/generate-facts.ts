import { mondayOf, nextDay, weekday } from './almanac.ts';
import type { Dice } from './dice.ts';
import { plus } from './generate-calendar.ts';
import { RULE_IDS } from './rule-ids.ts';
import { openSchool, type School } from './school.ts';
import type { ContractCase, IsoDate } from './types.ts';

/** Logged facts around the dates that matter: terms that end today, records, days to come. */

/** Facts that are one date, with the terms that run from them. */
type Unit = 'days' | 'school-days' | 'working-days' | 'lesson-weeks';
type Term = readonly [Unit, readonly number[]];

const WITHIN_DAYS = [7, 14, 14, 28] as const;
const DATES: Record<string, Record<string, Term>> = {
  haaglanden: {
    'concern.date': ['days', [14]],
    'talk.date': ['school-days', [10]],
    'plan.date': ['days', WITHIN_DAYS],
    'plan.reviewDate': ['days', [0]],
    'zv.firstDate': ['days', [28, 28, 55, 56, 77, 91, 98]],
    'zv.reportedDate': ['days', WITHIN_DAYS],
    'phase3a.startDate': ['days', [70]],
    'phase3b.startDate': ['days', [14]],
    'preventive.heldDate': ['days', WITHIN_DAYS],
    'thuiszitter.flagDate': ['days', [14]],
  },
  denbosch: {
    'talk.date': ['days', WITHIN_DAYS],
    'plan.date': ['days', [14]],
    'preventive.invitedDate': ['days', WITHIN_DAYS],
    'preventive.heldDate': ['days', WITHIN_DAYS],
    'jeugdarts.signupDate': ['days', [14]],
    'jeugdarts.consultDate': ['days', WITHIN_DAYS],
    'partners.involvedDate': ['days', [14]],
    'partners.informedDate': ['days', WITHIN_DAYS],
    'thuiszitter.flagDate': ['days', [14]],
  },
  tilburg: {
    'intervention.startDate': ['lesson-weeks', [3]],
    'plan.goalDate': ['days', [0, 1]],
    'step3.goalDate': ['days', [0, 1]],
    'overlegtafel.date': ['lesson-weeks', [4]],
    'swv.reportedDate': ['days', [0, 7, 14, 28]],
    'swv.adviceDate': ['days', WITHIN_DAYS],
    'talk.date': ['days', WITHIN_DAYS],
  },
  groningen: {
    'partner.contactDate': ['working-days', [2]],
    'partner.answeredDate': ['working-days', [0, 1, 2]],
    'talk.date': ['days', WITHIN_DAYS],
  },
};

const LISTS: Record<string, Record<string, Term>> = {
  haaglanden: { 'mdo.dates': ['days', WITHIN_DAYS], 'contact.log': ['days', [1, 5]] },
  denbosch: {
    'contact.log': ['school-days', [5, 5, 2]],
    'zat.dates': ['days', WITHIN_DAYS],
    'mdo.dates': ['days', [14, 21]],
  },
  tilburg: { 'zat.dates': ['days', [28, 28, 35]], 'mdo.dates': ['days', WITHIN_DAYS] },
  groningen: { 'zat.dates': ['days', WITHIN_DAYS] },
};

/** So many units before as-of: the day on which a term of that length ends there. */
function termBefore(school: School, asOf: IsoDate, unit: Unit, count: number): IsoDate {
  const counts = (day: IsoDate) => {
    if (unit === 'school-days') return school.isSchoolDay(day);
    if (unit === 'working-days') return !['sat', 'sun'].includes(weekday(day));
    if (unit === 'days') return true;
    const monday = mondayOf(day);
    return school.isLessonWeek(monday, plus(monday, 6));
  };
  let day = asOf;
  for (let left = unit === 'lesson-weeks' ? 7 * count : count, i = 0; left > 0 && i < 250; i++) {
    if (counts(day)) left--;
    day = plus(day, -1);
  }
  return day;
}

export function generateFacts(
  dice: Dice,
  c: ContractCase,
  schoolDays: IsoDate[],
): Record<string, unknown> {
  const facts: Record<string, unknown> = {};
  const school = openSchool(c);
  const recorded = c.records.filter((r) => r.kind !== 'present').map((r) => r.date);

  const someDate = () => {
    const from = dice.chance(0.6) && recorded.length > 0 ? recorded : schoolDays;
    if (dice.chance(0.1)) return c.asOf;
    if (dice.chance(0.05)) return plus(c.asOf, dice.between(1, 12));
    return from.length > 0 ? plus(dice.pick(from), dice.pick([0, 0, 0, -1, 1])) : c.asOf;
  };
  const termDate = ([unit, counts]: Term) => {
    if (dice.chance(0.3)) return someDate();
    const day = termBefore(school, c.asOf, unit, dice.pick(counts));
    return plus(day, dice.pick([-2, -1, -1, 0, 0, 0, 0, 1, 1, 2]));
  };
  const sometimes = (chance: number, name: string, make: () => unknown) => {
    if (dice.chance(chance)) facts[name] = make();
  };

  const single = DATES[c.pack]!;
  const chosen = dice.chance(0.6) ? dice.pick(Object.keys(single)) : null;
  for (const [name, term] of Object.entries(single)) {
    sometimes(name === chosen ? 1 : 0.07, name, () => (dice.chance(0.03) ? null : termDate(term)));
  }
  for (const [name, term] of Object.entries(LISTS[c.pack]!)) {
    sometimes(0.16, name, () => dice.times(dice.pick([0, 1, 1, 1, 2, 3]), () => termDate(term)));
  }
  // Ill now, and phoned once: is it time to phone again?
  const illNow = c.records.some((r) => r.kind === 'sick' && r.date > plus(c.asOf, -5));
  if (illNow && c.pack === 'denbosch') {
    sometimes(0.4, 'contact.log', () => [termDate(['school-days', [5, 5, 6]])]);
  }
  if (facts['talk.date'] !== undefined) sometimes(0.7, 'talk.held', () => true);
  else sometimes(0.2, 'talk.held', () => dice.chance(0.7));
  sometimes(0.15, 'duo.reported', () => reports(dice, c, someDate));

  sometimes(0.12, 'sick.explained', () => dice.pick([true, false, 'unknown', null]));
  sometimes(0.1, 'underlying', () => dice.chance(0.7));
  sometimes(0.07, 'zat.discussed', () => dice.chance(0.8));
  sometimes(0.08, 'preventive.bySchool', () => dice.pick([true, false, null]));
  sometimes(c.pack === 'haaglanden' ? 0.35 : 0.05, 'plan.mdo', () => 'executed');
  sometimes(0.08, 'plan.failed', () => dice.chance(0.7));
  sometimes(0.06, 'partial.long', () => dice.chance(0.7));
  sometimes(0.06, 'partners', () => dice.pick([[], ['jgz'], ['smw', 'leerplicht']]));
  sometimes(0.06, 'jeugdarts.noshow', () => dice.chance(0.8));
  sometimes(0.06, 'jeugdarts.feedback', () => dice.chance(0.8));
  if (c.pack === 'haaglanden') sometimes(0.25, 'opschaling.step', () => dice.between(0, 4));
  sometimes(c.pack === 'tilburg' || c.pack === 'haaglanden' ? 0.14 : 0.02, 'leave.request', () =>
    leaveRequest(dice, c, school),
  );
  sometimes(0.05, 'exemption', () =>
    dice.pick(['5a', '5b', '5c', '11a', '11c', '11e', '11f', '11g', true, false]),
  );
  Object.assign(facts, flags(dice, c.pack));
  return facts;
}

function reports(dice: Dice, c: ContractCase, someDate: () => IsoDate) {
  return dice.times(dice.pick([0, 1, 1, 1, 2]), () => {
    const [end, made] = [someDate(), someDate()].sort() as [IsoDate, IsoDate];
    const type = dice.pick(['16-uur', 'lrv', 'luxeverzuim', 'overig']);
    const latest = c.records
      .filter((r) => r.kind !== 'present' && r.date <= c.asOf)
      .map((r) => r.date)
      .sort()
      .at(-1);
    if (latest !== undefined && dice.chance(0.4)) {
      const date = dice.pick([latest, nextDay(latest), c.asOf]);
      return { date, end: dice.pick([latest, end > date ? date : end]), type };
    }
    if (dice.chance(0.2)) return { date: plus(c.asOf, -dice.between(0, 9)), type };
    return { date: made, end, type };
  });
}

function leaveRequest(dice: Dice, c: ContractCase, school: School): unknown {
  const article = dice.chance(0.5) ? {} : { article: dice.pick(['11f', '11f', '11g']) };
  const days = dice.chance(0.8) ? dice.around(10) : dice.between(1, 25);
  if (dice.chance(0.3)) return Math.max(1, days);
  if (dice.chance(0.4)) return { days: Math.max(1, days), ...article };
  const from = plus(c.asOf, dice.between(-20, 40));
  let to = from;
  for (let left = days - (school.isSchoolDay(from) ? 1 : 0), i = 0; left > 0 && i < 90; i++) {
    to = nextDay(to);
    if (school.isSchoolDay(to)) left--;
  }
  return { from, to, ...article };
}

/** Flags of the pack: those of auto M are set, now and then one of another rule is dismissed. */
function flags(dice: Dice, pack: string): Record<string, boolean> {
  const ids = RULE_IDS[pack as keyof typeof RULE_IDS];
  const set: Record<string, boolean> = {};
  const groups: (readonly string[])[] = [ids.M, ids.M, ids.S, ids.A, ids.cycle, RULE_IDS.law.M];
  for (let left = dice.pick([0, 0, 0, 1, 1, 2]); left > 0; left--) {
    const group = dice.pick(groups);
    if (group.length > 0) set[`flag.${dice.pick(group)}`] = dice.chance(0.75);
  }
  return set;
}
