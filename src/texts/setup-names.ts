import type { Kind, Municipality, Sector } from '../../rules/index.ts';
import type { Protocol, Role, SchoolProfile, Weekday } from '../schools/profile/profile.ts';
import type { ViewKind } from '../store/view-spec.ts';

export const sectorNames: Record<Sector, string> = {
  po: 'Basisonderwijs (po)',
  vo: 'Voortgezet onderwijs (vo)',
  mbo: 'Middelbaar beroepsonderwijs (mbo)',
};

export const municipalityNames: Record<Municipality, string> = {
  'den-haag': 'Den Haag',
  'leidschendam-voorburg': 'Leidschendam-Voorburg',
  rijswijk: 'Rijswijk',
  's-hertogenbosch': '’s-Hertogenbosch',
  tilburg: 'Tilburg',
  groningen: 'Groningen',
  other: 'Een andere gemeente',
};

/** Where each protocol of the product is from. */
const PLACES: ReadonlyMap<Protocol, string> = new Map([
  ['haaglanden', 'Haaglanden'],
  ['denbosch', '’s-Hertogenbosch'],
  ['tilburg', 'Tilburg'],
  ['groningen', 'Groningen'],
]);

/** The short name of a protocol; of a board's own its `title`, or its id where it has none (null). */
export function protocolName(id: Protocol, title: string | null): string {
  return PLACES.get(id) ?? title ?? `“${id}”`;
}

/** A protocol within a sentence: “het protocol van Tilburg”. */
export function theProtocol(id: Protocol, title: string | null): string {
  const place = PLACES.get(id);
  return place === undefined ? `het protocol “${title ?? id}”` : `het protocol van ${place}`;
}

export const regionNames: Record<SchoolProfile['calendar']['region'], string> = {
  noord: 'Noord',
  midden: 'Midden',
  zuid: 'Zuid',
  own: 'Geen regio: alleen eigen vakanties',
};

export const dayNames: Record<Weekday, string> = {
  mon: 'Maandag',
  tue: 'Dinsdag',
  wed: 'Woensdag',
  thu: 'Donderdag',
  fri: 'Vrijdag',
};

export const kindNames: Record<Kind, string> = {
  late: 'Te laat',
  sick: 'Ziek',
  'sick-home': 'Ziek naar huis gegaan',
  medical: 'Naar dokter, tandarts of ziekenhuis',
  leave: 'Verlof of andere bekende reden',
  'leave-religious': 'Verlof voor een religieuze feestdag',
  unauthorised: 'Afwezig zonder bekende of geldige reden',
  truant: 'Spijbelen',
  holiday: 'Luxeverzuim (vakantie buiten de vakanties)',
  suspended: 'Geschorst',
  exempt: 'Vrijgesteld',
  elsewhere: 'Elders voor school (stage, excursie)',
  removed: 'Uit de les gestuurd',
  present: 'Aanwezig',
  unknown: 'Onbekend (telt niet mee)',
};

/** Kinds of pages with attendance. */
export const viewNames: Record<ViewKind, string> = {
  events: 'lijst met registraties',
  history: 'dagen van één leerling',
  matrix: 'overzicht per dag',
  register: 'lijst van één dag of les',
  totals: 'alleen aantallen',
};

export const excusedNames = { yes: 'Ja', no: 'Nee', unknown: 'Weet niet' } as const;

/** Which signals stand out for whom; `signals/loud-for.ts` decides it so. */
export const roleEffects: Record<Role, string> = {
  teacher:
    'Bij u valt op wat dringend is en wat het protocol aan de leerkracht of mentor vraagt, zoals bellen of een gesprek. De andere signalen staan zonder merkje in de balk op de pagina.',
  support: 'Bij u valt alles op wat aandacht vraagt: u houdt het overzicht over alle leerlingen.',
  attendance:
    'Bij u valt alles op wat aandacht vraagt: u houdt het overzicht over alle leerlingen.',
  management:
    'Bij u valt alleen op wat dringend is of actie vraagt. De andere signalen staan zonder merkje in de balk op de pagina.',
};
