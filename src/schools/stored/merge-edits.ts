import { canonical } from '../profile/canonical.ts';
import { isRecord } from '../profile/is-record.ts';
import type { SchoolProfile } from '../profile/profile.ts';
import { itemsOf } from './list-items.ts';

/**
 * What is stored now, with what a person changed between `base` and `edited` put into it. Blocks are
 * merged field by field and lists item by item, so that only the same field changed twice is decided by
 * who came last.
 */
export function mergeEdits(
  base: SchoolProfile,
  edited: SchoolProfile,
  stored: SchoolProfile,
): SchoolProfile {
  return merge(base, edited, stored) as SchoolProfile;
}

function merge(base: unknown, edited: unknown, stored: unknown): unknown {
  if (canonical(base) === canonical(edited)) return stored;
  if (canonical(base) === canonical(stored)) return edited;
  if (Array.isArray(edited) && Array.isArray(stored)) {
    return mergeLists(Array.isArray(base) ? base : [], edited, stored);
  }
  if (edited === undefined && isRecord(base) && isRecord(stored)) {
    // Of a block that the person took away, what another window put into it stays.
    const rest = merge(base, {}, stored) as object;
    return Object.keys(rest).length > 0 ? rest : undefined;
  }
  if (!isRecord(edited) || !isRecord(stored)) return edited;
  const from = isRecord(base) ? base : {};
  const keys = new Set([...Object.keys(stored), ...Object.keys(edited)]);
  const merged = [...keys].map((key) => [key, merge(from[key], edited[key], stored[key])] as const);
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined));
}

/** Stored items that the person did not remove, as changed, and then what the person added. */
function mergeLists(base: unknown[], edited: unknown[], stored: unknown[]): unknown[] {
  const before = itemsOf(base);
  const after = itemsOf(edited);
  const now = itemsOf(stored);
  const touched = (id: string) => canonical(before.get(id)) !== canonical(after.get(id));
  const kept = [...now].flatMap(([id, item]) => {
    if (!touched(id)) return [item];
    return after.has(id) ? [after.get(id)] : [];
  });
  // What the person did not touch and another window removed stays removed.
  const added = [...after].flatMap(([id, item]) => (!now.has(id) && touched(id) ? [item] : []));
  return [...kept, ...added];
}
