import type { Day } from '../../rules/attendance/day.ts';
import type { Reading } from '../lvs/reading/reading.ts';
import type { Attendance } from './attendance.ts';
import { type CodeProposal, proposeCodes } from './code-proposals.ts';
import { proposeFreeDays } from './free-day-proposals.ts';
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
  | { about: 'free-day'; day: Day };

/** What this page makes us ask about the school, most useful first: at most one of each kind. */
export function openQuestions(
  reading: Reading,
  { unknownCodes }: Attendance,
  school: JudgingSchool,
  asOf: Day,
): Question[] {
  const codes = proposeCodes(unknownCodes, school.profile);
  const [day] = proposeFreeDays(reading, school, asOf);
  return [
    ...(codes.length > 0 ? [{ about: 'codes', codes } satisfies Question] : []),
    ...(day !== undefined ? [{ about: 'free-day', day } satisfies Question] : []),
  ];
}
