import { canonical } from '../profile/canonical.ts';
import { isRecord } from '../profile/is-record.ts';
import type { SchoolProfile } from '../profile/profile.ts';
import { itemsOf } from './list-items.ts';

/** One thing that becomes different: a field, an item of a list, a setting, a figure. */
export interface FieldChange {
  /** Keys from the outside in; for an item of a list, those of the list. */
  path: readonly string[];
  /** Undefined: it was not there. */
  before: unknown;
  /** Undefined: it goes. */
  after: unknown;
}

/** What reading a settings file will do to one school. */
export interface SchoolChange {
  school: SchoolProfile;
  /** The school as it is now; null: it is new. */
  base: SchoolProfile | null;
  /** Empty for a new school, and for one that stays the same. */
  fields: FieldChange[];
}

/** Compares by school id. Schools that are not in the file stay as they are. */
export function importChanges(
  current: readonly SchoolProfile[],
  incoming: readonly SchoolProfile[],
): SchoolChange[] {
  return incoming.map((school) => {
    const base = current.find(({ id }) => id === school.id) ?? null;
    return { school, base, fields: base === null ? [] : differences([], base, school) };
  });
}

function differences(path: readonly string[], before: unknown, after: unknown): FieldChange[] {
  if (canonical(before) === canonical(after)) return [];
  if (!isWhole(path)) {
    if (Array.isArray(before) && Array.isArray(after)) return itemChanges(path, before, after);
    const [old, next] = [blockOf(before), blockOf(after)];
    if (old !== null && next !== null) {
      const keys = new Set([...Object.keys(old), ...Object.keys(next)]);
      return [...keys].flatMap((key) => differences([...path, key], old[key], next[key]));
    }
  }
  return [{ path, before, after }];
}

/** A school day, a setting and the figures of one rule are each shown as one thing. */
function isWhole([part, key, ...more]: readonly string[]): boolean {
  if (part === 'timetable') return key !== undefined;
  return part === 'settings' && key !== undefined && (key !== 'figures' || more.length > 0);
}

function itemChanges(
  path: readonly string[],
  before: readonly unknown[],
  after: readonly unknown[],
): FieldChange[] {
  const [old, next] = [itemsOf(before), itemsOf(after)];
  const keys = new Set([...old.keys(), ...next.keys()]);
  return [...keys]
    .map((key) => ({ path, before: old.get(key), after: next.get(key) }))
    .filter((change) => canonical(change.before) !== canonical(change.after));
}

/** What is not there counts as a block without anything in it. */
function blockOf(value: unknown): Record<string, unknown> | null {
  if (value === undefined) return {};
  return isRecord(value) ? value : null;
}
