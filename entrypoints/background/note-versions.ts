import { today } from '../../src/platform/today.ts';
import { asSeen, schoolVersion, seenVersion } from '../../src/schools/settings/school-version.ts';
import { changeSchool, readSchools } from '../../src/schools/stored/stored-schools.ts';
import { library } from './library.ts';

/**
 * Notes of each school by which version of its protocol it works, where none was noted yet: from then on
 * a newer one waits until a person has seen it. Not of a school of the policy: its versions are the
 * administrator's (`protocolSeen`, `packVersions`), and nothing of it is stored until a person changes it.
 */
export async function noteVersions(): Promise<void> {
  const [{ schools, managed }, packs] = await Promise.all([readSchools(), library()]);
  for (const school of schools.filter(({ id }) => !managed.schools.has(id))) {
    const { pack } = schoolVersion(packs, school, today());
    if (pack === null) continue;
    await changeSchool(school.id, (stored) =>
      stored === null || stored.protocol !== pack.id || seenVersion(stored) !== null
        ? null
        : { ...stored, protocolSeen: asSeen(pack) },
    );
  }
}
