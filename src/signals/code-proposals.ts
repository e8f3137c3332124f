import { meaningOf } from '../schools/codes/codebook.ts';
import { proposedBy } from '../schools/codes/proposals.ts';
import type { CodeMeaning, SchoolProfile } from '../schools/profile/profile.ts';
import type { UnknownCode } from './attendance.ts';

/** What a new code may mean, and the words of the page that say so. */
export interface CodeProposal extends CodeMeaning {
  label: string;
}

/** Longer words beside a code are a remark about one pupil, not its meaning. */
export const LONGEST_LABEL = 40;

/**
 * Proposes a meaning for each code that has none, from the words beside it or the words that it is;
 * never from a letter. A code that stands beside two different words is not proposed.
 */
export function proposeCodes(
  unknownCodes: readonly UnknownCode[],
  school: SchoolProfile,
): CodeProposal[] {
  return unknownCodes.flatMap(({ code, labels }) => {
    const [label = code, other] = labels;
    if (other !== undefined || label.length > LONGEST_LABEL) return [];
    const meaning = proposedBy(label);
    return meaning === null || meaningOf(school, code) !== null
      ? []
      : [{ code, label, ...meaning }];
  });
}
