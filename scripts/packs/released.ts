import { createHash } from 'node:crypto';
import type { CompiledPack } from '../../rules/evaluate/compiled-pack.ts';
import type { PackLibrary } from '../../rules/evaluate/pack-choice.ts';
import { canonical } from '../../src/schools/profile/canonical.ts';

/** The fingerprint of every version that schools have, by `<pack id> <validFrom>`. */
export type Released = Readonly<Record<string, string>>;

/** Every version of these packs as released. */
export function releasedOf(library: PackLibrary): Released {
  const versions = Object.values(library).flat();
  return Object.fromEntries(versions.map((pack) => [nameOf(pack), fingerprint(pack)]));
}

/**
 * Released versions that are gone or decide otherwise by now. A school sees a new version and agrees with
 * it first; what changes within one it would never see.
 */
export function changedSince(released: Released, library: PackLibrary): string[] {
  const now = releasedOf(library);
  return Object.keys(released).filter((name) => now[name] !== released[name]);
}

function nameOf({ id, validFrom }: CompiledPack): string {
  return `${id} ${validFrom}`;
}

/** Of all that decides. Words may be mended, and a version may get its last day. */
function fingerprint({ rules, guards }: CompiledPack): string {
  const deciding = [
    rules.map(({ id, needs, body }) => [id, needs, body]),
    guards.map(({ id, body }) => [id, body]),
  ];
  return createHash('sha256').update(canonical(deciding)).digest('hex').slice(0, 16);
}
