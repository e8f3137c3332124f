import type { z } from 'zod';
import type { Facts, PupilCase } from '../attendance/pupil-case.ts';
import { buildCalendar } from '../calendar/school-calendar.ts';
import { pupilCaseSchema, schoolCaseSchema } from './case-schema.ts';
import type { SchoolCase } from './evaluate-school.ts';
import { checkShape, type InputIssue } from './issues.ts';

/** A case of `npm run evaluate` as the core takes it. */
export type ReadCase =
  | { scope: 'pupil'; pack: string; case: PupilCase }
  | { scope: 'school'; pack: string; case: SchoolCase };

/** Reads one parsed JSON value as a case; the first thing that is wrong with it, or the case. */
export function readCase(input: unknown): ReadCase | InputIssue {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return { path: '', message: 'expected a case as a JSON object' };
  }
  const checked = checkShape(schemaFor(input), input);
  if ('issues' in checked) return checked.issues[0]!;
  const { data } = checked;
  return data.scope === 'school'
    ? { scope: 'school', pack: data.pack, case: toSchoolCase(data) }
    : { scope: 'pupil', pack: data.pack, case: toPupilCase(data) };
}

function schemaFor(input: object): typeof pupilCaseSchema | typeof schoolCaseSchema {
  return 'scope' in input && input.scope === 'school' ? schoolCaseSchema : pupilCaseSchema;
}

function toSchoolCase(
  data: z.infer<typeof pupilCaseSchema> | z.infer<typeof schoolCaseSchema>,
): SchoolCase {
  const { asOf, school, calendar, facts } = data;
  return {
    asOf,
    school: { sector: school.sector, municipality: school.municipality },
    settings: school.settings,
    calendar: buildCalendar({
      holidays: calendar.holidays,
      freeDays: calendar.freeDays,
      timetable: Object.fromEntries(
        Object.entries(calendar.timetable).filter(([, entry]) => entry !== undefined),
      ),
    }),
    facts: facts as Facts,
  };
}

function toPupilCase(data: z.infer<typeof pupilCaseSchema>): PupilCase {
  const { coverage, pupil, records, totals } = data;
  return {
    ...toSchoolCase(data),
    coverage: { ...coverage, absentMeansPresent: coverage.absentMeansPresent === true },
    pupil,
    records: records.map(({ date, lesson, minutes, ...record }) => ({
      day: date,
      ...record,
      ...(typeof lesson === 'number' ? { lesson } : {}),
      ...(typeof minutes === 'number' ? { minutes } : {}),
    })),
    totals,
  };
}
