import { z } from 'zod';

const ids = z.array(z.string()).default([]);
const dated = z.iso.date();
/** What is expected of the step of the main track; or, by id, of each step that it names. */
const perState = <T extends z.ZodType>(value: T) =>
  z.union([value, z.record(z.string(), value)]).optional();

/**
 * `cases.yaml`: what the text says must come out: for each rule, on both sides of every figure; for the
 * ladder, the guards and consent, in which case and in which not. A registration is one line: dates,
 * part, kind, and `excused` or `unexcused` where the source says so.
 * Dates: `2026-09-01`, `2026-09-01+5` (that many school days) or `2026-09-01..2026-09-11` (school days).
 */
const caseShape = {
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
  expect: z
    .record(z.string(), z.union([z.literal('none'), z.record(z.string(), z.unknown())]))
    .default({}),
  /** Where the case stands on the ladder of the pack; `none`: at no step of the main track. */
  ladder: z
    .strictObject({
      main: z.string(),
      beside: ids,
      since: perState(dated.nullable()),
      due: perState(dated.nullable()),
      overdue: perState(z.boolean().nullable()),
    })
    .optional(),
  /** What stands at a step: guards that block it, guards that ask to check something, the way round. */
  guards: z
    .record(
      z.string(),
      z.strictObject({ blockedBy: ids, checks: ids, redirect: z.array(z.string()).optional() }),
    )
    .default({}),
  /** What the document says about consent at a step, to a pupil of this age and municipality. */
  consent: z.record(z.string(), z.strictObject({ says: ids })).default({}),
};
const ABOUT_RULES = ['at', 'expect'] as const;
const ABOUT_A_PUPIL = ['ladder', 'guards', 'consent'] as const;

const caseSchema = z
  .strictObject(caseShape)
  .refine((item) => [...ABOUT_RULES, ...ABOUT_A_PUPIL].some((key) => isGiven(item[key])), {
    message: 'expected what must come out: expect, at, ladder, guards or consent',
  })
  .refine((item) => item.scope === 'pupil' || !ABOUT_A_PUPIL.some((key) => isGiven(item[key])), {
    message: 'expected only rules of a case about a school, which has no pupil',
  });

function isGiven(expected: unknown): boolean {
  return typeof expected === 'object' && expected !== null && Object.keys(expected).length > 0;
}

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
