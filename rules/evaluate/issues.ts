import type { z } from 'zod';
import { anyOf, found } from './found.ts';

/** One thing that is wrong with some input. */
export interface InputIssue {
  /** Where: `records[3].date`; empty for the whole. */
  path: string;
  /** What was expected and what was found, in one sentence. */
  message: string;
}

type ZodIssue = z.core.$ZodIssue;

/** The keys that were allowed where unknown ones stand. Zod tells them only while it reads. */
type KnownKeys = Map<readonly string[], readonly string[]>;

/** Input of a known shape, or everything that is wrong with it. */
export function checkShape<T extends z.ZodType>(
  schema: T,
  input: unknown,
): { data: z.infer<T> } | { issues: InputIssue[] } {
  const known: KnownKeys = new Map();
  const result = schema.safeParse(input, {
    error: (issue) => {
      if (issue.code === 'unrecognized_keys') known.set(issue.keys, keysOf(issue.inst));
      return undefined;
    },
  });
  if (result.success) return { data: result.data };
  const issues = result.error.issues.flatMap(sharpest);
  return { issues: issues.flatMap((issue) => explain(issue, input, known)) };
}

/** Writes a path as a person would: `records[3].date`, `facts.contact.log[0]`. */
function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text === '' ? String(key) : `${text}.${String(key)}`;
  }, '');
}

function explain(issue: ZodIssue, input: unknown, known: KnownKeys): InputIssue[] {
  const { path } = issue;
  switch (issue.code) {
    case 'unrecognized_keys': {
      const allowed = known.get(issue.keys) ?? [];
      const expected = `expected no other keys than ${allowed.join(', ')}`;
      return issue.keys.map((key) => ({
        path: pathText([...path, key]),
        message: `${expected} ${found(key, allowed)}`,
      }));
    }
    case 'invalid_key': {
      const message = `${sentence(issue)} ${found(path.at(-1), allowedBy(issue.issues[0]))}`;
      return [{ path: pathText(path), message }];
    }
    default: {
      const message = `${sentence(issue)} ${found(valueAt(input, path), allowedBy(issue))}`;
      return [{ path: pathText(path), message }];
    }
  }
}

/**
 * Of a value that may have several shapes: the complaints of the shape that was meant. That is one of
 * the right sort (an object where an object stands) with the fewest complaints, the deepest first.
 */
function sharpest(issue: ZodIssue): ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const meant = issue.errors.filter((branch) => branch.length > 0 && !branch.some(isOtherSort));
  const depth = (branch: readonly ZodIssue[]) => Math.max(...branch.map(({ path }) => path.length));
  const [best] = meant.sort((a, b) => a.length - b.length || depth(b) - depth(a));
  if (best === undefined) return [issue];
  return best.flatMap((inner) =>
    sharpest({ ...inner, path: [...issue.path, ...inner.path] } as ZodIssue),
  );
}

/** The value as a whole is of another sort than this shape. */
function isOtherSort({ code, path }: ZodIssue): boolean {
  return path.length === 0 && code !== 'unrecognized_keys';
}

function sentence(issue: ZodIssue): string {
  switch (issue.code) {
    case 'invalid_value':
      return `expected ${anyOf(issue.values)}`;
    case 'invalid_key':
      return sentence(issue.issues[0]!);
    case 'invalid_union':
      return issue.errors.length === 0
        ? `expected ${anyOf(allowedBy(issue))}`
        : [...new Set(issue.errors.flatMap((branch) => branch.map(sentence)))].join(', or ');
    case 'invalid_type':
      return issue.message.startsWith('expected') ? issue.message : `expected ${issue.expected}`;
    case 'too_small':
    case 'too_big':
      return issue.message.replace(/^Too (small|big): /, '');
    default:
      return issue.message;
  }
}

/** The words that are allowed where an issue lies; none when it is not about words. */
function allowedBy(issue: ZodIssue | undefined): string[] {
  const isWord = (value: unknown) => typeof value === 'string';
  if (issue?.code === 'invalid_value') return issue.values.filter(isWord);
  if (issue?.code !== 'invalid_union') return [];
  return 'options' in issue
    ? ((issue.options ?? []) as unknown[]).filter(isWord)
    : issue.errors.flatMap((branch) => branch.flatMap(allowedBy));
}

/** The keys that a strict object, or a record with keys from a list, knows. */
function keysOf(schema: unknown): string[] {
  const { def } = (schema as z.core.$ZodObject | z.core.$ZodRecord)._zod;
  return 'shape' in def ? Object.keys(def.shape) : [...(def.keyType._zod.values ?? [])].map(String);
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    input,
  );
}
