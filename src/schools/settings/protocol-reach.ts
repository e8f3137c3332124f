import { settledPack } from '../../../rules/evaluate/settled-pack.ts';
import type { Municipality, Sector, Settings } from '../../../rules/index.ts';
import type { SchoolVersion } from './school-version.ts';

/**
 * What a protocol can say about the pupils of a school when a page is read. Only with `figures` it
 * counts something itself; otherwise the national rules stand alone. `ended`: no version is in force;
 * `waiting`: the version that a person saw has ended, and the next was not seen yet; `not-here`: the
 * protocol is not on this device.
 */
export type ProtocolReach =
  | 'figures'
  | 'no-figures'
  | 'other-sector'
  | 'other-municipality'
  | 'ended'
  | 'waiting'
  | 'not-here';

/** How far the protocol of a school reaches in the version by which it is judged. */
export function protocolReach(
  version: SchoolVersion,
  school: { sector: Sector; municipality: Municipality; settings: Settings },
): ProtocolReach {
  const { pack, title, isWaiting } = version;
  if (title === null) return 'not-here';
  if (pack === null) return isWaiting ? 'waiting' : 'ended';
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
