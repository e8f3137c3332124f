import type { Day } from '../../rules/attendance/day.ts';
import type { Reading } from '../lvs/reading/reading.ts';
import type { Locks } from '../schools/policy/locks.ts';
import { type CodeProposal, proposeCodes } from './code-proposals.ts';
import { proposeFreeDays } from './free-day-proposals.ts';
import type { JoinedAttendance } from './join/join-seen.ts';
import { personsIn } from './join/persons.ts';
import type { SeenReading } from './join/seen-source.ts';
import type { JudgingSchool } from './judge.ts';

/** Something that a page makes likely and only a person of the school knows. */
export type Question =
  /** Which of these schools the page shows. */
  | { about: 'school'; choices: { id: string; name: string }[] }
  /** Whether a tab still shows the school that a person chose. */
  | { about: 'other-school'; name: string }
  /** Whether new codes mean what the words beside them say. */
  | { about: 'codes'; codes: CodeProposal[] }
  /** Whether a day without any registration was free. */
  | { about: 'free-day'; day: Day }
  /** Whether what other pages of this session said should be kept. */
  | { about: 'memory'; pages: number; pupils: number };

/**
 * What this page makes us ask about the school, most useful first: at most one of each kind, and nothing of
 * what the administrator set.
 */
export function openQuestions(
  reading: Reading,
  { unknownCodes }: Pick<JoinedAttendance, 'unknownCodes'>,
  school: JudgingSchool & { locks: Locks },
  asOf: Day,
): Question[] {
  const { parts } = school.locks;
  const codes = parts.has('codes') ? [] : proposeCodes(unknownCodes, school.profile);
  const [day] = parts.has('calendar') ? [] : proposeFreeDays(reading, school, asOf);
  return [
    ...(codes.length > 0 ? [{ about: 'codes', codes } satisfies Question] : []),
    ...(day !== undefined ? [{ about: 'free-day', day } satisfies Question] : []),
  ];
}

/** How to wipe what is kept of this session, when that is more than the page itself; else empty. */
export function memoryQuestion(kept: readonly SeenReading[]): Question[] {
  if (kept.length < 2) return [];
  const readings = kept.map(({ reading }) => reading);
  const persons = personsIn(readings);
  const firsts = readings.flatMap(({ pupils }) =>
    pupils.map((pupil) => [...persons.same(pupil)][0]),
  );
  return [{ about: 'memory', pages: kept.length, pupils: new Set(firsts).size }];
}
