import type { $ZodIssue } from 'zod/v4/core';
import { nearestSpelling } from '../../rules/evaluate/nearest-spelling.ts';
import { originOf } from './origin.ts';
import type { Expected, Problem } from './problem.ts';
import type { SchoolProfile } from './profile.ts';
import { knownKeys, profileSchema, sectorExpected } from './profile-schema.ts';

/** Checks data from outside (store, file, form): the profile, or every problem found in it. */
export function checkProfile(data: unknown): { profile: SchoolProfile } | { problems: Problem[] } {
  const result = profileSchema.safeParse(data);
  if (result.success) return { profile: result.data as SchoolProfile };
  const problems = result.error.issues.flatMap((issue) => problemsOf(issue, data));
  return { problems: [...problems, ...problemsBesideSector(result.error.issues, data)] };
}

/** Without a sector the timetable cannot be judged; the rest can, and is told at once. */
function problemsBesideSector(issues: readonly $ZodIssue[], data: unknown): Problem[] {
  if (!issues.some(({ code }) => code === 'invalid_union')) return [];
  const rest = { ...(data as object), sector: 'vo', timetable: {} };
  const checked = checkProfile(rest);
  return 'problems' in checked ? checked.problems : [];
}

export function isProfile(data: unknown): data is SchoolProfile {
  return 'profile' in checkProfile(data);
}

function problemsOf(issue: $ZodIssue, data: unknown): Problem[] {
  const path = issue.path as (string | number)[];
  if (issue.code === 'unrecognized_keys') {
    const place = path.filter((step) => typeof step === 'string').join('.');
    return issue.keys.map((key) =>
      problem([...path, key], key, { form: 'known-key', allowed: knownKeys(place) }),
    );
  }
  return [problem(path, valueAt(data, path), expectedBy(issue))];
}

function expectedBy(issue: $ZodIssue): Expected {
  if (issue.code === 'custom') return (issue.params as { expected: Expected }).expected;
  if (issue.code === 'invalid_union') return sectorExpected;
  return issue.code === 'invalid_type' && issue.expected === 'array'
    ? { form: 'list' }
    : { form: 'object' };
}

/** A problem with the nearest allowed spelling worked out. */
export function problem(path: (string | number)[], found: unknown, expected: Expected): Problem {
  return { path, expected, found, nearest: nearestTo(found, expected) };
}

function nearestTo(found: unknown, expected: Expected): string | null {
  if (typeof found !== 'string') return null;
  if (expected.form === 'origin') return originOf(found);
  return 'allowed' in expected ? nearestSpelling(found, expected.allowed) : null;
}

function valueAt(data: unknown, path: (string | number)[]): unknown {
  let value = data;
  for (const step of path) value = (value as Record<string | number, unknown> | null)?.[step];
  return value;
}
