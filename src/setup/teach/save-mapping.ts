import { formatDay } from '../../../rules/index.ts';
import { today } from '../../platform/today.ts';
import { linkSite } from '../../schools/pages/link-site.ts';
import { canonical } from '../../schools/profile/canonical.ts';
import type { PageMapping } from '../../schools/profile/page-mapping.ts';
import type { CodeMeaning } from '../../schools/profile/profile.ts';
import { changeSchool } from '../../schools/stored/stored-schools.ts';

/**
 * Stores for a school how a page of its LVS is read, in the place of an earlier one for the same page,
 * with the codes that a person agreed with. False when the school is gone; nothing is written then.
 * @throws InvalidSchoolError, NewerDataError
 */
export async function saveMapping(
  school: string,
  mapping: Omit<PageMapping, 'madeOn'>,
  codes: readonly CodeMeaning[],
): Promise<boolean> {
  const madeOn = formatDay(today());
  let found = false;
  await changeSchool(school, (stored) => {
    found = stored !== null;
    if (stored === null) return null;
    const linked = linkSite(stored, [mapping.origin], codes, madeOn);
    const made = { ...mapping, madeOn };
    // Also the same list taught a second time: of two for one page only the first would count.
    const isSame = (old: PageMapping) =>
      old.id === made.id ||
      (old.origin === made.origin && canonical(old.spec.when) === canonical(made.spec.when));
    const others = linked.mappings.filter((old) => !isSame(old));
    return { ...linked, mappings: [...others, made] };
  });
  return found;
}
