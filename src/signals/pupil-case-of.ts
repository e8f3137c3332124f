import { type Day, parseDay } from '../../rules/attendance/day.ts';
import type { PupilCase } from '../../rules/attendance/pupil-case.ts';
import type { PupilFile } from '../casebook/pupil-file.ts';
import { birthDateIn } from '../lvs/reading/pupil-key.ts';
import type { JoinedPupil } from './join/join-seen.ts';
import type { JudgingSchool } from './judge.ts';

/** One pupil as the rules ask for it: what was seen in this session, and what was logged. */
export function pupilCaseOf(
  { records, totals, coverage, keys }: JoinedPupil,
  { facts, residence, ageClass }: PupilFile,
  { profile: { sector, municipality, settings }, calendar }: JudgingSchool,
  asOf: Day,
): PupilCase {
  const moves = residence.map(({ from, value }) => ({ from: parseDay(from)!, value }));
  return {
    asOf,
    school: { sector, municipality },
    settings,
    calendar,
    coverage,
    pupil: {
      birthDate: birthDateIn(keys),
      // The other classes decide nothing: within the leerplicht counts whoever may be.
      isAdult: ageClass === 'from-18',
      municipality: moves.length === 0 ? null : moves,
    },
    records,
    totals,
    facts,
  };
}
