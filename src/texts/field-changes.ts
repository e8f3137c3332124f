import type { SchoolProfile } from '../schools/profile/profile.ts';
import type { FieldChange } from '../schools/stored/import-changes.ts';
import { type PackNames, sayField, sayItem, sayTitle } from './profile-values.ts';
import { municipalityNames, sectorNames } from './setup-names.ts';

/** One line of a preview: what it is about, and what it becomes. */
export interface ChangeLine {
  what: string;
  how: string;
}

/** A change in words: `Naam` – `nu De Linde, wordt De Nieuwe Linde`. */
export function sayFieldChange({ path, before, after }: FieldChange, names: PackNames): ChangeLine {
  const item = sayItem(path, after ?? before);
  const what = item === null ? sayTitle(path, names) : `${sayTitle(path, names)} ${item}`;
  const [old, next] = [sayField(path, before, names), sayField(path, after, names)];
  if (item === null || (before !== undefined && after !== undefined)) {
    return { what, how: `nu ${old}, wordt ${next}` };
  }
  if (before !== undefined) return { what, how: 'vervalt' };
  return { what, how: next === '' ? 'komt erbij' : `komt erbij, ${next}` };
}

/** What is most telling of a school that is new. */
export function saySchool(school: SchoolProfile, names: PackNames): ChangeLine[] {
  const { origins, sector, municipality, protocol, codes, mappings } = school;
  return [
    { what: 'Soort onderwijs', how: sectorNames[sector] },
    { what: 'Gemeente', how: municipalityNames[municipality] },
    { what: 'Verzuimprotocol', how: names.protocol(protocol) },
    { what: 'Adres', how: origins.length === 0 ? 'nog geen' : origins.join(', ') },
    { what: 'Codes', how: String(codes.length) },
    ...(mappings.length === 0
      ? []
      : [{ what: 'Aangeleerde pagina’s', how: String(mappings.length) }]),
  ];
}
