import {
  bornAtTheLatest,
  dayBefore,
  daysFromTo,
  nextDay,
  schoolYearOf,
  weekday,
} from './almanac.ts';
import { type Dice, diceOf } from './dice.ts';
import { generateFacts } from './generate-facts.ts';
import { generateRecords } from './generate-records.ts';
import { openSchool } from './school.ts';
import type { ContractCase, IsoDate, TimetableDay } from './types.ts';

/** Random cases that hit the edges on purpose; the same number always gives the same case. */

export function plus(iso: IsoDate, days: number): IsoDate {
  let day = iso;
  for (let i = 0; i < Math.abs(days); i++) day = days < 0 ? dayBefore(day) : nextDay(day);
  return day;
}

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri'];

/** Vakanties of the school years around the cases; invented dates of the usual shape. */
const VAKANTIES = [
  { from: '2025-07-12', to: '2025-08-24' },
  { from: '2025-10-11', to: '2025-10-19' },
  { from: '2025-12-20', to: '2026-01-04' },
  { from: '2026-02-14', to: '2026-02-22' },
  { from: '2026-04-25', to: '2026-05-03' },
  { from: '2026-07-11', to: '2026-08-23' },
  { from: '2026-10-17', to: '2026-10-25' },
  { from: '2026-12-19', to: '2027-01-03' },
  { from: '2027-02-13', to: '2027-02-21' },
];

function poDay(dice: Dice, wednesday: boolean): TimetableDay {
  const parts = wednesday && dice.chance(0.7) ? ['am'] : ['am', 'pm'];
  const hours = dice.pick(['none', 'all', 'all', 'some']);
  return parts.map((part) => {
    if (hours === 'none' || (hours === 'some' && dice.chance(0.5))) return part;
    return { part, hours: part === 'am' ? dice.pick([3, 3.5, 3.5]) : dice.pick([2, 2, 3]) };
  });
}

function timetable(dice: Dice, sector: string): ContractCase['calendar']['timetable'] {
  const table: ContractCase['calendar']['timetable'] = {};
  const lessons = dice.between(4, 8);
  const shortForm = dice.chance(0.4);
  for (const day of WEEKDAYS) {
    if (dice.chance(0.04)) continue;
    if (sector !== 'po') table[day] = dice.chance(0.7) ? lessons : dice.between(1, 8);
    else if (shortForm) table[day] = day === 'wed' ? ['am'] : ['am', 'pm'];
    else table[day] = poDay(dice, day === 'wed');
  }
  return table;
}

function asOfDate(dice: Dice): IsoDate {
  const edges = [
    '2026-08-01',
    '2026-08-24',
    '2026-10-19',
    '2026-10-26',
    '2026-07-31',
    '2027-01-04',
  ];
  if (dice.chance(0.05)) return dice.pick(edges);
  let day = plus(dice.pick(['2026-03-02', '2026-09-01', '2026-11-02']), dice.between(0, 75));
  if (['sat', 'sun'].includes(weekday(day)) && dice.chance(0.5)) day = plus(day, 2);
  return day;
}

function coverage(dice: Dice, asOf: IsoDate): ContractCase['coverage'] {
  const from = dice.chance(0.45) ? plus(asOf, -500) : plus(asOf, -dice.between(0, 90));
  let to = dice.pick([asOf, asOf, asOf, dayBefore(asOf), dayBefore(asOf), plus(asOf, 7)]);
  if (dice.chance(0.15)) to = plus(asOf, -dice.between(2, 9));
  if (dice.chance(0.01)) return { from: plus(asOf, 3), to: plus(asOf, 9) };
  const found = { from: [from, to].sort()[0]!, to };
  if (dice.chance(0.6)) return found;
  return { ...found, absentMeansPresent: dice.pick([true, true, false, null]) };
}

function birthDate(dice: Dice, asOf: IsoDate, sector: string): IsoDate | null {
  if (dice.chance(0.4)) return null;
  const born = bornAtTheLatest(
    asOf,
    dice.pick(sector === 'po' ? [4, 5, 5, 8, 11] : [12, 15, 17, 18]),
  );
  const date = plus(born, dice.chance(0.5) ? dice.between(-40, 40) : dice.between(-300, 0));
  return date.endsWith('02-29') ? nextDay(date) : date;
}

