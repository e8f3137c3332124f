import { type Day, formatDay } from '../attendance/day.ts';
import type { Settings } from '../attendance/pupil-case.ts';
import type { CompiledPack } from './compiled-pack.ts';

/** Every version of every pack, by pack id, oldest first. */
export type PackLibrary = Readonly<Record<string, readonly CompiledPack[]>>;

/** The national pack that is evaluated beside a regional one. */
export const STATUTORY_PACK = 'law';

/** Every version of a pack, oldest first; none when the library has no such pack. */
export function versionsOf(library: PackLibrary, id: string): readonly CompiledPack[] {
  return Object.hasOwn(library, id) ? library[id]! : [];
}

/**
 * The version to judge by on a day. Without a pin: the newest that has begun. With one: the version that
 * the school pinned, by its `validFrom`, also when a newer one has begun. Null when that version has ended,
 * has not begun or is not in this list: never another one in its place.
 */
export function packFor(
  versions: readonly CompiledPack[],
  asOf: Day,
  pinned: string | null = null,
): CompiledPack | null {
  const date = formatDay(asOf);
  const [newest = null] = versions
    .filter(({ validFrom }) => validFrom <= date && (pinned === null || validFrom === pinned))
    .sort((a, b) => (a.validFrom < b.validFrom ? 1 : -1));
  return newest === null || (newest.validTo !== null && newest.validTo < date) ? null : newest;
}

/** The version in force on a day when it is newer than the one that the school keeps to; else null. */
export function newerVersion(
  versions: readonly CompiledPack[],
  asOf: Day,
  pinned: string | null,
): CompiledPack | null {
  if (pinned === null) return null;
  const current = packFor(versions, asOf);
  return current !== null && current.validFrom > pinned ? current : null;
}

/** The protocols that a school can choose from: the national pack only stands beside one. */
export function protocolsIn(library: PackLibrary): string[] {
  return Object.keys(library).filter((id) => id !== STATUTORY_PACK);
}

/**
 * The packs that a school is judged by: its protocol, and the law unless the school switched that off.
 * `pinned` is the version of the protocol; the law is always the one in force.
 */
export function packsOfSchool(
  library: PackLibrary,
  protocol: string,
  settings: Settings,
  asOf: Day,
  pinned: string | null = null,
): CompiledPack[] {
  const own = packFor(versionsOf(library, protocol), asOf, pinned);
  const isWithLaw = settings['statutory.pack'] !== false;
  const law = isWithLaw ? packFor(versionsOf(library, STATUTORY_PACK), asOf) : null;
  return [own, law].filter((pack) => pack !== null);
}
