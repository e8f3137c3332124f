import { today } from '../../src/platform/today.ts';
import { asSeen, schoolVersion, seenVersion } from '../../src/schools/settings/school-version.ts';
import { placeOf } from '../../src/schools/stored/school-format.ts';
import { dropSeen } from '../../src/schools/stored/seen-notes.ts';
import { changeSchool, readSchools } from '../../src/schools/stored/stored-schools.ts';
import { library } from './library.ts';

/**
 * Notes of each school by which version of its protocol it works, where none was noted yet: from then on
 * a newer one waits until a person has seen it. What was noted apart of a school that is gone goes too.
 */
export async function noteVersions(): Promise<void> {
  const [{ schools, troubles }, packs] = await Promise.all([readSchools(), library()]);
  for (const school of schools) {
    const { pack } = schoolVersion(packs, school, today());
    if (pack === null) continue;
    await changeSchool(school.id, (stored) =>
      stored === null || stored.protocol !== pack.id || seenVersion(stored) !== null
        ? null
        : { ...stored, protocolSeen: asSeen(pack) },
    );
  }
  // One that cannot be used is still there.
  const there = new Set([...schools.map(placeOf), ...troubles.map(({ key }) => key)]);
  await dropSeen((id) => !there.has(placeOf({ id })));
}
