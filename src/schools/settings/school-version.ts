import {
  type CompiledPack,
  type Day,
  newerVersion,
  type PackLibrary,
  packFor,
  versionsOf,
} from '../../../rules/index.ts';
import type { SchoolProfile } from '../profile/profile.ts';

/** By which version of its protocol a school is judged, and what it should know about others. */
export interface SchoolVersion {
  /** The protocol's title in its newest version; null when no version of it is on this device. */
  title: string | null;
  /** The version to judge by; null when it has ended, has not begun or is not on this device. */
  pack: CompiledPack | null;
  /** `validFrom` of the version to keep to, pinned or seen; null: the one in force. */
  keptTo: string | null;
  /** The version in force, when it is newer than the one to keep to. */
  newer: CompiledPack | null;
  /** The newer one waits until a person of the school has seen it. */
  isWaiting: boolean;
}

/** What stands in a profile, or in a form, about the version of the protocol. */
export type ChosenVersion = Pick<SchoolProfile, 'protocol' | 'protocolVersion' | 'protocolSeen'>;

/**
 * What a school works by on `today`: the version that it pinned; or the one that a person here saw, for as
 * long as a newer one was not seen; or the one in force.
 */
export function schoolVersion(
  library: PackLibrary,
  school: ChosenVersion,
  today: Day,
): SchoolVersion {
  const versions = versionsOf(library, school.protocol);
  const pinned = school.protocolVersion;
  const seen = pinned === null ? seenVersion(school) : null;
  const newer = newerVersion(versions, today, pinned ?? seen);
  const isWaiting = seen !== null && newer !== null;
  const keptTo = isWaiting ? seen : pinned;
  return {
    title: versions.at(-1)?.title ?? null,
    pack: packFor(versions, today, keptTo),
    keptTo,
    newer,
    isWaiting,
  };
}

/** `validFrom` of the version that a person saw of the protocol that the school has now; null: none. */
export function seenVersion({
  protocol,
  protocolSeen,
}: Pick<ChosenVersion, 'protocol' | 'protocolSeen'>): string | null {
  const [seenOf, validFrom = null] = protocolSeen?.split(' ') ?? [];
  return seenOf === protocol ? validFrom : null;
}

/** How a version that was seen stands in the profile. */
export function asSeen(version: { id: string; validFrom: string }): string {
  return `${version.id} ${version.validFrom}`;
}
