import type { Sector, Settings } from '../../rules/index.ts';
import type { Protocol } from '../schools/profile/profile.ts';
import type { ProtocolReach } from '../schools/settings/protocol-reach.ts';
import { protocolNames } from './setup-names.ts';

const SECTORS: Record<Sector, string> = {
  po: 'basisonderwijs',
  vo: 'voortgezet onderwijs',
  mbo: 'het mbo',
};
const ONLY_NATIONAL =
  'Daarom kijken we alleen met de landelijke regels, zoals die over 16 uur verzuim zonder geldige reden in 4 lesweken.';
const NOTHING =
  'De landelijke regels staan in uw instellingen uit. Daarom beoordelen we hier niets.';

/** What a person should know about a protocol that counts nothing for this school; null when it does count. */
export function reachSentence(
  reach: ProtocolReach,
  { protocol, sector, settings }: { protocol: Protocol; sector: Sector; settings: Settings },
): string | null {
  const name = protocolNames[protocol];
  const rest = settings['statutory.pack'] === false ? NOTHING : ONLY_NATIONAL;
  switch (reach) {
    case 'figures':
      return null;
    case 'no-figures':
      return `Het protocol van ${name} maakt afspraken, maar noemt geen aantallen om te tellen. ${rest}`;
    case 'other-sector':
      return `Het protocol van ${name} gaat niet over ${SECTORS[sector]}. ${rest}`;
    case 'other-municipality':
      return `Het protocol van ${name} geldt alleen voor scholen in die gemeente of streek. ${rest}`;
    case 'ended':
      return `Van het protocol van ${name} geldt nu geen versie. ${rest}`;
  }
}
