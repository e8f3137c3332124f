import { formatDay } from '../../rules/index.ts';
import type { CaseSheet } from '../signals/case/case-sheet.ts';
import type { PupilFile } from './messages.ts';

/** Where the pupil lived up to and on the day of the sheet, oldest first; none: nobody said it. */
export function residencesSoFar({
  file,
  asOf,
}: Pick<CaseSheet, 'file' | 'asOf'>): PupilFile['residence'] {
  const today = formatDay(asOf);
  return file.residence.filter(({ from }) => from <= today);
}
