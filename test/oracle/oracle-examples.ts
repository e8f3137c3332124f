import { daysFromTo, weekday } from './almanac.ts';
import { oracle } from './oracle.ts';
import { openSchool } from './school.ts';
import type { ContractCase, ContractRecord, IsoDate } from './types.ts';

/** A plain school (Mon–Fri, no free days unless given) that sees everything up to asOf. */
export function plainCase(
  over: Partial<ContractCase> & { sector?: string; municipality?: string },
): ContractCase {
  const { sector = 'vo', municipality = 's-hertogenbosch', ...rest } = over;
  const day = sector === 'po' ? ['am', 'pm'] : 6;
  return {
    id: 'example',
    pack: 'denbosch',
    asOf: '2026-11-20',
    school: { sector, municipality, settings: {} },
    calendar: {
      holidays: [],
      freeDays: [],
      timetable: { mon: day, tue: day, wed: day, thu: day, fri: day },
    },
    coverage: { from: '2024-08-01', to: over.asOf ?? '2026-11-20' },
    pupil: { birthDate: null, municipality: null },
    records: [],
    facts: {},
    ...rest,
  };
}

/** `count` whole school days of one kind, the last one on asOf. */
export function wholeDays(c: ContractCase, count: number, kind: string): ContractRecord[] {
  const school = openSchool(c);
  return daysFromTo('2024-08-01', c.asOf)
    .filter(school.isSchoolDay)
    .slice(-count)
    .map((date) => ({ date, part: 'day', kind, excused: null }));
}

/** Whole days of one kind on every school day between two dates. */
export function absentBetween(c: ContractCase, from: IsoDate, to: IsoDate, kind: string) {
  const school = openSchool(c);
  return daysFromTo(from, to)
    .filter((d) => school.isSchoolDay(d) && !['sat', 'sun'].includes(weekday(d)))
    .map((date): ContractRecord => ({ date, part: 'day', kind, excused: null }));
}

/** Late at the start of every school day from a day on. */
export function lateEveryDay(c: ContractCase, from: IsoDate): ContractRecord[] {
  const school = openSchool(c);
  const start =
    c.school.sector === 'po' ? { part: 'am' as const } : { part: 'lesson' as const, lesson: 1 };
  return daysFromTo(from, c.asOf)
    .filter((d) => school.isSchoolDay(d))
    .map((date): ContractRecord => ({ date, ...start, kind: 'late', excused: null }));
}

export const status = (c: ContractCase, rule: string) =>
  oracle(c).find((s) => s.rule === rule)?.status;
export const rulesMet = (c: ContractCase, family = /./) =>
  oracle(c)
    .filter((s) => s.status === 'met' && family.test(s.rule))
    .map((s) => s.rule);
export const signal = (c: ContractCase, rule: string) => oracle(c).find((s) => s.rule === rule);

/** The same case at a school with other settings. */
export function choose(c: ContractCase, settings: Record<string, unknown>): ContractCase {
  return { ...c, school: { ...c.school, settings } };
}
