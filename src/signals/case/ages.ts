import type { Day } from '../../../rules/attendance/day.ts';
import { type Ages, agesOn } from '../../../rules/evaluate/care-for.ts';
import type { AgeClass } from '../../casebook/pupil-file.ts';

const OF_CLASS: Record<AgeClass, Ages> = {
  'under-12': { from: 0, below: 12 },
  'from-12': { from: 12, below: 16 },
  'from-16': { from: 16, below: 18 },
  'from-18': { from: 18, below: null },
};

/** How old a pupil is on a day: by the birth date that a page shows, else by what a person said. */
export function agesOf(birthDate: Day | null, ageClass: AgeClass | null, day: Day): Ages | null {
  return agesOn(birthDate, day) ?? (ageClass === null ? null : OF_CLASS[ageClass]);
}