function settings(dice: Dice): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  if (dice.chance(0.15)) found['late.talkFrom'] = dice.between(1, 5);
  if (dice.chance(0.1)) found['denbosch.freq.maxDays'] = dice.pick([2, 'none']);
  if (dice.chance(0.15)) found['denbosch.longSick'] = dice.pick(['criteria', 'form', 'both']);
  if (dice.chance(0.1)) found['statutory.pack'] = dice.chance(0.5);
  if (dice.chance(0.1)) found['late.excused'] = dice.pick(['count', 'not']);
  if (dice.chance(0.05)) found['duo.days'] = dice.between(1, 7);
  if (dice.chance(0.05)) found['leerplicht.ageFilter'] = dice.chance(0.5);
  return found;
}

const HOME: Record<string, string[]> = {
  denbosch: ['s-hertogenbosch'],
  tilburg: ['tilburg'],
  haaglanden: ['den-haag', 'leidschendam-voorburg', 'rijswijk'],
  groningen: ['groningen'],
};

export function generateCase(seed: number): ContractCase {
  const dice = diceOf(seed);
  const pack = dice.pick([
    'denbosch',
    'denbosch',
    'denbosch',
    'tilburg',
    'haaglanden',
    'groningen',
  ]);
  const usual = { denbosch: ['po', 'vo', 'vo', 'mbo'], tilburg: ['vo'], haaglanden: ['po'] }[pack];
  const sector = dice.chance(0.06) ? dice.pick(['po', 'vo', 'mbo']) : dice.pick(usual ?? ['vo']);
  const elsewhere = pack !== 'denbosch' && dice.chance(0.05);
  const asOf = asOfDate(dice);
  const freeDays = Array.from({ length: dice.between(0, 4) }, () =>
    plus(asOf, -dice.between(-3, 45)),
  );
  const holidays = dice.chance(0.1)
    ? [...VAKANTIES, { from: plus(asOf, -dice.between(0, 20)), to: asOf }]
    : VAKANTIES;
  const c: ContractCase = {
    id: `case-${seed}`,
    pack,
    asOf,
    school: {
      sector,
      municipality: elsewhere ? 'other' : dice.pick(HOME[pack]!),
      settings: settings(dice),
    },
    calendar: {
      holidays: holidays.filter((h) => h.from <= h.to),
      freeDays: [...new Set(freeDays)],
      timetable: timetable(dice, sector),
    },
    coverage: coverage(dice, asOf),
    pupil: {
      birthDate: birthDate(dice, asOf, sector),
      municipality: dice.pick([null, null, 'other', [{ from: plus(asOf, -30), value: 'tilburg' }]]),
    },
    records: [],
    facts: {},
  };
  const school = openSchool(c);
  const schoolDays = daysFromTo(plus(asOf, -150), plus(asOf, 4)).filter(school.isSchoolDay);
  c.records = generateRecords(dice, c, schoolDays);
  c.facts = generateFacts(dice, c, schoolDays);
  if (pack === 'denbosch' && dice.chance(0.04)) return withTotals(dice, c);
  return c;
}

/** A page that only counts was seen too: for the whole school year so far, or for part of it. */
function withTotals(dice: Dice, c: ContractCase): ContractCase {
  const year = schoolYearOf(c.asOf);
  const total = () => {
    const from = dice.pick([year.from, year.from, plus(c.asOf, -dice.between(5, 40))]);
    const to = dice.pick([c.asOf, dayBefore(c.asOf), year.to, plus(c.asOf, -dice.between(2, 4))]);
    const unit = dice.pick(['times', 'times', 'lessons', 'dayparts', 'hours']);
    return { kind: 'late', from, to, count: dice.between(1, 13), unit };
  };
  const totals = Array.from({ length: dice.between(1, 2) }, total).filter((t) => t.from <= t.to);
  return { ...c, totals, facts: { 'talk.held': true, 'talk.date': year.from } };
}
