import type { DocumentPlace } from '../../rules/index.ts';
import { formatDay } from '../../rules/index.ts';
import type { CaseSheet, CaseStep } from '../signals/case/case-sheet.ts';

/**
 * Where a step is taken: the school's sector, where the pupil lives now, and the school's protocol, which
 * also says what belongs in a step that the law asks.
 */
export function placeOf({ school, file, asOf }: CaseSheet, { pack }: CaseStep): DocumentPlace {
  const today = formatDay(asOf);
  const own = file.residence.findLast(({ from }) => from <= today);
  return {
    pack: school.protocol?.id ?? pack,
    sector: school.sector,
    municipality: own?.value ?? school.municipality,
  };
}
