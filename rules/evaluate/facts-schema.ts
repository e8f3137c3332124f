import { z } from 'zod';
import { day } from './day-schema.ts';
import { EVENTS, type EventSource } from './facts.ts';

/** The shapes of logged facts, by name. What is not known yet is null or left out. */

const date = day.nullable();
const dates = z.array(day).nullable();
const yesOrNo = z.boolean().nullable();
/** That it is so, or since when. */
const state = z.union([z.boolean(), day]).nullable();
const words = z.string().trim().min(1, 'expected words').nullable();

const schoolDays = z.number().min(0);
/** One request for leave: how many school days, or from when to when. */
const leaveRequest = z
  .union([
    schoolDays,
    z
      .object({
        days: schoolDays.nullish(),
        from: day.nullish(),
        to: day.nullish(),
        article: z.string().nullish(),
      })
      .check(({ value, issues }) => {
        const { days, from = null, to = null } = value;
        if (typeof days === 'number' || (from !== null && to !== null && from <= to)) return;
        const message = 'expected days, or from on or before to';
        issues.push({ code: 'custom', path: [], message, input: value });
      }),
  ])
  .nullable();

const SHAPES: Record<string, z.ZodType> = {
  ...shapesOfEvents(),
  partners: z.array(z.string()).nullable(),
  'duo.reported': z
    .array(z.object({ date: day, end: day.nullish(), type: z.string().nullish() }))
    .nullable(),
  'preventive.bySchool': yesOrNo,
  'plan.failed': yesOrNo,
  'plan.mdo': z.literal('executed').nullable(),
  'sick.explained': z.union([z.boolean(), z.literal('unknown')]).nullable(),
  'jeugdarts.noshow': yesOrNo,
  'opschaling.step': z.number().int().min(0).nullable(),
  'osteam.date': date,
  underlying: yesOrNo,
  'partial.long': yesOrNo,
  /** Whether one is at stake, or which article. */
  exemption: z.union([words, z.boolean()]),
  caseOwner: words,
  regie: words,
  'leave.request': leaveRequest,
};

/** The facts that have a shape, besides `flag.<ruleId>` and `done.<what>`. */
export const FACT_NAMES: readonly string[] = Object.keys(SHAPES);

/** Null for a fact that no rule reads: it may be anything. */
export function shapeOfFact(name: string): z.ZodType | null {
  if (name.startsWith('flag.')) return z.boolean();
  if (name.startsWith('done.')) return z.array(day);
  return Object.hasOwn(SHAPES, name) ? SHAPES[name]! : null;
}

function shapesOfEvents(): Record<string, z.ZodType> {
  return Object.fromEntries(
    Object.values(EVENTS).flatMap((source: EventSource) => [
      ...(source.date === undefined ? [] : [[source.date, date]]),
      ...(source.dates === undefined ? [] : [[source.dates, dates]]),
      ...(source.state === undefined ? [] : [[source.state, state]]),
    ]),
  );
}
