import type { Municipality, Region, Sector } from '../../../rules/index.ts';
import { FOLLOWS, type SchoolAnswers } from '../../schools/profile/new-school.ts';
import type { Protocol, Role } from '../../schools/profile/profile.ts';

/** What a person has answered so far. */
export interface Answers {
  municipality?: Municipality;
  /** Asked only for another municipality, as is `region`. */
  protocol?: Protocol;
  region?: Region;
  sector?: Sector;
  role?: Role;
}

export type Step = keyof Answers;

const ALWAYS: readonly Step[] = ['municipality', 'sector', 'role'];
const ELSEWHERE: readonly Step[] = ['municipality', 'protocol', 'region', 'sector', 'role'];

/** The screens to go through, in order. */
export function stepsFor({ municipality }: Answers): readonly Step[] {
  return municipality === 'other' ? ELSEWHERE : ALWAYS;
}

/** Which of the three questions a screen belongs to. */
export function questionNumber(step: Step): number {
  return { municipality: 1, protocol: 1, region: 1, sector: 2, role: 3 }[step];
}

/** All that a new school needs, or null while something is not answered yet. */
export function completeAnswers(answers: Answers): Omit<SchoolAnswers, 'name'> | null {
  const { municipality, sector, role } = answers;
  if (municipality === undefined || sector === undefined || role === undefined) return null;
  const { protocol, region } = municipality === 'other' ? answers : FOLLOWS[municipality];
  if (protocol === undefined || region === undefined) return null;
  return { municipality, protocol, region, sector, role };
}
