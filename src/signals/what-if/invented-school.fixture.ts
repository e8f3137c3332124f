import packs from '../../../.generated/packs.json';
import {
  buildCalendar,
  type Municipality,
  type PackLibrary,
  packsOfSchool,
  parseDay,
  type Sector,
  type Settings,
} from '../../../rules/index.ts';
import { inventedDay } from './invented-cases.ts';
import type { RulesOfSchool, RulesSchool } from './what-changes-seen.ts';

/** Invented schools for the tests of before and after. */
const library = packs as unknown as PackLibrary;
export const TODAY = parseDay('2026-11-20')!;

const day = (part: 'am' | 'pm', hours: number) => ({ part, hours });
const whole = [day('am', 3.5), day('pm', 2)];
const TIMETABLES = {
  po: { mon: whole, tue: whole, wed: [day('am', 3.5)], thu: whole, fri: whole },
  vo: { mon: 7, tue: 7, wed: 6, thu: 7, fri: 6 },
  mbo: { mon: 6, tue: 6, thu: 6, fri: 6 },
};

const range = (from: string, to: string) => ({ from: parseDay(from)!, to: parseDay(to)! });
const HOLIDAYS = [
  range('2026-07-11', '2026-08-23'),
  range('2026-10-17', '2026-10-25'),
  range('2026-12-19', '2027-01-03'),
  range('2027-02-13', '2027-02-21'),
  range('2027-04-24', '2027-05-09'),
];

/** A school on the day until which its invented pupils went there: Friday 23 April 2027. */
export function inventedSchool(sector: Sector, municipality: Municipality): RulesSchool {
  const calendar = buildCalendar({
    holidays: HOLIDAYS,
    freeDays: [parseDay('2026-11-06')!],
    timetable: TIMETABLES[sector],
  });
  return { sector, municipality, calendar, asOf: inventedDay(calendar, TODAY)! };
}

/** What a school with these settings is judged by. */
export function judgedBy(protocol: string, settings: Settings): RulesOfSchool {
  return { settings, packs: packsOfSchool(library, protocol, settings, TODAY) };
}
