import type { z } from 'zod';
import type { Facts, PupilCase } from '../attendance/pupil-case.ts';
import { buildCalendar } from '../calendar/school-calendar.ts';
import { pupilCaseSchema, schoolCaseSchema } from './case-schema.ts';
import { explainIssues, type InputIssue } from './issues.ts';

/** A case of `npm run evaluate` as the core takes it. */
export type ReadCase =
  | { scope: 'pupil'; pack: string; pupilCase: PupilCase }
  | { scope: 'school'; pack: string };

/** Reads one parsed JSON value as a case; the first thing that is wrong with it, or the case. */
export function readCase(input: unknown): ReadCase | InputIssue {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return { path: '', message: 'expected a case as a JSON object' };
  }
  if ('scope' in input && input.scope === 'school') {
    const result = schoolCaseSchema.safeParse(input);
    return result.success
      ? { scope: 'school', pack: result.data.pack }
      : explainIssues(result.error.issues, input)[0]!;
  }
  const result = pupilCaseSchema.safeParse(input);
  if (!result.success) return explainIssues(result.error.issues, input)[0]!;
  return { scope: 'pupil', pack: result.data.pack, pupilCase: toPupilCase(result.data) };
}

function toPupilCase(data: z.infer<typeof pupilCaseSchema>): PupilCase {
  const { asOf, school, calendar, coverage, pupil, records, totals, facts } = data;
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
    coverage: { ...coverage, absentMeansPresent: coverage.absentMeansPresent === true },
    pupil,
    records: records.map(({ date, lesson, minutes, ...record }) => ({
      day: date,
      ...record,
      ...(typeof lesson === 'number' ? { lesson } : {}),
      ...(typeof minutes === 'number' ? { minutes } : {}),
    })),
    totals,
    facts: facts as Facts,
  };
}
