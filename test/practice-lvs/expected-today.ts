import { AS_OF } from './calendar.ts';
import { PERIOD, PUPILS, pupilPath, SCHOOL_NAME } from './data.ts';
import type { ExpectedReading, ExpectedTotal } from './expected.ts';
import { CHOICES, FILLED_IN } from './pages/today.ts';
import { CODES, type Registration, slotsOf } from './registrations.ts';
import { cellOf } from './week-data.ts';

/** The register of this morning: half filled in, and silent on who is not. */
export function expectedToday(): ExpectedReading {
  const pupils = PUPILS.map((pupil, index) => {
    const says = index < FILLED_IN ? cellOf(pupil, AS_OF, 'am') : null;
    const offered = says !== null && CHOICES.some((choice) => choice.startsWith(`${says.code} `));
    const entry = says && {
      ...{ date: AS_OF, slot: { part: 'am' as const }, excused: null, minutes: null },
      ...{ code: says.code, label: says.reason },
    };
    const { name, number } = pupil;
    return { name, number, link: null, group: null, entries: entry && offered ? [entry] : [] };
  });
  return {
    view: 'register',
    scope: 'group',
    period: { from: AS_OF, to: AS_OF },
    absentMeansPresent: false,
    school: SCHOOL_NAME,
    gaps: ['today-open', 'not-registered'],
    pupils,
  };
}

/** The counts of the whole period, in dagdelen. */
export function expectedTotals(): ExpectedReading {
  const pupils = PUPILS.map((pupil) => {
    const count = (wanted: (r: Registration) => boolean) => {
      return pupil.registrations.filter(wanted).flatMap(slotsOf).length;
    };
    const total = (code: string, excused: boolean | null, count: number): ExpectedTotal => {
      return { code, excused, count, unit: 'dayparts' };
    };
    const { name, number } = pupil;
    return {
      ...{ name, number, link: pupilPath(pupil), group: null, entries: [] },
      totals: [
        total(
          'Ziek',
          null,
          count(({ code }) => code === 'Z'),
        ),
        total(
          'Te laat',
          null,
          count(({ code }) => code === 'TL'),
        ),
        total(
          'Geoorloofd afwezig',
          true,
          count(({ code }) => CODES[code].excused === true),
        ),
        total(
          'Ongeoorloofd afwezig',
          false,
          count(({ code }) => CODES[code].excused === false),
        ),
      ],
    };
  });
  return {
    view: 'totals',
    scope: 'group',
    period: PERIOD,
    absentMeansPresent: false,
    school: SCHOOL_NAME,
    gaps: [],
    pupils,
  };
}
