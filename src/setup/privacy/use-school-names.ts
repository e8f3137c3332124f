import { privacyTexts } from '../../texts/privacy.ts';
import { useStoredSchools } from '../use-stored-schools.ts';

/** What the school with an id is called; nothing until the schools have been read. */
export function useSchoolNames(): (id: string) => string {
  const stored = useStoredSchools();
  if (stored === null) return () => '';
  return (id) =>
    stored.schools.find((one) => one.id === id)?.name ?? privacyTexts.memory.schoolGone;
}
