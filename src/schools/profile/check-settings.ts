import '../../store/zod-without-jit.ts';
import type { $ZodIssue } from 'zod/v4/core';
import { SETTING_KEYS, settingsSchema } from '../../../rules/evaluate/settings-schema.ts';
import type { Settings } from '../../../rules/index.ts';
import {
  type Control,
  entryOf,
  FIGURES,
  isSettingKey,
  type NumberControl,
} from '../settings/settings-catalogue.ts';
import type { Expected, Problem } from './problem.ts';
import { problem, valueAt } from './to-problem.ts';

/**
 * Checks the settings of a school, from store, file or form: whether what is known has a value that is
 * allowed, and whether a key that is not known is a typing error. Other unknown keys are kept as they are.
 * Whether own figures fit the protocols is no question here (`settings-figures.ts`): a new version of a
 * protocol must never make a stored school unreadable.
 */
export function checkSettings(
  settings: Settings,
): { settings: Settings } | { problems: Problem[] } {
  const result = settingsSchema.safeParse(settings);
  if (result.success) return { settings: result.data };
  const issues = result.error.issues.flatMap((issue) => deepest(issue));
  return { problems: issues.flatMap((issue) => problemsOf(issue, settings)) };
}

interface Placed {
  path: (string | number)[];
  issue: $ZodIssue;
}

/** Of a value that may have several shapes, the issues inside the shape that was meant. */
function deepest(issue: $ZodIssue, above: (string | number)[] = []): Placed[] {
  const path = [...above, ...(issue.path as (string | number)[])];
  if (issue.code !== 'invalid_union') return [{ path, issue }];
  const inside = issue.errors.flat().filter((inner) => reachesInside(inner));
  return inside.length > 0 ? inside.flatMap((inner) => deepest(inner, path)) : [{ path, issue }];
}

function reachesInside(issue: $ZodIssue): boolean {
  return issue.path.length > 0 || issue.code === 'unrecognized_keys';
}

function problemsOf({ path, issue }: Placed, settings: Settings): Problem[] {
  const [key = ''] = path as string[];
  if (issue.code === 'unrecognized_keys') {
    const allowed = key === FIGURES ? ['atLeast', 'atMost'] : partsOf(key);
    return issue.keys.map((found) =>
      problem(['settings', ...path, found], found, { form: 'known-key', allowed }),
    );
  }
  const isMisspelt = path.length === 1 && !SETTING_KEYS.includes(key);
  if (isMisspelt) {
    return [problem(['settings', key], key, { form: 'known-key', allowed: SETTING_KEYS })];
  }
  return [problem(['settings', ...path], valueAt(settings, path), expectedAt(path as string[]))];
}

function expectedAt([key = '', part, figure]: string[]): Expected {
  if (key === FIGURES) {
    if (figure !== undefined) return { form: 'above', least: 0 };
    return part === undefined ? { form: 'object' } : { form: 'figures' };
  }
  // Settings that are parts of the profile may hold anything.
  if (!isSettingKey(key)) return { form: 'object' };
  const { control } = entryOf(key);
  if (control.kind !== 'parts' || part === undefined) return expectedBy(control);
  return expectedBy(control.parts[part]!);
}

function expectedBy(control: Control): Expected {
  if (control.kind === 'number') return expectedNumber(control);
  if (control.kind === 'parts') return { form: control.rising ? 'rising' : 'object' };
  return control.values.includes(true)
    ? { form: 'on-off' }
    : { form: 'one-of', allowed: control.values.map(String) };
}

function expectedNumber({ least, most, fractions }: NumberControl): Expected {
  return fractions ? { form: 'above', least } : { form: 'whole', least, most };
}

function partsOf(key: string): string[] {
  const control = isSettingKey(key) ? entryOf(key).control : null;
  return control?.kind === 'parts' ? Object.keys(control.parts) : [];
}
