import { type PackLibrary, versionsOf } from '../../rules/index.ts';
import type { Protocol } from '../schools/profile/profile.ts';
import { fill } from '../texts/fill.ts';
import type { PackNames } from '../texts/profile-values.ts';
import { protocolName } from '../texts/setup-names.ts';

/** The names of partners and rules as the protocols have them; one that no protocol has stays its id. */
export function packNames(library: PackLibrary): PackNames {
  const packs = Object.values(library).flat();
  return {
    partner: (id) => {
      const found = packs.flatMap(({ partners }) => partners).find((partner) => partner.id === id);
      return found?.name ?? `“${id}”`;
    },
    protocol: (id) => protocolName(id, titleOf(library, id)),
    rule: (id) => {
      const pack = packs.find(({ rules }) => rules.some((rule) => rule.id === id));
      const badge = pack?.texts[id]?.badge;
      return badge === undefined ? `“${id}”` : `“${fill(badge, { value: '…' })}”`;
    },
  };
}

/** The title of a protocol in its newest version; null when it is not on this device. */
export function titleOf(library: PackLibrary, id: Protocol): string | null {
  return versionsOf(library, id).at(-1)?.title ?? null;
}
