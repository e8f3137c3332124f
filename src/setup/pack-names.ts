import type { PackLibrary } from '../../rules/index.ts';
import { fill } from '../texts/fill.ts';
import type { PackNames } from '../texts/profile-values.ts';

/** The names of partners and rules as the protocols have them; one that no protocol has stays its id. */
export function packNames(library: PackLibrary): PackNames {
  const packs = Object.values(library).flat();
  return {
    partner: (id) => {
      const found = packs.flatMap(({ partners }) => partners).find((partner) => partner.id === id);
      return found?.name ?? `“${id}”`;
    },
    rule: (id) => {
      const pack = packs.find(({ rules }) => rules.some((rule) => rule.id === id));
      const badge = pack?.texts[id]?.badge;
      return badge === undefined ? `“${id}”` : `“${fill(badge, { value: '…' })}”`;
    },
  };
}
