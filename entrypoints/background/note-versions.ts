import { today } from '../../src/platform/today.ts';
import { asSeen, schoolVersion, seenVersion } from '../../src/schools/settings/school-version.ts';
import { changeSchool, readSchools } from '../../src/schools/stored/stored-schools.ts';
import { library } from './library.ts';

/**
 * Notes of each school by which version of its protocol it works, where none was noted yet: from then on
 * a newer one waits until a person has seen it.
 */
export async function noteVersions(): Promise<void> {
  const [{ schools }, packs] = await Promise.all([readSchools(), library()]);
  for (const school of schools) {
    const { pack } = schoolVersion(packs, school, today());
    if (pack === null) continue;
    try {
      await changeSchool(school.id, (stored) =>
        stored === null || stored.protocol !== pack.id || seenVersion(stored) !== null
          ? null
          : { ...stored, protocolSeen: asSeen(pack) },
      );
    } catch (error) {
      // The next start tries again; another school is noted all the same.
      console.error('Verzuimwijzer could not note the version of a protocol:', error);
    }
  }
}
