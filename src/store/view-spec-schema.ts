import './zod-without-jit.ts';
import * as z from 'zod/mini';
import type { $ZodIssue } from 'zod/v4/core';
import { isSelector, LONGEST_SELECTOR } from './selector.ts';
import {
  FIELDS,
  type FieldSpec,
  NOTIONS,
  type RowsSpec,
  SCOPES,
  VIEW_KINDS,
  type ViewSpec,
} from './view-spec.ts';

/** What should have stood at a place of a view. The surfaces turn it into Dutch. */
export type SpecExpected =
  | { form: 'object' }
  | { form: 'list' }
  | { form: 'some'; least: number; most: number }
  | { form: 'short-text'; most: number }
  | { form: 'selector'; most: number }
  | { form: 'path-pattern'; most: number }
  | { form: 'true-or-selectors' }
  | { form: 'today-complete' }
  | { form: 'place' }
  | { form: 'whole'; least: number; most: number }
  | { form: 'on-off' }
  | { form: 'one-of'; allowed: readonly string[] }
  | { form: 'known-key'; allowed: readonly string[] };

export interface SpecProblem {
  /** Keys and list positions (from 0) from the outside in. */
  path: (string | number)[];
  expected: SpecExpected;
  /** What stood there; undefined when it was missing. */
  found: unknown;
}

const LONGEST = { id: 80, title: 80, path: 200, word: 60, by: 10 };
const MOST = { fields: 60, list: 40, words: 200, column: 200 };

function leaf<T>(guard: (value: unknown) => boolean, expected: SpecExpected) {
  return z.custom<T>(guard, { params: { expected } });
}
function oneOf<const T extends readonly string[]>(allowed: T) {
  return leaf<T[number]>((v) => allowed.includes(v as string), { form: 'one-of', allowed });
}
function shortText(most: number) {
  return leaf<string>((v) => isShort(v, most), { form: 'short-text', most });
}
function isShort(value: unknown, most: number): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= most;
}
function whole(least: number, most: number) {
  const isBetween = (v: unknown) => Number.isInteger(v) && least <= Number(v) && Number(v) <= most;
  return leaf<number>(isBetween, { form: 'whole', least, most });
}
function listOf<T extends z.ZodMiniType>(item: T, most = MOST.list) {
  return z.array(item).check((ctx) => {
    const { length } = ctx.value;
    if (length < 1 || length > most) {
      ctx.issues.push(reject([], ctx.value, { form: 'some', least: 1, most }));
    }
  });
}
function reject(path: string[], input: unknown, expected: SpecExpected) {
  return { code: 'custom' as const, path, input, params: { expected } };
}

const word = shortText(LONGEST.word);
const words = listOf(word);
const selector = leaf<string>(isSelector, { form: 'selector', most: LONGEST_SELECTOR });
const selectors = listOf(selector);

/** An address has no spaces; what may vary in it is a star. */
function isPathPattern(value: unknown): boolean {
  return isShort(value, LONGEST.path) && /^\/[^\s<>"]*$/.test(value);
}
function isSelectors(value: unknown): boolean {
  return Array.isArray(value) && selectors.safeParse(value).success;
}
function isTodayComplete(value: unknown): boolean {
  if (value === 'never' || value === 'all-filled') return true;
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== 1) return false;
  if ('shows' in value) return isSelectors(value.shows);
  return 'after' in value && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(String(value.after));
}

const onOff = leaf<boolean>((v) => typeof v === 'boolean', { form: 'on-off' });
const piece = {
  // Also a space.
  by: leaf<string>((v) => typeof v === 'string' && v !== '' && v.length <= LONGEST.by, {
    form: 'short-text',
    most: LONGEST.by,
  }),
  at: whole(-MOST.column, MOST.column),
};

/** The words of a page with what each means. */
const meanings = z.record(z.string(), word).check((ctx) => {
  const found = Object.keys(ctx.value);
  if (found.length < 1 || found.length > MOST.words) {
    ctx.issues.push(reject([], ctx.value, { form: 'some', least: 1, most: MOST.words }));
  }
  for (const key of found.filter((key) => !isShort(key, LONGEST.word))) {
    ctx.issues.push(reject([key], key, { form: 'short-text', most: LONGEST.word }));
  }
});

const field = {
  field: oneOf(FIELDS),
  headers: z.optional(words),
  index: z.optional(whole(0, MOST.column)),
  at: z.optional(selector),
  around: z.optional(selector),
  from: z.optional(oneOf(['text', 'title', 'aria-label', 'classes'])),
  words: z.optional(meanings),
  hidden: z.optional(onOff),
  blank: z.optional(word),
  piece: z.optional(z.strictObject(piece)),
  required: z.optional(onOff),
} satisfies Record<keyof FieldSpec, unknown>;

