import { privacyTexts } from '../../texts/privacy.ts';
import { useStoredSchools } from '../use-stored-schools.ts';

/** What the school with an id is called. */
export function useSchoolNames(): (id: string) => string {
  const schools = useStoredSchools()?.schools ?? [];
  return (id) => schools.find((school) => school.id === id)?.name ?? privacyTexts.memory.schoolGone;
}
