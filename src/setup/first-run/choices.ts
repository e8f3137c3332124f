import {
  type Day,
  MUNICIPALITIES,
  type PackLibrary,
  packFor,
  protocolsIn,
  REGIONS,
  SECTORS,
  versionsOf,
} from '../../../rules/index.ts';
import { FOLLOWS } from '../../schools/profile/new-school.ts';
import { ROLES } from '../../schools/profile/profile.ts';
import { firstRunTexts, roleDetails, roleNames } from '../../texts/first-run.ts';
import {
  municipalityNames,
  protocolName,
  regionNames,
  sectorNames,
} from '../../texts/setup-names.ts';
import { titleOf } from '../pack-names.ts';
import type { Step } from './answers.ts';

/** One answer that a person can give, with what follows from it. */
export interface Choice {
  value: string;
  name: string;
  detail: string | null;
}

/** The answers to a question; protocols under the title that they have on `day`. */
export function choicesFor(step: Step, library: PackLibrary, day: Day): Choice[] {
  switch (step) {
    case 'municipality':
      return MUNICIPALITIES.map((value) => ({
        value,
        name: municipalityNames[value],
        detail: value === 'other' ? firstRunTexts.otherMunicipality : follows(value),
      }));
    case 'protocol':
      return protocolsIn(library).map((value) => {
        const title = titleOf(library, value);
        const name = protocolName(value, title);
        const current = packFor(versionsOf(library, value), day)?.title ?? null;
        return { value, name, detail: current === name ? null : current };
      });
    case 'region':
      return REGIONS.map((value) => ({ value, name: regionNames[value], detail: null }));
    case 'sector':
      return SECTORS.map((value) => ({
        value,
        name: sectorNames[value],
        detail: firstRunTexts.inSlots[value],
      }));
    case 'role':
      return ROLES.map((value) => ({
        value,
        name: roleNames[value],
        detail: roleDetails[value],
      }));
  }
}

function follows(municipality: keyof typeof FOLLOWS): string {
  const { protocol, region } = FOLLOWS[municipality];
  return firstRunTexts.follows(protocolName(protocol, null), regionNames[region]);
}
