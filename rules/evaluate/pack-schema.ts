import { z } from 'zod';
import { MUNICIPALITIES, SECTORS } from '../attendance/pupil-case.ts';
import { EVENTS, type EventName } from './facts.ts';
import { FAMILIES } from './order.ts';
import type { FactTest } from './rule-body.ts';
import { SEVERITIES } from './signal.ts';

/** The shape of a pack's files. Unknown keys are errors, so a typing error never passes silently. */

const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a date as YYYY-MM-DD');
const text = z.string().trim().min(1, 'expected words');
const severity = z.enum(SEVERITIES);
const ruleId = z.string().regex(/^[a-z]+(\.[a-z0-9-]+)+$/, 'expected an id like pack.family.name');
const actionId = z.string().regex(/^act\.[a-z0-9-]+$/, 'expected an id like act.talk-parents');
const positive = z.number().int().min(1);

/** A value, or the setting that decides it with its default. */
function setting<T extends z.ZodType>(value: T) {
  return z.union([
    value,
    z.strictObject({
      setting: text,
      default: z.union([z.string(), z.number(), z.boolean()]),
      options: z.record(z.string(), value).optional(),
    }),
  ]);
}

const window = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('school-year') }),
  z.strictObject({ kind: z.literal('semester') }),
  z.strictObject({ kind: z.literal('trailing-months'), months: positive }),
  z.strictObject({ kind: z.literal('trailing-lesson-weeks'), weeks: positive }),
]);

const runClass = z.enum(['any', 'not-at-school', 'sick']);

const count = z.discriminatedUnion('measure', [
  z.strictObject({ measure: z.literal('lates'), window: setting(window) }),
  z.strictObject({ measure: z.literal('sick-home'), window: setting(window) }),
  z.strictObject({
    measure: z.literal('sick-spells'),
    window: setting(window),
    maxDays: setting(positive.nullable()),
  }),
  z.strictObject({
    measure: z.literal('sick-days'),
    window: setting(window),
    minSpells: positive,
  }),
  z.strictObject({ measure: z.literal('sick-day') }),
  z.strictObject({ measure: z.literal('run'), class: runClass }),
  z.strictObject({
    measure: z.literal('run-weeks'),
    class: runClass,
    days: setting(z.enum(['weekdays', 'schooldays', 'calendar'])),
    unlessAllUnauthorised: z.boolean().default(false),
  }),
  z.strictObject({ measure: z.literal('unauthorised-hours'), weeks: positive }),
]);

const eventNames = Object.keys(EVENTS) as [EventName, ...EventName[]];

const factTest: z.ZodType<FactTest> = z.lazy(() =>
  z.union([
    z.strictObject({ fact: text, equals: z.union([z.string(), z.number(), z.boolean()]) }),
    z.strictObject({
      event: z.enum(eventNames),
      from: z.enum(['run-start', 'window-start', 'first-met']).optional(),
      before: z.literal('since').optional(),
      unlessCountedAfter: z.enum(['event', 'reported-end']).optional(),
    }),
    z.strictObject({ any: z.array(factTest).min(1) }),
    z.strictObject({ all: z.array(factTest).min(1) }),
    z.strictObject({ not: factTest }),
  ]),
) as z.ZodType<FactTest>;

const source = z.strictObject({
  /** Title of the document, with its year. */
  document: text,
  section: text,
  /** The shortest literal fragment that carries the figure. */
  figure: text,
});

/** What the text leaves open: the default we chose and the setting that changes it, if any. */
const openPoint = z.strictObject({
  question: text,
  default: text,
  setting: text.optional(),
});

const rule = z.strictObject({
  id: ruleId,
  type: z.enum(['COUNT', 'RUN', 'STATE']),
  auto: z.enum(['A', 'S']),
  family: z.enum(FAMILIES),
  rank: positive,
  who: text,
  sectors: z.array(z.enum(SECTORS)).min(1),
  municipalities: z.array(z.enum(MUNICIPALITIES)).min(1).nullable().default(null),
  age: z.enum(['any', 'duo', 'duo-until-18', 'last-talk']).default('any'),
  enabled: setting(z.boolean()).default(true),
  needs: z.enum(['absence', 'reason']),
  severity: setting(severity),
  severityFrom: z
    .array(z.strictObject({ value: setting(z.number().min(0)), severity }))
    .default([]),
  flag: severity.nullable().default(null),
  count,
  atLeast: setting(positive),
  atMost: setting(positive).nullable().default(null),
  nearShare: z.number().gt(0).lt(1).nullable().default(null),
  clearedBy: z.array(factTest).default([]),
  givesWayTo: z.array(ruleId).default([]),
  guards: z.array(ruleId).default([]),
  actions: z.array(actionId).min(1),
  dueAfter: setting(z.number().int().min(0)).nullable().default(null),
  dueMetBy: factTest.nullable().default(null),
  source,
  open: z.array(openPoint).default([]),
});

const guard = z.strictObject({
  id: ruleId,
  blocks: actionId,
  when: factTest,
  redirect: z.array(actionId).min(1),
  source,
});

/** `<valid-from>.yaml`: one version of a pack. */
export const packSchema = z.strictObject({
  $schema: z.string().optional(),
  id: z.string().regex(/^[a-z]+$/),
  title: text,
  validFrom: date,
  validTo: date.nullable().default(null),
  /** The day on which a person last compared every figure with the document. */
  reviewedOn: date,
  rules: z.array(rule),
  guards: z.array(guard).default([]),
});
export type PackFile = z.infer<typeof packSchema>;

/** Letters that fit on a badge, with a value of two digits filled in. */
const BADGE_MAX_LENGTH = 24;
const fitsBadge = (words: string) => words.replaceAll('{value}', '20').length <= BADGE_MAX_LENGTH;

/** `texts.nl.yaml`: what people read. */
export const textsSchema = z.strictObject({
  rules: z.record(
    ruleId,
    z.strictObject({
      badge: text.refine(fitsBadge, `expected at most ${BADGE_MAX_LENGTH} characters`),
      why: text,
      openQuestion: text.exactOptional(),
    }),
  ),
  guards: z.record(ruleId, text).default({}),
  actions: z.record(actionId, z.strictObject({ label: text, who: text })),
});
export type TextsFile = z.infer<typeof textsSchema>;
