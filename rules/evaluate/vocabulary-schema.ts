import { z } from 'zod';
import { MUNICIPALITIES, SECTORS } from '../attendance/pupil-case.ts';
import type { FactTest } from './fact-test.ts';
import { EVENTS, type EventName } from './facts.ts';
import { settingKey } from './settings-schema.ts';
import { SEVERITIES } from './signal.ts';

/** The words that rules, guards and ladders are written in, as schemas. Unknown keys are errors. */

export const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a date as YYYY-MM-DD');
export const text = z.string().trim().min(1, 'expected words');
export const severity = z.enum(SEVERITIES);
export const ruleId = z
  .string()
  .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'expected an id like pack.family.name');
export const actionId = z
  .string()
  .regex(/^act\.[a-z0-9-]+$/, 'expected an id like act.talk-parents');
export const positive = z.number().int().min(1);
export const sectors = z.array(z.enum(SECTORS)).min(1);
export const municipalities = z.array(z.enum(MUNICIPALITIES)).min(1);

const choice = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** A value, or the setting that decides it with its default; the default may differ per sector. */
export function setting<T extends z.ZodType>(value: T) {
  return z.union([
    value,
    z.strictObject({
      setting: settingKey,
      default: z.union([choice, z.partialRecord(z.enum(SECTORS), choice)]),
      options: z.record(z.string(), z.union([value, z.lazy(() => nestedSetting)])).optional(),
    }),
  ]);
}

/** An option may itself be left to another setting. */
const nestedSetting = z.strictObject({ setting: settingKey, default: choice });

const eventName = z.enum(Object.keys(EVENTS) as [EventName, ...EventName[]]);
const runClass = z.enum(['any', 'not-at-school', 'sick', 'unauthorised', 'authorised']);

const window = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('school-year') }),
  z.strictObject({ kind: z.literal('semester') }),
  z.strictObject({ kind: z.literal('trailing-months'), months: positive }),
  z.strictObject({ kind: z.literal('trailing-lesson-weeks'), weeks: positive }),
  z.strictObject({ kind: z.literal('today') }),
  z.strictObject({
    kind: z.literal('since-event'),
    event: eventName,
    olderYears: z.enum(['reach-back', 'from-august', 'lapse']).default('reach-back'),
  }),
]);

export const factTest: z.ZodType<FactTest> = z.lazy(() =>
  z.union([
    z.strictObject({ fact: text, equals: z.union([z.string(), z.number(), z.boolean()]) }),
    z.strictObject({ fact: text, atLeast: z.number() }),
    z.strictObject({
      event: eventName,
      from: z.enum(['start', 'window-start', 'first-met']).optional(),
      before: z.literal('since').optional(),
      unlessCountedAfter: z.enum(['event', 'reported-end']).optional(),
      withinDays: positive.optional(),
    }),
    z.strictObject({ signal: ruleId }),
    z.strictObject({
      age: z.strictObject({ from: positive.exactOptional(), below: positive.exactOptional() }),
    }),
    z.strictObject({ any: z.array(factTest).min(1) }),
    z.strictObject({ all: z.array(factTest).min(1) }),
    z.strictObject({ not: factTest }),
  ]),
) as z.ZodType<FactTest>;

const reference = z.union([
  z.strictObject({ event: eventName, which: z.enum(['first', 'latest']).default('latest') }),
  z.strictObject({ run: runClass, weekdays: positive }),
]);

const monthDay = z.string().regex(/^\d{2}-\d{2}$/, 'expected a day of the year as MM-DD');
const cycle = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('lesson-weeks'), weeks: positive }),
  z.strictObject({ kind: z.literal('month') }),
  z.strictObject({ kind: z.literal('months'), months: positive }),
  z.strictObject({
    kind: z.literal('school-year'),
    times: positive,
    from: monthDay.exactOptional(),
    to: monthDay.exactOptional(),
  }),
]);

/** One lesson counts as one hour, unless a school counts in clock hours. */
const lessonMinutes = setting(positive.nullable()).default(60);

export const count = z.discriminatedUnion('measure', [
  z.strictObject({ measure: z.literal('lates'), window: setting(window) }),
  z.strictObject({
    measure: z.literal('truancy'),
    unit: z.enum(['dagdelen', 'lessons']),
    window: setting(window),
  }),
  z.strictObject({ measure: z.literal('unauthorised-slots'), window: setting(window) }),
  z.strictObject({
    measure: z.literal('unauthorised-occasions'),
    window: setting(window),
    unit: setting(z.enum(['occasion', 'lesuur', 'hour'])).default('occasion'),
    includeLates: setting(z.boolean()).default(false),
    lessonMinutes,
  }),
  z.strictObject({
    measure: z.literal('unauthorised-hours'),
    weeks: positive,
    stretch: z.enum(['best', 'current']).default('best'),
    lessonMinutes,
  }),
  z.strictObject({ measure: z.literal('holiday-dates'), window: setting(window) }),
  z.strictObject({
    measure: z.literal('absent-dates'),
    class: z.enum(['any', 'sick', 'suspended', 'leave-religious']),
    window: setting(window),
  }),
  z.strictObject({ measure: z.literal('absence-spells'), window: setting(window) }),
  z.strictObject({ measure: z.literal('lates-and-truancy'), window: setting(window) }),
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
  z.strictObject({ measure: z.literal('run-months'), class: runClass }),
  z.strictObject({
    measure: z.literal('elapsed'),
    since: z.array(reference).min(1),
    unit: z.enum(['days', 'school-days', 'working-days', 'lesson-week-days']),
    during: z.literal('sick').nullable().default(null),
  }),
  z.strictObject({
    measure: z.literal('leave-days'),
    article: z.enum(['11f', '11g']).nullable().default(null),
  }),
  z.strictObject({ measure: z.literal('facts'), when: factTest }),
  z.strictObject({ measure: z.literal('flag') }),
  z.strictObject({ measure: z.literal('cycle'), every: setting(cycle) }),
]);

export const term = z.strictObject({
  after: setting(z.number().int().min(0)),
  unit: z.enum(['days', 'school-days', 'working-days', 'lesson-week-days', 'months']),
  from: z
    .union([
      z.enum(['since', 'start']),
      z.strictObject({ event: eventName, which: z.enum(['first', 'latest']).exactOptional() }),
    ])
    .default('since'),
  metBy: factTest.nullable().default(null),
});
