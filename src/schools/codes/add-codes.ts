import type { CodeMeaning, SchoolProfile } from '../profile/profile.ts';
import { normalCode } from './codebook.ts';

/** The school with these meanings in its codebook. A code that has a meaning already keeps it. */
export function withCodes(school: SchoolProfile, meanings: readonly CodeMeaning[]): SchoolProfile {
  const known = new Set(school.codes.map(({ code }) => normalCode(code)));
  const added = meanings.filter(({ code }) => {
    const isNew = !known.has(normalCode(code));
    known.add(normalCode(code));
    return isNew;
  });
  return { ...school, codes: [...school.codes, ...added] };
}
