import { z } from 'zod';
import { type Day, parseDay } from '../attendance/day.ts';
import { MUNICIPALITIES, SECTORS } from '../attendance/pupil-case.ts';
import { KINDS } from '../attendance/record.ts';
import { MAX_LESSONS } from '../attendance/slots.ts';
import { settingsSchema } from './settings-schema.ts';

/** The shape of one case of `npm run evaluate`. Keys that no rule reads are passed over. */

const day = z.string({ error: 'expected a date as YYYY-MM-DD' }).transform((text, context): Day => {
  const found = parseDay(text);
  if (found !== null) return found;
  context.addIssue({ code: 'custom', message: 'expected an existing date as YYYY-MM-DD' });
  return z.NEVER;
});

/** `from` on or before `to`, both included. */
function period<T extends z.ZodRawShape>(shape: T) {
  return z.object({ from: day, to: day, ...shape }).check((context) => {
    const { from, to } = context.value as { from: Day; to: Day };
    if (from <= to) return;
    context.issues.push({
      code: 'custom',
      path: ['from'],
      message: 'expected a date on or before "to"',
      input: context.value,
    });
  });
}

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

const dates = z.array(day);
const flags = z.boolean();

/** Facts whose shape is fixed; others pass as they are. Dates stay text: the core reads them per day. */
const facts = z
  .record(z.string(), z.unknown())
  .default({})
  .check((context) => {
    for (const [name, value] of Object.entries(context.value)) {
      const isFlag = name.startsWith('flag.');
      if (!isFlag && !Object.hasOwn(FACT_SHAPES, name)) continue;
      const result = (isFlag ? flags : FACT_SHAPES[name]!).safeParse(value);
      if (result.success) continue;
      for (const issue of result.error.issues) {
        const path = [name, ...issue.path];
        context.issues.push({ ...issue, path, input: value } as never);
      }
    }
  });

const FACT_SHAPES: Record<string, z.ZodType> = {
  'contact.log': dates,
  'mdo.dates': dates,
  'zat.dates': dates,
  'talk.held': flags,
  'talk.date': day.nullable(),
  'zat.discussed': flags,
  underlying: flags,
  'sick.explained': z.union([flags, z.literal('unknown')]).nullable(),
  'preventive.bySchool': flags.nullable(),
  'preventive.invitedDate': day.nullable(),
  'preventive.heldDate': day.nullable(),
  'zv.reportedDate': day.nullable(),
  'jeugdarts.signupDate': day.nullable(),
  'partners.involvedDate': day.nullable(),
  'duo.reported': z.array(z.object({ date: day, end: day.nullish(), type: z.string().nullish() })),
  'plan.mdo': z.literal('executed').nullable(),
};

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
  pack: z.enum(['haaglanden', 'denbosch', 'tilburg', 'groningen']),
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
