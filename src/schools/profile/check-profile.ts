import type { $ZodIssue } from 'zod/v4/core';
import { checkSettings } from './check-settings.ts';
import { isRecord } from './is-record.ts';
import type { Expected, Problem } from './problem.ts';
import type { SchoolProfile } from './profile.ts';
import { knownKeys, profileSchema, sectorExpected } from './profile-schema.ts';
import { problem, valueAt } from './to-problem.ts';

/** Checks data from outside (store, file, form): the profile, or every problem found in it. */
export function checkProfile(data: unknown): { profile: SchoolProfile } | { problems: Problem[] } {
  const result = profileSchema.safeParse(data);
  const settings = valueAt(data, ['settings']);
  // What is no block at all, the profile's own schema tells.
  const own = isRecord(settings) ? checkSettings(settings) : { problems: [] };
  if (result.success && 'settings' in own) {
    return { profile: { ...(result.data as SchoolProfile), settings: own.settings } };
  }
  const problems = result.success ? [] : allProblems(result.error.issues, data);
  return { problems: [...problems, ...('problems' in own ? own.problems : [])] };
}

function allProblems(issues: readonly $ZodIssue[], data: unknown): Problem[] {
  const problems = issues.flatMap((issue) => problemsOf(issue, data));
  return [...problems, ...problemsBesideSector(issues, data)];
}

/** Without a sector the timetable cannot be judged; the rest can, and is told at once. */
function problemsBesideSector(issues: readonly $ZodIssue[], data: unknown): Problem[] {
  if (!issues.some(({ code }) => code === 'invalid_union')) return [];
  const rest = { ...(data as object), sector: 'vo', timetable: {} };
  const checked = profileSchema.safeParse(rest);
  return checked.success ? [] : allProblems(checked.error.issues, rest);
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
