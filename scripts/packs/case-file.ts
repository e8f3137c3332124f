import { join } from 'node:path';
import { z } from 'zod';
import { formatDay, parseDay } from '../../rules/attendance/day.ts';
import { KINDS } from '../../rules/attendance/record.ts';
import type { SchoolCalendar } from '../../rules/calendar/school-calendar.ts';
import { type ReadCase, readCase } from '../../rules/evaluate/read-case.ts';
import { type ReadFile, readYamlFile } from './yaml-file.ts';

/**
 * `cases.yaml`: for each rule what its text says must come out, on both sides of every figure. A
 * registration is one line: dates, part, kind, and `excused` or `unexcused` where the source says so.
 * Dates: `2026-09-01`, `2026-09-01+5` (that many school days) or `2026-09-01..2026-09-11` (school days).
 */
const caseSchema = z.strictObject({
  name: z.string(),
  /** `school`: a case about the recurring tasks of a school; it has no pupil and no registrations. */
  scope: z.enum(['pupil', 'school']).default('pupil'),
  /** Where the expected outcome comes from: a section of the document, or a reading of ours. */
  from: z.string(),
  asOf: z.string(),
  /** `from..to`; left out: from the first of August up to and including as-of. */
  coverage: z.string().optional(),
  absentMeansPresent: z.boolean().optional(),
  sector: z.enum(['po', 'vo', 'mbo']).optional(),
  municipality: z.string().optional(),
  settings: z.record(z.string(), z.unknown()).optional(),
  freeDays: z.array(z.string()).optional(),
  birthDate: z.string().optional(),
  /** Where the pupil lives: a municipality, or moves as `{ from, value }`. */
  pupil: z.strictObject({ municipality: z.unknown() }).optional(),
  records: z.array(z.string()).default([]),
  totals: z.array(z.unknown()).optional(),
  facts: z.record(z.string(), z.unknown()).optional(),
  /** The least value that this case gives a rule, in the rule's unit. */
  at: z.record(z.string(), z.number()).default({}),
  /** Per rule: `none`, or the fields of the signal that matter. */
  expect: z.record(z.string(), z.union([z.literal('none'), z.record(z.string(), z.unknown())])),
});

export const caseFileSchema = z.strictObject({
  /** The protocol of the school; the law is judged beside it. */
  pack: z.string(),
  sector: z.enum(['po', 'vo', 'mbo']),
  municipality: z.string(),
  calendar: z.strictObject({
    holidays: z.array(z.string()),
    freeDays: z.array(z.string()).default([]),
    timetables: z.record(z.string(), z.record(z.string(), z.unknown())),
  }),
  cases: z.array(caseSchema),
});
export type CaseFile = z.infer<typeof caseFileSchema>;
export type PackCase = CaseFile['cases'][number];

export function readCaseFile(packFolder: string): ReadFile<CaseFile> {
  return readYamlFile(join(packFolder, 'cases.yaml'), caseFileSchema);
}

/** A case in words as the core reads it. Throws when the case itself is not valid. */
export function toReadCase(file: CaseFile, item: PackCase): ReadCase {
  const sector = item.sector ?? file.sector;
  const school = {
    scope: item.scope,
    pack: file.pack,
    asOf: item.asOf,
    school: {
      sector,
      municipality: item.municipality ?? file.municipality,
      settings: item.settings ?? {},
    },
    calendar: {
      holidays: file.calendar.holidays.map((range) => {
        const [from, to] = range.split('..');
        return { from, to };
      }),
      freeDays: [...file.calendar.freeDays, ...(item.freeDays ?? [])],
      timetable: file.calendar.timetables[sector],
    },
    facts: item.facts ?? {},
  };
  const { calendar } = read({ ...school, scope: 'school' }, item).case;
  if (item.scope === 'school') return read(school, item);
  const year = Number(item.asOf.slice(0, 4)) - (item.asOf.slice(5) < '08-01' ? 1 : 0);
  const [from, to] = (item.coverage ?? `${year}-08-01..${item.asOf}`).split('..');
  const pupil = {
    coverage: { from, to, absentMeansPresent: item.absentMeansPresent ?? true },
    pupil: { birthDate: item.birthDate ?? null, municipality: null, ...item.pupil },
    records: item.records.flatMap((line) => expand(line, calendar)),
    totals: item.totals ?? [],
  };
  return read({ ...school, ...pupil }, item);
}

function read(input: unknown, item: PackCase): ReadCase {
  const result = readCase(input);
  if ('message' in result) throw new Error(`${item.name}: ${result.path} ${result.message}`);
  return result;
}

const LINE = new RegExp(
  `^(\\S+) (?:(day|am|pm)|lesson (\\d+)) (${KINDS.join('|')})(?: (excused|unexcused))?$`,
);

function expand(line: string, calendar: SchoolCalendar): object[] {
  const match = LINE.exec(line);
  if (!match) throw new Error(`expected "dates part kind [excused|unexcused]", found "${line}"`);
  const [, dates, part, lesson, kind, excused] = match;
  return datesOf(dates!, calendar).map((date) => ({
    date,
    part: part ?? 'lesson',
    ...(lesson ? { lesson: Number(lesson) } : {}),
    kind,
    excused: excused ? excused === 'excused' : null,
  }));
}

function datesOf(text: string, calendar: SchoolCalendar): string[] {
  const [start, count] = text.split('+');
  const [first, last] = start!.split('..').map((date) => parseDay(date));
  if (first === null || first === undefined || last === null) {
    throw new Error(`expected dates, found "${text}"`);
  }
  if (count === undefined && last === undefined) return [formatDay(first)];
  const found: number[] = [];
  const enough = () => (count === undefined ? false : found.length === Number(count));
  for (
    let day = calendar.schoolDayAfter(first - 1);
    day !== null && day <= (last ?? day) && !enough();
    day = calendar.schoolDayAfter(day)
  ) {
    found.push(day);
  }
  return found.map(formatDay);
}
