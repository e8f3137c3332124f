import type { Problem } from '../profile/problem.ts';
import type { SchoolProfile } from '../profile/profile.ts';
import type { AddedItem } from './added-items.ts';
import { completeSchool } from './complete-school.ts';
import { codeLock, type Lock, mappingLock } from './locks.ts';
import { lockedParts } from './school-item.ts';
import type { SchoolPolicy } from './school-policy.ts';

/** A school as it holds here, and what of it nobody here may change. */
export interface ManagedSchool {
  /** Null: there is none, neither stored nor by policy. */
  school: SchoolProfile | null;
  locks: ReadonlySet<Lock>;
  /** It comes by policy, whether something of it is stored or not. */
  isOfPolicy: boolean;
  /** What keeps the item of the policy from being used. */
  problems: Problem[];
}

/** What `stored` becomes by a policy. */
export function managedSchool(
  policy: SchoolPolicy,
  id: string,
  stored: SchoolProfile | null,
): ManagedSchool {
  const item = policy.schools.find((school) => school.id === id);
  const completed = item ? completeSchool(item, stored) : { problems: [] };
  const isOfPolicy = 'school' in completed;
  const problems = isOfPolicy ? [] : completed.problems;
  const base = isOfPolicy ? completed.school : stored;
  const locks = item && isOfPolicy ? lockedParts(item) : new Set<Lock>();
  if (base === null) return { school: null, locks, isOfPolicy, problems };

  const codes = addedTo(policy.codebooks, id, codeLock);
  const mappings = addedTo(policy.mappings, id, mappingLock);
  const pin = policy.pins.find(({ protocol }) => protocol === base.protocol);
  // An item made of a settings file names every part: that it says no version is no choice of one.
  const hasOwnPin = locks.has('protocolVersion') && base.protocolVersion !== null;
  const isPinned = pin !== undefined && !hasOwnPin;
  const school = {
    ...base,
    codes: withAdded(base.codes, codes, codeLock, locks.has('codes')),
    mappings: withAdded(base.mappings, mappings, mappingLock, locks.has('mappings')),
    protocolVersion: isPinned ? pin.validFrom : base.protocolVersion,
  };
  for (const lock of [...codes.keys(), ...mappings.keys()]) locks.add(lock);
  if (isPinned) locks.add('protocolVersion');
  return { school, locks, isOfPolicy, problems };
}

/** What a policy adds to a school, by its lock; what is meant for this school goes before what is for all. */
function addedTo<T>(
  items: readonly AddedItem<T>[],
  id: string,
  lockOf: (thing: T) => Lock,
): Map<Lock, T> {
  const things = (school: string | null) =>
    items.filter((item) => item.school === school).flatMap((item) => item.things);
  return new Map([...things(null), ...things(id)].map((thing) => [lockOf(thing), thing]));
}

/** `isFirst`: of two that are the same one, that of the school holds. */
function withAdded<T>(
  own: readonly T[],
  added: ReadonlyMap<Lock, T>,
  lockOf: (thing: T) => Lock,
  isFirst: boolean,
): T[] {
  const there = new Set(own.map(lockOf));
  const kept = isFirst ? own : own.map((thing) => added.get(lockOf(thing)) ?? thing);
  return [...kept, ...[...added].flatMap(([lock, thing]) => (there.has(lock) ? [] : [thing]))];
}
