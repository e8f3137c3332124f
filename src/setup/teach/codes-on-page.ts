import type { Day } from '../../../rules/index.ts';
import type { Reading } from '../../lvs/reading/reading.ts';
import { normalCode } from '../../schools/codes/codebook.ts';
import type { CodeMeaning, SchoolProfile } from '../../schools/profile/profile.ts';
import { toAttendance } from '../../signals/attendance.ts';
import { explanationOf } from '../../signals/code-proposals.ts';

/** Longer ones that nothing explains are words, and may be about one pupil. */
const LONGEST_CODE = 12;

/** The codes on a page that the school has no meaning for, with what the words beside them propose. */
export function newCodes(reading: Reading, school: SchoolProfile, today: Day): CodeMeaning[] {
  const names = new Set(reading.pupils.map(({ name }) => normalCode(name)));
  return toAttendance(reading, school, today).unknownCodes.flatMap(({ code, labels, listed }) => {
    const found = explanationOf(code, labels);
    const isSafe = code.length <= LONGEST_CODE && !names.has(normalCode(code));
    if (listed.length > 0 || (found === null && !isSafe)) return [];
    const label = found === null || found.label === code ? null : found.label;
    return [{ code, label, ...(found?.meaning ?? { kind: 'unknown', excused: null }) }];
  });
}