/** In `fields` any of these says where it stands; on the page as a whole only an element does. */
function placed(...places: ('headers' | 'index' | 'at' | 'around' | 'from')[]) {
  return z.strictObject(field).check((ctx) => {
    if (places.every((place) => ctx.value[place] === undefined)) {
      ctx.issues.push(reject([], ctx.value, { form: 'place' }));
    }
  });
}

const rows = {
  table: {
    as: z.literal('table'),
    at: z.optional(selector),
    several: z.optional(z.literal(true)),
  },
  split: { as: z.literal('split'), at: selector, head: selector, body: selector },
  beside: { as: z.literal('beside'), at: selector, tables: selector },
  grid: { as: z.literal('grid'), at: z.optional(selector) },
  blocks: { as: z.literal('blocks'), at: selector },
} satisfies Record<RowsSpec['as'], unknown>;

const when = {
  path: z.optional(leaf<string>(isPathPattern, { form: 'path-pattern', most: LONGEST.path })),
  shows: z.optional(selectors),
  headers: z.optional(words),
} satisfies Record<keyof ViewSpec['when'], unknown>;

const marks = z.optional(
  leaf<true | string[]>((v) => v === true || isSelectors(v), { form: 'true-or-selectors' }),
);
const gaps = {
  filtered: marks,
  paged: marks,
  virtual: marks,
  thresholds: marks,
  folded: marks,
} satisfies Record<keyof NonNullable<ViewSpec['gaps']>, unknown>;

const dates = {
  order: z.optional(oneOf(['day-month', 'month-day'])),
  year: z.optional(oneOf(['period', 'this-year', 'school-year'])),
} satisfies Record<keyof NonNullable<ViewSpec['dates']>, unknown>;

const view = {
  id: shortText(LONGEST.id),
  title: shortText(LONGEST.title),
  kind: oneOf(VIEW_KINDS),
  scope: oneOf(SCOPES),
  when: z.strictObject(when),
  loading: z.optional(selectors),
  rows: z.discriminatedUnion('as', [
    z.strictObject(rows.table),
    z.strictObject(rows.split),
    z.strictObject(rows.beside),
    z.strictObject(rows.grid),
    z.strictObject(rows.blocks),
  ]),
  fields: z.optional(listOf(placed('headers', 'index', 'at', 'around', 'from'), MOST.fields)),
  page: z.optional(listOf(placed('at'), MOST.fields)),
  gaps: z.optional(z.strictObject(gaps)),
  unsaved: z.optional(selectors),
  empty: z.optional(words),
  noReason: z.optional(words),
  notion: z.optional(oneOf(NOTIONS)),
  silence: z.optional(oneOf(['present', 'nothing'])),
  dates: z.optional(z.strictObject(dates)),
  todayComplete: z.optional(
    leaf<NonNullable<ViewSpec['todayComplete']>>(isTodayComplete, { form: 'today-complete' }),
  ),
} satisfies Record<keyof ViewSpec, unknown>;

/** Any of an adapter's views, and what a page mapping holds. */
export const viewSpecSchema = z.strictObject(view);

/** Checks a view from outside (adapter, file, store, form): the view as it is, or every problem in it. */
export function checkViewSpec(data: unknown): { spec: ViewSpec } | { problems: SpecProblem[] } {
  const result = viewSpecSchema.safeParse(data);
  if (result.success) return { spec: data as ViewSpec };
  return { problems: result.error.issues.flatMap((issue) => problemsOf(issue, data)) };
}

function problemsOf(issue: $ZodIssue, data: unknown): SpecProblem[] {
  const path = issue.path as (string | number)[];
  if (issue.code === 'unrecognized_keys') {
    const allowed = keysAt(path, data);
    return issue.keys.map((key) => ({
      path: [...path, key],
      expected: { form: 'known-key', allowed },
      found: key,
    }));
  }
  return [{ path, expected: expectedBy(issue), found: valueAt(data, path) }];
}

function expectedBy(issue: $ZodIssue): SpecExpected {
  if (issue.code === 'custom') return (issue.params as { expected: SpecExpected }).expected;
  if (issue.code === 'invalid_union') return { form: 'one-of', allowed: Object.keys(rows) };
  return issue.code === 'invalid_type' && issue.expected === 'array'
    ? { form: 'list' }
    : { form: 'object' };
}

/** The keys that may stand in the block at a path. */
function keysAt(path: readonly (string | number)[], data: unknown): string[] {
  const [part] = path;
  const last = path.at(-1);
  if (part === undefined) return Object.keys(view);
  if (part === 'when') return Object.keys(when);
  if (part === 'gaps') return Object.keys(gaps);
  if (part === 'dates') return Object.keys(dates);
  if (last === 'piece') return Object.keys(piece);
  if (part !== 'rows') return Object.keys(field);
  const as = valueAt(data, ['rows', 'as']) as RowsSpec['as'];
  return Object.keys(rows[as]);
}

function valueAt(data: unknown, path: readonly (string | number)[]): unknown {
  let value = data;
  for (const step of path) value = (value as Record<string | number, unknown> | null)?.[step];
  return value;
}
