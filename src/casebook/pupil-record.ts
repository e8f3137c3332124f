import '../store/zod-without-jit.ts';
import * as z from 'zod/mini';
import { parseDay } from '../../rules/attendance/day.ts';
import { MUNICIPALITIES } from '../../rules/attendance/pupil-case.ts';
import { SEVERITIES } from '../../rules/evaluate/signal.ts';
import { KEPT_FACTS, type KeptFact, type KeptValue, keptValue } from './kept-facts.ts';
import { KINDS, type Token } from './person-tokens.ts';
import { AGE_CLASSES, type PupilFile } from './pupil-file.ts';

/** What is kept of one pupil, as it is sealed. Holds no words of a person and no name. */
export interface PupilRecord extends Pick<PupilFile, 'ageClass' | 'residence' | 'marks'> {
  /** All by which this pupil is known, strongest first. */
  tokens: Token[];
  facts: Partial<Record<KeptFact, KeptValue>>;
  /** The day on which anything was logged last: `YYYY-MM-DD`. */
  changed: string;
}

/** What one pupil is called by, and a rule: letters without a meaning of their own. */
const TOKEN = new RegExp(`^(?:${KINDS.join('|')})\\.[0-9a-f]{64}$`);
const RULE = /^[a-z0-9.-]{1,100}$/;

const date = z.string().check(z.refine((text) => parseDay(text) !== null));
const mark = z.strictObject({
  rule: z.string().check(z.regex(RULE)),
  how: z.enum(['seen', 'snoozed']),
  on: date,
  until: z.nullable(date),
  lastDay: z.nullable(date),
  severity: z.enum(SEVERITIES),
});
const ageClass = z.nullable(z.enum(AGE_CLASSES));
const residence = z.array(z.strictObject({ from: date, value: z.enum(MUNICIPALITIES) }));

const record = z.strictObject({
  tokens: z.array(z.string().check(z.regex(TOKEN))).check(z.minLength(1)),
  facts: z.partialRecord(z.enum(KEPT_FACTS), z.unknown()),
  ageClass,
  residence,
  marks: z.array(mark),
  changed: date,
});

/** What was sealed, checked; null when it is not of this shape. */
export function readRecord(data: unknown): PupilRecord | null {
  const result = record.safeParse(data);
  if (!result.success) return null;
  const { tokens, facts, ...rest } = result.data;
  const kept: PupilRecord['facts'] = {};
  for (const name of KEPT_FACTS) {
    if (facts[name] === undefined) continue;
    const value = keptValue(name, facts[name]);
    if (value === null) return null;
    kept[name] = value;
  }
  return { ...rest, tokens: tokens as Token[], facts: kept };
}

/* Whether what came in a message has the shape in which it is kept. */
export const isMark = (data: unknown) => mark.safeParse(data).success;
export const isAgeClass = (data: unknown) => ageClass.safeParse(data).success;
export const isResidence = (data: unknown) => residence.safeParse(data).success;
