import type { PupilCase } from '../attendance/pupil-case.ts';
import { schoolYearOf } from '../calendar/periods.ts';
import { viewPupil } from '../measures/view-pupil.ts';
import type { CompiledPack } from './compiled-pack.ts';
import { signalsOf } from './judge-all.ts';
import type { Signal } from './signal.ts';
import { type Subject, withPacks } from './subject.ts';

/** All that is known about the recurring tasks of a school on one day. */
export type SchoolCase = Pick<PupilCase, 'asOf' | 'school' | 'settings' | 'calendar' | 'facts'>;

/**
 * The tasks of a school that are still to be done in their period, loudest first. No page tells about
 * them, so nothing is left unseen; every task begins anew with the school year.
 */
export function evaluateSchool(schoolCase: SchoolCase, packs: readonly CompiledPack[]): Signal[] {
  return signalsOf(subjectsOfSchool(schoolCase, packs), 'school');
}

/** A school with each of these packs. */
export function subjectsOfSchool(
  schoolCase: SchoolCase,
  packs: readonly CompiledPack[],
): Subject[] {
  const { asOf } = schoolCase;
  const year = schoolYearOf(asOf);
  const pupilCase: PupilCase = {
    ...schoolCase,
    coverage: { from: year.from - 1, to: asOf, absentMeansPresent: true },
    pupil: { birthDate: null, municipality: null },
    records: [],
  };
  return withPacks(pupilCase, viewPupil(pupilCase), packs, year.from);
}
