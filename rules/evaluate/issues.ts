import type { z } from 'zod';

/** One thing that is wrong with some input. */
export interface InputIssue {
  /** Where: `records[3].date`; empty for the whole. */
  path: string;
  /** What was expected and what was found, in one sentence. */
  message: string;
}

type ZodIssue = z.core.$ZodIssue;

/** Writes a path as a person would: `records[3].date`, `facts.contact.log[0]`. */
export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text === '' ? String(key) : `${text}.${String(key)}`;
  }, '');
}

/** Every issue with its place and with what was found there. */
export function explainIssues(issues: readonly ZodIssue[], input: unknown): InputIssue[] {
  return issues.map(sharpest).map((issue) => {
    const unknownKeys = issue.code === 'unrecognized_keys' ? issue.keys : [];
    const found = unknownKeys.length > 0 ? '' : ` (found ${shown(valueAt(input, issue.path))})`;
    return {
      path: pathText([...issue.path, ...unknownKeys.slice(0, 1)]),
      message: `${sentence(issue)}${found}`,
    };
  });
}

/** Of a value that may have several shapes: the complaint of the shape that came closest. */
function sharpest(issue: ZodIssue): ZodIssue {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return issue;
  const depth = (branch: readonly ZodIssue[]) =>
    Math.max(
      ...branch.map((inner) => inner.path.length - (inner.code === 'unrecognized_keys' ? 0.5 : 0)),
    );
  const best = [...issue.errors].sort((a, b) => depth(b) - depth(a) || a.length - b.length)[0];
  const inner = best?.[0];
  if (!inner || inner.path.length === 0) return issue;
  return sharpest({ ...inner, path: [...issue.path, ...inner.path] } as ZodIssue);
}

function sentence(issue: ZodIssue): string {
  switch (issue.code) {
    case 'invalid_value':
      return `expected ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}`;
    case 'unrecognized_keys':
      return `expected no other keys than the known ones, found ${issue.keys.join(', ')}`;
    case 'invalid_union':
      return [...new Set(issue.errors.flatMap((branch) => branch.map(sentence)))].join(', or ');
    case 'invalid_type':
      return issue.message.startsWith('expected') ? issue.message : `expected ${issue.expected}`;
    case 'too_small':
    case 'too_big':
      return issue.message.replace(/^Too (small|big): /, '');
    default:
      return issue.message;
  }
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

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value) ?? typeof value;
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
