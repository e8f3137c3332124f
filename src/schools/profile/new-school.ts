import type { Municipality, Region, Sector } from '../../../rules/index.ts';
import {
  PROFILE_VERSION,
  type Protocol,
  type Role,
  type SchoolProfile,
  type Timetable,
  WEEKDAYS,
} from './profile.ts';

/** What a person tells about a new school. */
export interface SchoolAnswers {
  name: string;
  municipality: Municipality;
  protocol: Protocol;
  region: Region;
  sector: Sector;
  role: Role;
}

/** What follows from the municipality of a school; of another municipality a person must say it. */
export const FOLLOWS: Readonly<
  Record<Exclude<Municipality, 'other'>, { protocol: Protocol; region: Region }>
> = {
  'den-haag': { protocol: 'haaglanden', region: 'midden' },
  'leidschendam-voorburg': { protocol: 'haaglanden', region: 'midden' },
  rijswijk: { protocol: 'haaglanden', region: 'midden' },
  's-hertogenbosch': { protocol: 'denbosch', region: 'zuid' },
  tilburg: { protocol: 'tilburg', region: 'zuid' },
  groningen: { protocol: 'groningen', region: 'noord' },
};

/**
 * A school with what is still unknown left open: no sites, no codes, no days of its own, and a calendar
 * that nobody looked through.
 */
export function newSchool(answers: SchoolAnswers, id: string): SchoolProfile {
  const { region, ...told } = answers;
  return {
    version: PROFILE_VERSION,
    id,
    ...told,
    origins: [],
    pageNames: [],
    protocolVersion: null,
    protocolSeen: null,
    calendar: { region, holidays: [], freeDays: [], schoolDays: [], checkedFor: null },
    timetable: assumedTimetable(answers.sector),
    codes: [],
    mappings: [],
    partners: { contacts: {}, checkedOn: null },
    settings: {},
  };
}

/**
 * What is taken to be the timetable before anyone told it. In primary education the longest there is, so
 * that no registration falls outside it; how many lessons a day has elsewhere cannot be assumed.
 */
export function assumedTimetable(sector: Sector): Timetable {
  if (sector !== 'po') return {};
  return everyDay([
    { part: 'am', hours: null },
    { part: 'pm', hours: null },
  ]);
}

/** The same on Monday to Friday. */
export function everyDay(day: NonNullable<Timetable['mon']>): Timetable {
  return Object.fromEntries(WEEKDAYS.map((weekday) => [weekday, day]));
}
