import { z } from 'zod';
import { MUNICIPALITIES, SECTORS } from '../attendance/pupil-case.ts';
import { KINDS } from '../attendance/record.ts';
import { MAX_LESSONS } from '../attendance/slots.ts';
import { day, period } from './day-schema.ts';
import { shapeOfFact } from './facts-schema.ts';
import { settingsSchema } from './settings-schema.ts';

/** The shape of one case of `npm run evaluate`. Keys that no rule reads are passed over. */

const dagdeel = z.union([
  z.enum(['am', 'pm']).transform((part) => ({ part, hours: null })),
  z.object({
    part: z.enum(['am', 'pm']),
    hours: z.number().positive().max(12).nullable().default(null),
  }),
]);

const weekday = z
  .union([
    z.number().int().min(0).max(MAX_LESSONS),
    z
      .array(dagdeel)
      .max(2)
      .refine((parts) => new Set(parts.map(({ part }) => part)).size === parts.length, {
        message: 'expected each dagdeel once',
      }),
  ])
  .optional();

const calendar = z.object({
  holidays: z.array(period({})).default([]),
  freeDays: z.array(day).default([]),
  timetable: z.strictObject({
    mon: weekday,
    tue: weekday,
    wed: weekday,
    thu: weekday,
    fri: weekday,
  }),
});

const record = z
  .object({
    date: day,
    part: z.enum(['day', 'am', 'pm', 'lesson']),
    lesson: z.number().int().min(1).nullish(),
    minutes: z.number().min(0).nullable().optional(),
    kind: z.enum(KINDS),
    excused: z.boolean().nullable().default(null),
  })
  .check((context) => {
    if (context.value.part !== 'lesson' || typeof context.value.lesson === 'number') return;
    context.issues.push({
      code: 'custom',
      path: ['lesson'],
      message: 'expected the lesson number, since part is "lesson"',
      input: context.value,
    });
  });

const total = period({
  kind: z.enum(KINDS),
  count: z.number().min(0),
  unit: z.enum(['times', 'lessons', 'dayparts', 'days', 'hours']),
});

/** Facts whose shape is fixed; others pass as they are. Dates stay text: the core reads them per day. */
const facts = z
  .record(z.string(), z.unknown())
  .default({})
  .check((context) => {
    for (const [name, value] of Object.entries(context.value)) {
      const result = shapeOfFact(name)?.safeParse(value);
      if (result === undefined || result.success) continue;
      for (const issue of result.error.issues) {
        const path = [name, ...issue.path];
        context.issues.push({ ...issue, path, input: value } as never);
      }
    }
  });

const school = z.object({
  sector: z.enum(SECTORS),
  municipality: z.enum(MUNICIPALITIES),
  settings: settingsSchema,
});

const pupil = z.object({
  birthDate: day.nullable().default(null),
  municipality: z
    .union([
      z.enum(MUNICIPALITIES),
      z.array(z.object({ from: day, value: z.enum(MUNICIPALITIES) })),
    ])
    .nullable()
    .default(null),
});

const shared = {
  pack: z.string(),
  asOf: day,
  school,
  calendar,
  facts,
};

/** A case about one pupil. */
export const pupilCaseSchema = z
  .object({
    ...shared,
    scope: z.literal('pupil').default('pupil'),
    coverage: period({ absentMeansPresent: z.boolean().nullable().default(true) }),
    pupil,
    records: z.array(record),
    totals: z.array(total).default([]),
  })
  .check((context) => {
    const { value, issues } = context;
    const wrong = (path: PropertyKey[], message: string) =>
      issues.push({ code: 'custom', path, message, input: value });
    checkTimetable(value, wrong);
    if (value.school.sector !== 'po') return;
    value.records.forEach((item, index) => {
      if (item.part === 'lesson') {
        wrong(
          ['records', index, 'part'],
          'expected day, am or pm: a primary school has no lessons',
        );
      }
    });
  });

/** A case about a school: only what school rules need. */
export const schoolCaseSchema = z
  .object({ ...shared, scope: z.literal('school') })
  .check((context) => {
    checkTimetable(context.value, (path, message) =>
      context.issues.push({ code: 'custom', path, message, input: context.value }),
    );
  });

/** PO lists dagdelen; VO and MBO give a number of lessons. */
function checkTimetable(
  value: { school: z.infer<typeof school>; calendar: z.infer<typeof calendar> },
  wrong: (path: PropertyKey[], message: string) => void,
): void {
  const primary = value.school.sector === 'po';
  for (const [name, entry] of Object.entries(value.calendar.timetable)) {
    if (entry === undefined || Array.isArray(entry) === primary) continue;
    wrong(
      ['calendar', 'timetable', name],
      primary
        ? 'expected a list of dagdelen, since the sector is po'
        : `expected a number of lessons, since the sector is ${value.school.sector}`,
    );
  }
}
