import type { Adapter } from '../lvs/adapters/adapter.ts';
import { listText } from './list-text.ts';

/** What an adapter was made from. `since`: month and year. */
const BASIS: Record<Adapter['restsOn']['basis'], (since: string) => string> = {
  fixture: (since) => `gemaakt naar een voorbeeld van een echte pagina, uit ${since}`,
  'public-source': (since) => `gemaakt naar openbare bronnen van ${since}`,
  assumption: (since) =>
    `deels nagebouwd naar een aanname (${since}); nog niet vergeleken met een echte pagina`,
};

/** Sentences on how the open page was read, and how well its LVS is known. */
export const restsOnTexts = {
  adapter: (system: string, basis: Adapter['restsOn']['basis'], since: string) =>
    `Gelezen als ${system}: ${BASIS[basis](since)}.`,
  taught: 'Gelezen zoals u of een collega het heeft voorgedaan.',
  recognised: 'Herkend aan de woorden boven de kolommen.',
  notPublic: (system: string) =>
    `We kennen ${system}, maar de pagina’s zijn niet openbaar. We herkennen wat we kunnen. Klopt het niet? Leer de pagina dan lezen.`,
  unknownPage: (system: string) =>
    `We kennen ${system}, maar deze pagina nog niet. Klopt het niet? Leer de pagina dan lezen.`,
  reads: (system: string, titles: readonly string[]) =>
    `In ${system} kennen we: ${listText(titles.map((title) => `“${title}”`))}. Staat er op een andere pagina ook verzuim? Leer die dan lezen.`,
  painted: (system: string) =>
    `${system} tekent zijn pagina’s als een plaatje. Daar kan Verzuimwijzer niets in lezen, en u kunt het hier ook niet aanleren. Open het verzuim in uw leerlingvolgsysteem.`,
} as const;
