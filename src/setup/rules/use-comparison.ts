import { useMemo } from 'preact/hooks';
import type { Day, PackLibrary } from '../../../rules/index.ts';
import type { SchoolDraft } from '../school-draft.ts';
import { useStoredSchools } from '../use-stored-schools.ts';
import { type Comparison, compareRules } from './compare-rules.ts';
import { useSettled } from './use-settled.ts';

/** How long nothing must have been typed, in milliseconds. */
const PAUSE = 200;

/** What the rules in the form change; null until the stored schools have been read. */
export function useComparison(
  draft: SchoolDraft,
  library: PackLibrary,
  today: Day,
): Comparison | null {
  const stored = useStoredSchools();
  const settled = useSettled(draft, PAUSE);
  return useMemo(() => {
    if (stored === null) return null;
    const school = stored.schools.find(({ id }) => id === settled.id) ?? null;
    return compareRules(settled, school, library, today);
  }, [settled, stored, library, today]);
}
