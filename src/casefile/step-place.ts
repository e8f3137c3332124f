import type { DocumentPlace } from '../../rules/index.ts';
import type { CaseSheet, CaseStep } from '../signals/case/case-sheet.ts';
import { residencesSoFar } from './residences.ts';

/**
 * Where a step is taken: the school's sector, where the pupil lives now, and the school's protocol, which
 * also says what belongs in a step that the law asks.
 */
export function placeOf(sheet: CaseSheet, { pack }: CaseStep): DocumentPlace {
  const { school } = sheet;
  const own = residencesSoFar(sheet).at(-1);
  return {
    pack: school.protocol?.id ?? pack,
    sector: school.sector,
    municipality: own?.value ?? school.municipality,
  };
}
