import { casebookState, filesOf, forgetPupil, type Logged } from '../../src/casebook/casebook.ts';
import { keptPlaces } from '../../src/casebook/kept-places.ts';
import { EMPTY_FILE, type PupilFile } from '../../src/casebook/pupil-file.ts';
import { numberIn } from '../../src/lvs/reading/pupil-key.ts';
import { today } from '../../src/platform/today.ts';
import { readySchool } from '../../src/schools/pages/school-for-page.ts';
import { readSchools } from '../../src/schools/stored/stored-schools.ts';
import type { HeldName, HeldOfPupil, PupilAt } from '../../src/setup/privacy/messages.ts';
import { chosenPupil } from '../../src/signals/case/chosen-pupil.ts';
import { forgetChosen, forgetHeld, isOf } from '../../src/signals/held/forget-held.ts';
import { type HeldPupil, heldPupil, heldPupils } from '../../src/signals/held/held-pupils.ts';
import { type LoggedNames, loggedNames } from '../../src/signals/held/logged-names.ts';
import { inMemory } from '../../src/signals/memory/in-memory.ts';
import { recall } from '../../src/signals/memory/session-memory.ts';
import type { Place } from '../../src/store/site-memory.ts';
import { library } from './library.ts';

/** Everyone who stands in the readings of this session, by site and school. */
export async function heldNames(): Promise<HeldName[]> {
  const { places } = await inMemory();
  const found = places.map(async ({ origin, school }) =>
    heldPupils(await recall(origin, school)).map((held) => nameOf({ origin, school }, held)),
  );
  return (await Promise.all(found)).flat();
}

/** All that is held of one of them; null: the session holds nothing of this pupil any more. */
export async function heldOfPupil(of: PupilAt): Promise<HeldOfPupil | null> {
  const held = await find(of);
  if (held === null) return null;
  const place = placeOf(of);
  const [casebook, files, kept, isChosen, { places }] = await Promise.all([
    casebookState(),
    filesOf(place, [{ key: held.id, keys: held.keys }]),
    keptPlaces(place, held.keys),
    isInSheet(place, held),
    inMemory(),
  ]);
  const file = files.get(held.id) ?? EMPTY_FILE;
  const memory = places.find(({ origin, school }) => origin === of.origin && school === of.school);
  return {
    ...nameOf(place, held),
    ...{ keys: held.keys, isChosen, casebook, file, kept, goesAt: memory?.goesAt ?? null },
    names: await namesAt(place, file),
    rows: held.rows.map(({ at, reading: { view, period }, row: { entries, totals } }) => ({
      ...{ at, view, period, entries, totals },
    })),
  };
}

/** Forgets a pupil on the device and in this session. Unless `done`, nothing has changed. */
export async function forgetHeldPupil(of: PupilAt): Promise<Logged | 'gone'> {
  const held = await find(of);
  if (held === null) return 'gone';
  const place = placeOf(of);
  // Of who may be more than one nothing can be logged.
  const forgotten = held.keys.length === 0 ? 'done' : await forgetPupil(place, held.keys);
  if (forgotten !== 'done') return forgotten;
  await forgetChosen(place, held);
  await forgetHeld(place, held.id);
  return 'done';
}

async function find(of: PupilAt): Promise<HeldPupil | null> {
  return heldPupil(await recall(of.origin, of.school), of.id);
}

function placeOf({ origin, school }: PupilAt): Place {
  return { origin, school };
}

function nameOf(place: Place, { id, name, group, keys }: HeldPupil): HeldName {
  return { ...place, id, name, group, number: numberIn(keys), isOne: keys.length > 0 };
}

async function isInSheet(place: Place, held: HeldPupil): Promise<boolean> {
  const found = await chosenPupil();
  if (found === null || !isOf(found.chosen, held)) return false;
  return found.place.origin === place.origin && found.place.school === place.school;
}

async function namesAt({ school }: Place, file: PupilFile): Promise<LoggedNames> {
  const { schools } = await readSchools();
  const profile = schools.find(({ id }) => id === school);
  if (profile === undefined) return loggedNames(file, [], 'other');
  const { packs } = readySchool(profile, await library(), today());
  return loggedNames(file, packs, file.residence.at(-1)?.value ?? profile.municipality);
}
