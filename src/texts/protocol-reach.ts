import type { Sector, Settings } from '../../rules/index.ts';
import type { Protocol } from '../schools/profile/profile.ts';
import type { ProtocolReach } from '../schools/settings/protocol-reach.ts';
import { theProtocol } from './setup-names.ts';

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
  school: { protocol: Protocol; title: string | null; sector: Sector; settings: Settings },
): string | null {
  const it = theProtocol(school.protocol, school.title);
  const It = it.replace('h', 'H');
  const rest = school.settings['statutory.pack'] === false ? NOTHING : ONLY_NATIONAL;
  switch (reach) {
    case 'figures':
      return null;
    case 'no-figures':
      return `${It} maakt afspraken, maar noemt geen aantallen om te tellen. ${rest}`;
    case 'other-sector':
      return `${It} gaat niet over ${SECTORS[school.sector]}. ${rest}`;
    case 'other-municipality':
      return `${It} geldt alleen voor scholen in die gemeente of streek. ${rest}`;
    case 'ended':
      return `Van ${it} geldt nu geen versie. ${rest}`;
    case 'waiting':
      return `Van ${it} wacht een nieuwe versie tot iemand op “Gezien” klikt. De versie waarmee u werkte, geldt niet meer. ${rest}`;
    case 'not-here':
      return `${It} staat niet op dit apparaat. ${rest}`;
  }
}
