import { filesOf } from '../../src/casebook/casebook.ts';
import { EMPTY_FILE } from '../../src/casebook/pupil-file.ts';
import { today } from '../../src/platform/today.ts';
import { readySchool } from '../../src/schools/pages/school-for-page.ts';
import { readSchools } from '../../src/schools/stored/stored-schools.ts';
import type { CaseSheet } from '../../src/signals/case/case-sheet.ts';
import { chosenPupil } from '../../src/signals/case/chosen-pupil.ts';
import { caseSheet } from '../../src/signals/case/make-case-sheet.ts';
import { waveAround } from '../../src/signals/case/wave-around.ts';
import { joinPupil } from '../../src/signals/join/join-seen.ts';
import { recall } from '../../src/signals/memory/session-memory.ts';
import type { Place } from '../../src/store/site-memory.ts';
import { library, stepContents } from './library.ts';

/** The case of the pupil that a person chose last. */
export interface ChosenCase {
  /** Stands for the pupil. */
  token: string;
  place: Place;
  /** By which the casebook knows the pupil; none when it may be more than one. */
  keys: readonly string[];
  sheet: CaseSheet;
}

/** Null: nobody was chosen, what was seen of the session is gone, or so is the school. */
export async function caseOfChosen(): Promise<ChosenCase | null> {
  const found = await chosenPupil();
  if (found === null) return null;
  const { place, chosen } = found;
  const [seen, { schools }, packs] = await Promise.all([
    recall(place.origin, place.school),
    readSchools(),
    library(),
  ]);
  const profile = schools.find(({ id }) => id === place.school);
  if (profile === undefined || seen.length === 0) return null;
  const day = today();
  const school = readySchool(profile, packs, day);
  const joined = joinPupil(seen, chosen.pupil, school, day, chosen.on);
  const { keys } = joined;
  const { key } = chosen.pupil;
  const file = (await filesOf(place, [{ key, keys }])).get(key) ?? EMPTY_FILE;
  const wave = waveAround(joined, seen, school, day);
  const sheet = caseSheet({ joined, file, wave, school, contents: stepContents }, day);
  return { token: chosen.token, place, keys, sheet };
}
