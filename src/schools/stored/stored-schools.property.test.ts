import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { NewerDataError } from '../../store/collection.ts';
import { readForeign, setForeignAside } from '../../store/foreign.ts';
import { contents, fill, refuseWhen } from '../../store/memory-storage.fixture.ts';
import { forgetAside, readAsides } from '../../store/set-aside.ts';
import { canonical } from '../profile/canonical.ts';
import { checkProfile } from '../profile/check-profile.ts';
import { PROFILE_VERSION, type SchoolProfile } from '../profile/profile.ts';
import { asVersion1, mutated } from './arbitrary-profiles.fixture.ts';
import { FOREIGN, type Step, starts, steps } from './arbitrary-steps.fixture.ts';
import { importChanges } from './import-changes.ts';
import { placeOf, SCHOOL_KEYS } from './school-format.ts';
import { readSettingsFile, writeSettingsFile } from './settings-file.ts';
import {
  changeSchool,
  InvalidSchoolError,
  readSchools,
  removeSchool,
  saveEdits,
  setSchoolTroubleAside,
  takeOver,
} from './stored-schools.ts';

vi.mock('../../platform/local-storage.ts', () => import('../../store/memory-storage.fixture.ts'));
vi.mock('../../platform/managed-storage.ts', () => import('../../store/memory-managed.fixture.ts'));

const SEED = 20261122;

/** What a person can still find: by id and as JSON, whatever key it stands under. */
async function found() {
  const [{ schools, troubles }, asides, foreign] = await Promise.all([
    readSchools(),
    readAsides(),
    readForeign(SCHOOL_KEYS),
  ]);
  return { schools, troubles, asides, foreign, raw: contents() };
}
type Found = Awaited<ReturnType<typeof found>>;
const schoolsOf = ({ schools }: Found) =>
  Object.fromEntries(schools.map((school) => [placeOf(school), canonical(school)]));
const keptOf = ({ troubles, asides, foreign }: Found) =>
  [...troubles, ...asides, ...foreign].map(({ raw }) => canonical(raw));

/** Whether an entry is of a version that does not exist yet. */
function isFromLater(text: string): boolean {
  const version: unknown = JSON.parse(text)?.version;
  return typeof version === 'number' && version > PROFILE_VERSION;
}

/** Two forms and a file, as far as they are. */
interface Hands {
  forms: ({ base: SchoolProfile; edited: SchoolProfile } | null)[];
  file: string;
}

/** Does one step; answers the ids of the schools that it may change. */
async function perform(step: Step, hands: Hands, now: Found): Promise<string[]> {
  const pick = <T>(list: T[], at: number): T | undefined => list[at % Math.max(list.length, 1)];
  const form = 'form' in step ? (hands.forms[step.form] ?? null) : null;
  switch (step.do) {
    case 'open': {
      const school = pick(now.schools, step.nth);
      if (school) hands.forms[step.form] = { base: school, edited: school };
      return [];
    }
    case 'edit':
      if (form) form.edited = { ...form.edited, ...step.edit };
      return [];
    case 'save':
      if (form) await saveEdits(form.base, form.edited);
      return form ? [form.edited.id] : [];
    case 'background':
      await changeSchool(step.id, (stored) =>
        stored === null ? { ...step.whole, id: step.id } : { ...stored, ...step.edit },
      );
      return [step.id];
    case 'export':
      hands.file = writeSettingsFile(now.schools);
      return [];
    case 'import': {
      const text = step.older ? writeSettingsFile(now.schools.map(asVersion1)) : hands.file;
      const read = readSettingsFile(step.mutation ? mutated(text, ...step.mutation) : text);
      if ('problems' in read) {
        expect(read.problems).not.toEqual([]);
        return [];
      }
      await takeOver(importChanges(now.schools, read.schools));
      return read.schools.map(({ id }) => id);
    }
    case 'remove':
      await removeSchool(step.id);
      return [step.id];
    case 'set aside': {
      const trouble = pick(now.troubles, step.nth);
      if (trouble) await setSchoolTroubleAside(trouble.key);
      return [];
    }
    case 'set foreign aside': {
      const foreign = pick(now.foreign, step.nth);
      if (foreign) await setForeignAside(foreign.key, SCHOOL_KEYS);
      return [];
    }
    case 'forget': {
      const aside = pick(now.asides, step.nth);
      if (aside) await forgetAside(aside.key);
      return [];
    }
  }
}

/** Whether the step failed, which it may only do in a way that has a name. */
async function failed(work: Promise<unknown>, failing: number): Promise<boolean> {
  let left = failing;
  refuseWhen(() => --left === 0);
  const error: unknown = await work.then(
    () => null,
    (reason) => reason,
  );
  refuseWhen(() => false);
  if (error === null) return false;
  const named = error instanceof NewerDataError || error instanceof InvalidSchoolError;
  if (!named) expect(String(error)).toMatch('quota');
  return true;
}

function hold(step: Step, before: Found, after: Found, touched: string[] | null): void {
  for (const school of after.schools) expect(checkProfile(school)).toEqual({ profile: school });
  expect(after.schools.length).toBe(new Set(after.schools.map(({ id }) => id)).size);

  // Only what the step is about has changed; after a failure nothing has.
  const [old, next] = [schoolsOf(before), schoolsOf(after)];
  for (const id of touched ?? []) {
    delete old[`school.${id}`];
    delete next[`school.${id}`];
  }
  expect(next).toEqual(old);

  // No step makes data that cannot be used.
  const known = new Set(before.troubles.map(({ key, raw }) => key + canonical(raw)));
  const worse = after.troubles.filter(({ key, raw }) => !known.has(key + canonical(raw)));
  expect(worse).toEqual([]);

  // Nothing that cannot be used disappears, unless a person said so.
  const forgotten = step.do === 'forget' && touched !== null;
  const kept = new Set(keptOf(after));
  const lost = keptOf(before).filter((raw) => !kept.has(raw));
  expect(lost.length).toBeLessThanOrEqual(forgotten ? 1 : 0);

  // What is newer or not ours stands where it stood, byte for byte; after a failure all of it does.
  const { schools: former, ...apart } = before.raw;
  const inPlace = Object.keys(apart).filter(
    (key) =>
      (key.startsWith('school.') && isFromLater(apart[key]!)) ||
      (FOREIGN.includes(key) && step.do !== 'set foreign aside'),
  );
  const same = touched === null ? Object.keys(apart) : inPlace;
  expect(after.raw).toMatchObject(Object.fromEntries(same.map((key) => [key, apart[key]])));
  if (touched === null && after.raw.schools !== former) {
    expect(after.raw.schools ?? '').toMatch(/^$|"schools":\[\]/);
  }
}

test('whatever is done to stored schools, in whatever order, nothing is lost or half done', async () => {
  await fc.assert(
    fc.asyncProperty(starts, fc.array(steps, { maxLength: 12 }), async (start, list) => {
      fill(start);
      const hands: Hands = { forms: [null, null], file: writeSettingsFile([]) };
      let before = await found();
      for (const { step, failing } of list) {
        let touched: string[] | null = [];
        const work = perform(step, hands, before).then((ids) => {
          touched = ids;
        });
        if (await failed(work, failing)) touched = null;
        const after = await found();
        hold(step, before, after, touched);
        before = after;
      }
    }),
    { seed: SEED, numRuns: 300 },
  );
}, 60_000);
