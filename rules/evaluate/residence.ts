import type { Day } from '../attendance/day.ts';
import type { Municipality, PupilCase } from '../attendance/pupil-case.ts';

/**
 * The municipality that a pupil belongs to on a day, and the day of the move into it (null: no move is
 * known). Nobody said, or not yet in force: the municipality of the school.
 */
export function residenceOn(
  { pupil, school }: Pick<PupilCase, 'pupil' | 'school'>,
  day: Day,
): { municipality: Municipality; since: Day | null } {
  const { municipality } = pupil;
  if (municipality === null) return { municipality: school.municipality, since: null };
  if (typeof municipality === 'string') return { municipality, since: null };
  const inForce = municipality.filter(({ from }) => from <= day).sort((a, b) => a.from - b.from);
  let now: ReturnType<typeof residenceOn> = { municipality: school.municipality, since: null };
  for (const { from, value } of inForce) {
    if (value !== now.municipality) now = { municipality: value, since: from };
  }
  return now;
}

/** Whether a pupil belongs to one of these municipalities on a day; null: all of them. */
export function livesIn(
  residences: readonly Municipality[] | null,
  pupilCase: Pick<PupilCase, 'pupil' | 'school'>,
  day: Day,
): boolean {
  return residences === null || residences.includes(residenceOn(pupilCase, day).municipality);
}
