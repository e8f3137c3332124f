import '../../store/zod-without-jit.ts';
import * as z from 'zod/mini';
import {
  KINDS,
  MUNICIPALITIES,
  parseDay,
  REGIONS,
  SECTORS,
  STATUTORY_PACK,
} from '../../../rules/index.ts';
import { codeIdentity } from '../codes/codebook.ts';
import { checkMappingSpec } from './check-mapping.ts';
import { LONGEST_WORD, personalMark } from './mapping-words.ts';
import { isOrigin } from './origin.ts';
import type { Expected } from './problem.ts';
import { CODE_SOURCES, PROFILE_VERSION, ROLES, WEEKDAYS } from './profile.ts';

/** `own`: the school lists all its holidays itself. */
const CALENDAR_REGIONS = [...REGIONS, 'own'] as const;
/** More lessons than any school has on a day. */
const MOST_LESSONS = 16;
/** More hours than any dagdeel has. */
const MOST_HOURS = 8;
/** More pages than any LVS has to learn. */
const MOST_MAPPINGS = 100;

/** A value that is right or wrong as a whole; `expected` is what a person is told. */
function leaf<T>(guard: (value: unknown) => boolean, expected: Expected) {
  return z.custom<T>(guard, { params: { expected } });
}
function oneOf<const T extends readonly string[]>(allowed: T) {
  return leaf<T[number]>((v) => allowed.includes(v as string), { form: 'one-of', allowed });
}
function isYear(value: unknown): boolean {
  return Number.isInteger(value) && between(value, 2000, 2100);
}
function between(value: unknown, least: number, most: number): boolean {
  return typeof value === 'number' && value >= least && value <= most;
}
function isDate(value: unknown): boolean {
  return typeof value === 'string' && parseDay(value) !== null;
}
/** Adds an issue that `check-profile.ts` can explain. */
function reject(path: (string | number)[], input: unknown, expected: Expected) {
  return { code: 'custom' as const, path, input, params: { expected } };
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}
/** The places of what stands earlier in the list as well. */
function repeated(list: readonly string[]): number[] {
  const first = new Map(list.map((item, i) => [item, i] as const).reverse());
  return list.flatMap((item, i) => (first.get(item) === i ? [] : [i]));
}

/** More characters than the id of any protocol has. */
const LONGEST_PACK_ID = 40;

/** The protocol itself may be missing on this device; the national rules are nobody's protocol. */
function isProtocol(value: unknown): boolean {
  return (
    typeof value === 'string' &&
    /^[a-z0-9-]+$/.test(value) &&
    value.length <= LONGEST_PACK_ID &&
    value !== STATUTORY_PACK
  );
}

/** Whether something is a version of a protocol: `<id> <validFrom>`. */
export function isVersionOfProtocol(value: unknown): boolean {
  const [protocol, date, ...more] = typeof value === 'string' ? value.split(' ') : [];
  return isProtocol(protocol) && isDate(date) && more.length === 0;
}

const text = leaf<string>(isText, { form: 'text' });
const date = leaf<string>(isDate, { form: 'date' });

const period = z.strictObject({ from: date, to: date }).check((ctx) => {
  const { from, to } = ctx.value;
  if (to < from) ctx.issues.push(reject(['to'], to, { form: 'not-before', date: from }));
});

const dateOrNull = leaf<string | null>((v) => v === null || isDate(v), { form: 'date' });

/** Words of the LVS; a date, a number or a remark may be about a pupil. */
const label = leaf<string | null>((v) => v === null || isText(v), { form: 'text' }).check((ctx) => {
  const not = ctx.value === null ? null : personalMark(ctx.value);
  if (not !== null) {
    ctx.issues.push(reject([], ctx.value, { form: 'page-word', not, most: LONGEST_WORD }));
  }
});

const code = z.strictObject({
  code: text,
  label,
  kind: oneOf(KINDS),
  excused: leaf<boolean | null>((v) => v === null || typeof v === 'boolean', {
    form: 'yes-no-unknown',
  }),
  from: leaf<string | null>((v) => v === null || CODE_SOURCES.includes(v as never), {
    form: 'one-of',
    allowed: CODE_SOURCES,
  }),
  confirmedOn: dateOrNull,
});

