import { canonical } from './canonical.ts';
import { normalCode } from './codebook.ts';
import type { SchoolProfile } from './profile.ts';

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
  if (Array.isArray(edited) && Array.isArray(stored)) {
    return mergeLists(Array.isArray(base) ? base : [], edited, stored);
  }
  if (!isBlock(edited) || !isBlock(stored)) return edited;
  const from = isBlock(base) ? base : {};
  const merged: Record<string, unknown> = {};
  for (const key of new Set([...Object.keys(stored), ...Object.keys(edited)])) {
    const value = merge(from[key], edited[key], stored[key]);
    if (value !== undefined) merged[key] = value;
  }
  return merged;
}

/** Stored items that the person did not remove or change, then in place or at the end what is new. */
function mergeLists(base: unknown[], edited: unknown[], stored: unknown[]): unknown[] {
  const before = byIdentity(base);
  const after = byIdentity(edited);
  const kept = stored.flatMap((item) => {
    const id = identityOf(item);
    if (!after.has(id)) return before.has(id) ? [] : [item];
    const changed = canonical(before.get(id)) !== canonical(after.get(id));
    return [changed ? after.get(id) : item];
  });
  const there = new Set(stored.map(identityOf));
  const added = edited.filter((item) => {
    const id = identityOf(item);
    // What the person did not touch and another window removed stays removed.
    const touched = canonical(before.get(id)) !== canonical(item);
    return !there.has(id) && touched;
  });
  return [...kept, ...added];
}

function byIdentity(list: unknown[]): Map<string, unknown> {
  return new Map(list.map((item) => [identityOf(item), item]));
}

/** What makes an item of a list the same one after it was changed. */
function identityOf(item: unknown): string {
  if (!isBlock(item)) return canonical(item);
  if (typeof item.code === 'string') return normalCode(item.code);
  return typeof item.part === 'string' ? item.part : canonical(item);
}

function isBlock(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
