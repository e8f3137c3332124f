import type { Adapter } from '../lvs/adapters/adapter.ts';
import { listText } from './list-text.ts';

/** What an adapter was made from. `since`: month and year. */
const BASIS: Record<Adapter['restsOn']['basis'], (since: string) => string> = {
  fixture: (since) => `, naar een voorbeeld van een echte pagina uit ${since}`,
  'public-source': (since) => `, naar openbare bronnen van ${since}`,
  assumption: (since) =>
    `, deels naar wat we aannemen (${since}). Nog niet vergeleken met een echte pagina`,
};

/** Sentences on how the open page was read, and how well its LVS is known. */
export const restsOnTexts = {
  adapter: (system: string, basis: Adapter['restsOn']['basis'], since: string) =>
    `Gelezen als ${system}${BASIS[basis](since)}.`,
  taught: 'Gelezen zoals u of een collega het ons heeft geleerd.',
  recognised: 'Herkend aan de woorden boven de kolommen.',
  notPublic: (system: string) =>
    `We kennen ${system}, maar de pagina’s zijn niet openbaar. We herkennen wat we kunnen. Klopt het niet? Dan kunt u ons deze pagina leren lezen.`,
  unknownPage: (system: string) =>
    `We kennen ${system}, maar deze pagina nog niet. Klopt het niet? Dan kunt u ons deze pagina leren lezen.`,
  reads: (system: string, titles: readonly string[]) =>
    `In ${system} kennen we: ${listText(titles.map((title) => `“${title}”`))}. Staat er op een andere pagina ook verzuim? Dan kunt u ons die leren lezen.`,
  painted: (system: string) =>
    `${system} tekent zijn pagina’s als een plaatje. Daar kan Verzuimwijzer niets in lezen, en u kunt het ons hier ook niet leren. Open het verzuim in uw leerlingvolgsysteem.`,
} as const;