const codes = z.array(code).check((ctx) => {
  const identities = ctx.value.map(codeIdentity);
  for (const i of repeated(identities)) {
    ctx.issues.push(reject([i, 'code'], ctx.value[i]?.code, { form: 'once' }));
  }
});

const mapping = z.strictObject({
  id: text,
  origin: leaf<string>(isOrigin, { form: 'origin' }),
  spec: z.unknown().check((ctx) => {
    const checked = checkMappingSpec(ctx.value);
    if ('spec' in checked) return;
    const found = checked.problems.map((wrong) => reject(wrong.path, wrong.found, wrong.expected));
    ctx.issues.push(...found);
  }),
  madeOn: date,
});

const mappings = z.array(mapping).check((ctx) => {
  for (const i of repeated(ctx.value.map(({ id }) => id))) {
    ctx.issues.push(reject([i, 'id'], ctx.value[i]?.id, { form: 'once' }));
  }
  if (ctx.value.length > MOST_MAPPINGS) {
    ctx.issues.push(reject([], ctx.value, { form: 'some', least: 0, most: MOST_MAPPINGS }));
  }
});

const dayParts = z
  .array(
    z.strictObject({
      part: oneOf(['am', 'pm']),
      hours: leaf<number | null>((v) => v === null || between(v, 0.25, MOST_HOURS), {
        form: 'hours',
      }),
    }),
  )
  .check((ctx) => {
    const parts = ctx.value.map(({ part }) => part);
    if (parts.length === 0 || new Set(parts).size < parts.length) {
      ctx.issues.push(reject([], ctx.value, { form: 'day-parts' }));
    }
  });

const lessons = leaf<number>((v) => Number.isInteger(v) && between(v, 1, MOST_LESSONS), {
  form: 'lessons',
});

function week<T extends z.ZodMiniType>(day: T) {
  const [mon, tue, wed, thu, fri] = WEEKDAYS.map(() => z.optional(day));
  return z.strictObject({ mon: mon!, tue: tue!, wed: wed!, thu: thu!, fri: fri! });
}

const common = {
  version: leaf<typeof PROFILE_VERSION>((v) => v === PROFILE_VERSION, {
    form: 'version',
    newest: PROFILE_VERSION,
  }),
  id: text,
  name: text,
  origins: z.array(leaf<string>(isOrigin, { form: 'origin' })),
  pageNames: z.array(text),
  municipality: oneOf(MUNICIPALITIES),
  protocol: leaf<string>(isProtocol, { form: 'protocol', most: LONGEST_PACK_ID }),
  protocolVersion: dateOrNull,
  protocolSeen: leaf<string | null>((v) => v === null || isVersionOfProtocol(v), {
    form: 'protocol-version',
  }),
  role: oneOf(ROLES),
  calendar: z.strictObject({
    region: oneOf(CALENDAR_REGIONS),
    holidays: z.array(period),
    freeDays: z.array(date),
    schoolDays: z.array(date),
    checkedFor: leaf<number | null>((v) => v === null || isYear(v), { form: 'year' }),
  }),
  codes,
  mappings,
  partners: z.strictObject({ contacts: z.record(z.string(), text), checkedOn: dateOrNull }),
  settings: z.record(z.string(), z.unknown()),
};

/** A school as it stands in the store and in a settings file. The timetable follows the sector. */
export const profileSchema = z.discriminatedUnion('sector', [
  z.strictObject({ ...common, sector: z.literal('po'), timetable: week(dayParts) }),
  z.strictObject({ ...common, sector: z.enum(['vo', 'mbo']), timetable: week(lessons) }),
]);

/** The keys that may stand where an unknown key was found; `path` without list positions. */
export function knownKeys(path: string): readonly string[] {
  if (path === '') return [...Object.keys(common), 'sector', 'timetable'];
  if (path === 'calendar') return Object.keys(common.calendar.shape);
  if (path === 'calendar.holidays') return Object.keys({ from: 1, to: 1 });
  if (path === 'partners') return Object.keys(common.partners.shape);
  if (path === 'codes') return Object.keys(code.shape);
  if (path === 'mappings') return Object.keys(mapping.shape);
  if (path === 'timetable') return WEEKDAYS;
  return ['part', 'hours'];
}

export const sectorExpected: Expected = { form: 'one-of', allowed: SECTORS };
