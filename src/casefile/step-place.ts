import type { DocumentPlace } from '../../rules/index.ts';
import { formatDay } from '../../rules/index.ts';
import type { CaseSheet, CaseStep } from '../signals/case/case-sheet.ts';

/** Where a step is taken: its protocol, the school's sector, and where the pupil lives now. */
export function placeOf({ school, file, asOf }: CaseSheet, { pack }: CaseStep): DocumentPlace {
  const today = formatDay(asOf);
  const own = file.residence.findLast(({ from }) => from <= today);
  return { pack, sector: school.sector, municipality: own?.value ?? school.municipality };
}
