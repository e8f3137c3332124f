import type { CodeMeaning, Provenance, SchoolProfile } from '../profile/profile.ts';
import { normalCode } from './codebook.ts';
import { labelToKeep } from './label-to-keep.ts';

/**
 * The school with these meanings, as a page's words proposed them and a person agreed on the day
 * `confirmedOn`, in its codebook. A code that has a meaning already keeps it.
 */
export function withCodes(
  school: SchoolProfile,
  meanings: readonly CodeMeaning[],
  confirmedOn: string,
): SchoolProfile {
  const known = new Set(school.codes.map(({ code }) => normalCode(code)));
  const provenance: Provenance = { from: 'proposal', confirmedOn };
  const added = meanings.filter(({ code }) => {
    const isNew = !known.has(normalCode(code));
    known.add(normalCode(code));
    return isNew;
  });
  const lines = added.map(({ code, label, kind, excused }) => {
    return { code, label: label && labelToKeep(label), kind, excused, ...provenance };
  });
  return { ...school, codes: [...school.codes, ...lines] };
}
