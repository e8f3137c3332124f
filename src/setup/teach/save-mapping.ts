import { formatDay } from '../../../rules/index.ts';
import { today } from '../../platform/today.ts';
import { linkSite } from '../../schools/pages/link-site.ts';
import type { PageMapping } from '../../schools/profile/page-mapping.ts';
import type { CodeMeaning } from '../../schools/profile/profile.ts';
import { changeSchool } from '../../schools/stored/stored-schools.ts';

/**
 * Stores for a school how a page of its LVS is read, in the place of an earlier one with the same id,
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
    const isKnown = linked.mappings.some(({ id }) => id === mapping.id);
    const mappings = isKnown
      ? linked.mappings.map((old) => (old.id === mapping.id ? made : old))
      : [...linked.mappings, made];
    return { ...linked, mappings };
  });
  return found;
}
