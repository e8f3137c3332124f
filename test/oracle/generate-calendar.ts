import { nextDay, shifted, weekday } from './almanac.ts';
import type { Dice } from './dice.ts';
import type { ContractCase, IsoDate, TimetableDay } from './types.ts';

/** School calendars: vakanties of the usual shape, free days around as-of, timetables with holes. */

type Calendar = ContractCase['calendar'];

export const plus = shifted;

function saturdayFrom(iso: IsoDate): IsoDate {
  let day = iso;
  while (weekday(day) !== 'sat') day = nextDay(day);
  return day;
}

/** First Saturday on or after a day, and so many weeks of vakantie. */
function weeksFrom(iso: IsoDate, weeks: number) {
  const from = saturdayFrom(iso);
  return { from, to: plus(from, 7 * weeks + 1) };
}

/** The vakanties of one school year; three regions have them in different weeks. */
function vakantiesOf(year: number, region: number): Calendar['holidays'] {
  const day = (y: number, monthDay: string) => plus(`${y}-${monthDay}`, 7 * region);
  return [
    weeksFrom(day(year, '07-04'), 6),
    weeksFrom(day(year, '10-06'), 1),
    weeksFrom(`${year}-12-18`, 2),
    weeksFrom(day(year + 1, '02-08'), 1),
    weeksFrom(`${year + 1}-04-24`, region === 2 ? 2 : 1),
  ];
}

function poDay(dice: Dice, wednesday: boolean): TimetableDay {
  const parts =
    wednesday && dice.chance(0.7)
      ? ['am']
      : dice.pick([
          ['am', 'pm'],
          ['am', 'pm'],
          ['pm', 'am'],
        ]);
  const hours = dice.pick(['none', 'all', 'all', 'some']);
  return parts.map((part) => {
    if (hours === 'none' || (hours === 'some' && dice.chance(0.5))) return part;
    return {
      part,
      hours: part === 'am' ? dice.pick([3, 3.5, 3.5, 3.25]) : dice.pick([2, 2, 3, 1.75]),
    };
  });
}

function timetable(dice: Dice, sector: string): Calendar['timetable'] {
  const table: Calendar['timetable'] = {};
  const lessons = dice.between(4, 8);
  const shortForm = dice.chance(0.4);
  const odd = dice.chance(0.15);
  for (const day of ['mon', 'tue', 'wed', 'thu', 'fri']) {
    if (odd && dice.chance(0.3)) continue;
    if (sector !== 'po')
      table[day] = odd
        ? dice.pick([0, 1, 2, 3, 12])
        : dice.chance(0.7)
          ? lessons
          : dice.between(1, 8);
    else if (odd && dice.chance(0.2)) table[day] = dice.pick([[], ['pm']]);
    else if (shortForm) table[day] = day === 'wed' ? ['am'] : ['am', 'pm'];
    else table[day] = poDay(dice, day === 'wed');
  }
  return table;
}

export function generateCalendar(dice: Dice, asOf: IsoDate, sector: string): Calendar {
  const region = dice.between(0, 2);
  const year = Number(asOf.slice(0, 4));
  const holidays = [year - 2, year - 1, year, year + 1].flatMap((y) => vakantiesOf(y, region));
  if (dice.chance(0.06)) holidays.push({ from: plus(asOf, -dice.between(0, 20)), to: asOf });
  if (dice.chance(0.04))
    holidays.push({ from: plus(asOf, -40), to: plus(asOf, -dice.between(20, 40)) });
  const freeDays = dice.times(dice.pick([0, 0, 1, 2, 3, 5]), () =>
    plus(asOf, -dice.between(-4, 60)),
  );
  if (dice.chance(0.2)) freeDays.push(plus(asOf, -dice.between(60, 250)));
  return {
    holidays: dice.chance(0.03) ? [] : holidays,
    freeDays: dice.chance(0.03) ? freeDays : [...new Set(freeDays)],
    timetable: timetable(dice, sector),
  };
}

/** Days on which something in the calendar turns over: years, months, clocks, leap days, feasts. */
const EDGES = [
  '2026-01-01',
  '2026-03-30',
  '2026-04-03',
  '2026-04-06',
  '2026-04-27',
  '2026-05-05',
  '2026-05-14',
  '2026-05-15',
  '2026-05-25',
  '2026-05-31',
  '2026-07-31',
  '2026-08-01',
  '2026-08-31',
  '2026-10-26',
  '2026-12-31',
  '2027-01-04',
  '2027-03-01',
  '2027-03-29',
  '2027-07-30',
  '2027-08-02',
  '2028-02-29',
  '2028-03-01',
  '2028-03-31',
  '2028-05-29',
  '2028-08-01',
];

export function asOfDate(dice: Dice): IsoDate {
  if (dice.chance(0.08)) return dice.pick(EDGES);
  const start = dice.pick([
    '2025-09-15',
    '2026-01-05',
    '2026-08-24',
    '2026-08-24',
    '2027-01-04',
    '2027-09-01',
    '2028-01-10',
  ]);
  let day = plus(start, dice.chance(0.15) ? dice.between(0, 25) : dice.between(15, 130));
  if (['sat', 'sun'].includes(weekday(day)) && dice.chance(0.5)) day = plus(day, 2);
  return day;
}
