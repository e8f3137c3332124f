import { canonical } from '../profile/canonical.ts';
import type { SchoolProfile } from '../profile/profile.ts';
import { fits, partsWhere } from './complete-school.ts';
import { codeLock, type Lock, mappingLock, settingLock } from './locks.ts';

/**
 * What is to be stored of a school that a person changed from `shown` to `edited`: nothing of what is
 * locked, which stays as it is `stored`. A stored school is whole: where nothing was stored yet, locked parts
 * are stored as the policy has them now, but no code, mapping, setting or pinned version of the policy.
 */
export function withoutPolicy(
  edited: SchoolProfile,
  shown: SchoolProfile,
  locks: ReadonlySet<Lock>,
  stored: SchoolProfile | null,
): SchoolProfile {
  const under = stored ?? shown;
  const isLocked = (part: string) => locks.has(part as Lock);
  const school = partsWhere(isLocked, under, edited);
  return {
    ...school,
    ...(isLocked('sector') ? timetableOf(school, edited, shown, under) : {}),
    ...versionOf(school, edited, shown, under, isLocked),
    codes: withOwn(school.codes, stored?.codes ?? [], codeLock, isLocked),
    mappings: withOwn(school.mappings, stored?.mappings ?? [], mappingLock, isLocked),
    settings: partsWhere(
      (key) => isLocked(settingLock(key)),
      stored?.settings ?? {},
      edited.settings,
    ),
  };
}

/** A version goes with its protocol: with a locked one, only a version of that protocol is stored. */
function versionOf(
  school: SchoolProfile,
  edited: SchoolProfile,
  shown: SchoolProfile,
  under: SchoolProfile,
  isLocked: (part: string) => boolean,
): Pick<SchoolProfile, 'protocol' | 'protocolVersion'> {
  const { protocol, protocolVersion } = school;
  if (isLocked('protocolVersion')) {
    // That of the policy is never stored.
    const isOwn = under !== shown && protocol === under.protocol;
    return { protocol, protocolVersion: isOwn ? protocolVersion : null };
  }
  if (!isLocked('protocol')) return { protocol, protocolVersion };
  const isNew =
    edited.protocol === shown.protocol && edited.protocolVersion !== shown.protocolVersion;
  const { protocol: by, protocolVersion: chosen } = isNew ? edited : under;
  return { protocol: by, protocolVersion: chosen };
}

/** A timetable goes with its sector: with a locked one, only a timetable of that sector is stored. */
function timetableOf(
  school: SchoolProfile,
  edited: SchoolProfile,
  shown: SchoolProfile,
  under: SchoolProfile,
): Pick<SchoolProfile, 'sector' | 'timetable'> {
  const isNew =
    school.timetable === edited.timetable &&
    fits(edited.timetable, shown.sector) &&
    canonical(edited.timetable) !== canonical(shown.timetable);
  return isNew
    ? { sector: shown.sector, timetable: edited.timetable }
    : { sector: under.sector, timetable: under.timetable };
}

/** `list` without what the policy added, and with what is stored under the same name, out of sight. */
function withOwn<T>(
  list: readonly T[],
  stored: readonly T[],
  lockOf: (thing: T) => Lock,
  isLocked: (lock: Lock) => boolean,
): T[] {
  const hidden = stored.filter((thing) => isLocked(lockOf(thing)));
  const byLock = new Map(hidden.map((thing) => [lockOf(thing), thing]));
  const kept = list.flatMap((thing) => {
    const lock = lockOf(thing);
    if (!isLocked(lock)) return [thing];
    const own = byLock.get(lock);
    byLock.delete(lock);
    return own === undefined ? [] : [own];
  });
  return [...kept, ...byLock.values()];
}
