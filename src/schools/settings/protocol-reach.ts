import { settledPack } from '../../../rules/evaluate/settled-pack.ts';
import type { CompiledPack, Municipality, Sector, Settings } from '../../../rules/index.ts';

/**
 * What a protocol can say about the pupils of a school when a page is read. Only with `figures` it
 * counts something itself; otherwise the national rules stand alone. `ended`: no version is in force.
 */
export type ProtocolReach =
  | 'figures'
  | 'no-figures'
  | 'other-sector'
  | 'other-municipality'
  | 'ended';

/** How far the protocol of a school reaches; `pack` null when none is in force. */
export function protocolReach(
  pack: CompiledPack | null,
  school: { sector: Sector; municipality: Municipality; settings: Settings },
): ProtocolReach {
  if (pack === null) return 'ended';
  const { sector, municipality, settings } = school;
  const settled = settledPack(pack, settings, sector).rules;
  const rules = pack.rules.map(({ id, needs }) => ({ needs, ...settled.get(id)!.body }));
  const forPupils = rules.filter(({ scope }) => scope === 'pupil');
  const inSector = forPupils.filter(({ sectors }) => sectors.includes(sector));
  if (inSector.length === 0) return 'other-sector';
  const here = inSector.filter((rule) => rule.municipalities?.includes(municipality) ?? true);
  if (here.length === 0) return 'other-municipality';
  return here.some(({ enabled, needs }) => enabled && needs !== 'nothing')
    ? 'figures'
    : 'no-figures';
}
