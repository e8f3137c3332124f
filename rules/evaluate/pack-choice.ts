import { type Day, formatDay } from '../attendance/day.ts';
import type { Settings } from '../attendance/pupil-case.ts';
import type { CompiledPack } from './compiled-pack.ts';

/** Every version of every pack, by pack id, oldest first. */
export type PackLibrary = Readonly<Record<string, readonly CompiledPack[]>>;

/** The national pack that is evaluated beside a regional one. */
export const STATUTORY_PACK = 'law';

/**
 * The version in force on a day: the newest with `validFrom` on or before it, when that has not ended.
 * An ended version never falls back to an older one.
 */
export function packFor(versions: readonly CompiledPack[], asOf: Day): CompiledPack | null {
  const date = formatDay(asOf);
  const newest = versions
    .filter((pack) => pack.validFrom <= date)
    .reduce<CompiledPack | null>(
      (last, pack) => (last !== null && last.validFrom > pack.validFrom ? last : pack),
      null,
    );
  return newest === null || (newest.validTo !== null && newest.validTo < date) ? null : newest;
}

/** The protocols that a school can choose from: the national pack only stands beside one. */
export function protocolsIn(library: PackLibrary): string[] {
  return Object.keys(library).filter((id) => id !== STATUTORY_PACK);
}

/** The packs that a school is judged by: its protocol, and the law unless the school switched that off. */
export function packsOfSchool(
  library: PackLibrary,
  protocol: string,
  settings: Settings,
  asOf: Day,
): CompiledPack[] {
  const ids = settings['statutory.pack'] === false ? [protocol] : [protocol, STATUTORY_PACK];
  return ids
    .map((id) => packFor(library[id] ?? [], asOf))
    .filter((pack): pack is CompiledPack => pack !== null);
}
