import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { setManaged } from '../../store/memory-managed.fixture.ts';
import { contents, fill } from '../../store/memory-storage.fixture.ts';
import { codeIdentity } from '../codes/codebook.ts';
import { ManagedSchoolError } from '../policy/managed-school-error.ts';
import type { SchoolProfile } from '../profile/profile.ts';
import { ids, parts, profiles } from './arbitrary-profiles.fixture.ts';
import { importChanges } from './import-changes.ts';
import { placeOf } from './school-format.ts';
import { readSettingsFile, writeSettingsFile } from './settings-file.ts';
import {
  changeSchool,
  InvalidSchoolError,
  putSchools,
  readSchools,
  removeSchool,
  saveEdits,
  takeOver,
} from './stored-schools.ts';

vi.mock('../../platform/local-storage.ts', () => import('../../store/memory-storage.fixture.ts'));
vi.mock('../../platform/managed-storage.ts', () => import('../../store/memory-managed.fixture.ts'));

afterEach(() => setManaged({}));

const weeks = fc.constantFrom(
  {},
  { sector: 'po' },
  { sector: 'vo' },
  { sector: 'po', timetable: { mon: [{ part: 'am', hours: 2 }] } },
  { sector: 'vo', timetable: { tue: 5 } },
);
/** Schools of a policy: any parts of a school, some left open. */
const items = fc
  .uniqueArray(
    fc.tuple(
      ids,
      fc.record(parts, { requiredKeys: [] }),
      weeks,
      fc.subarray([...Object.keys(parts), 'timetable', 'settings.late.talkFrom']),
    ),
    { selector: ([id]) => id, maxLength: 3 },
  )
  .map((list) =>
    list.map(([id, named, week, open]) => ({ version: 4, id, ...named, ...week, open })),
  );
const policies = fc.record({
  schools: items,
  codebooks: fc.uniqueArray(fc.record({ school: fc.option(ids), codes: parts.codes }), {
    selector: ({ school }) => school,
    maxLength: 2,
  }),
  mappings: fc.uniqueArray(
    parts.mappings
      .filter((list) => list.length > 0)
      .chain(([first]) =>
        fc.option(ids).map((school) => ({ school, origin: first!.origin, spec: first!.spec })),
      ),
    { selector: ({ school }) => school, maxLength: 2 },
  ),
  packVersions: fc.subarray(['haaglanden 2025-09-01', 'tilburg 2020-09-01']),
});
type Item = (typeof items extends fc.Arbitrary<(infer T)[]> ? T : never) & Record<string, unknown>;

const edits = fc.oneof(
  fc.record(parts, { requiredKeys: [] }),
  fc.constantFrom({}, { sector: 'vo' as const, timetable: { mon: 7 } }, { timetable: {} }),
);
const steps = fc.record({
  how: fc.constantFrom('change', 'save', 'put', 'import'),
  id: ids,
  edit: edits,
});
type Step = typeof steps extends fc.Arbitrary<infer T> ? T : never;

/** Does a step on the schools as they are; answers whether what it makes is right. */
async function perform({ how, id, edit }: Step): Promise<boolean> {
  const { schools } = await readSchools();
  const school = schools.find((one) => one.id === id);
  if (school === undefined) return true;
  const edited = { ...school, ...edit } as SchoolProfile;
  const work = () => {
    if (how === 'change') return changeSchool(id, (now) => now && { ...now, ...(edit as object) });
    if (how === 'save') return saveEdits(school, edited);
    if (how === 'put') return putSchools([edited]);
    const read = readSettingsFile(writeSettingsFile([edited]));
    return 'problems' in read ? undefined : takeOver(importChanges(schools, read.schools));
  };
  try {
    await work();
    return true;
  } catch (error) {
    expect(error).toBeInstanceOf(InvalidSchoolError);
    return false;
  }
}

const raw = () =>
  Object.fromEntries(Object.entries(contents()).map(([key, text]) => [key, JSON.parse(text)]));
const byId = (schools: readonly SchoolProfile[]) =>
  new Map(schools.map((school) => [school.id, school]));

/** That what the policy names and does not leave open of a school is as the policy says. */
function asNamed(item: Item, school: SchoolProfile) {
  const { open, version, settings = {}, codes = [], mappings = [], ...named } = item;
  const isOpen = (part: string) => (open as string[]).includes(part);
  for (const [part, value] of Object.entries(named)) {
    if (!isOpen(part)) expect(school).toHaveProperty([part], value);
  }
  for (const [key, value] of Object.entries(settings)) {
    if (!isOpen('settings') && !isOpen(`settings.${key}`))
      expect(school.settings).toHaveProperty([key], value);
  }
  if (!isOpen('codes')) expect(school.codes).toEqual(expect.arrayContaining([...codes]));
  if (!isOpen('mappings')) expect(school.mappings).toEqual(expect.arrayContaining([...mappings]));
}

/** What is not locked of a school, for comparison with the same school without a policy. */
function unlocked(school: SchoolProfile, locks: ReadonlySet<string>, isSameSector: boolean) {
  const { codes, mappings, settings, protocolVersion, timetable, ...rest } = school;
  const free = Object.entries(rest).filter(([part]) => !locks.has(part));
  return {
    ...Object.fromEntries(free),
    timetable: locks.has('timetable') || !isSameSector ? null : timetable,
    settings: Object.fromEntries(
      Object.entries(settings).filter(([key]) => !locks.has(`settings.${key}`)),
    ),
    codes: locks.has('codes') ? null : codes.filter((c) => !locks.has(`code ${codeIdentity(c)}`)),
    mappings: locks.has('mappings')
      ? null
      : mappings.filter(({ id }) => !locks.has(`mapping ${id}`)),
  };
}

test('whatever is done here, what is locked stays as the policy says, and the rest is free', async () => {
  const start = fc.uniqueArray(profiles, { selector: ({ id }) => id, maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(
      start,
      policies,
      fc.array(steps, { maxLength: 6 }),
      async (own, policy, list) => {
        const { packVersions, ...texts } = policy;
        const values = {
          packVersions,
          ...Object.fromEntries(
            Object.entries(texts).map(([key, all]) => [
              key,
              all.map((item) => JSON.stringify(item)),
            ]),
          ),
        };
        const stored = Object.fromEntries(own.map((school) => [placeOf(school), school]));
        fill(stored);
        setManaged(values);
        const first = await readSchools();
        for (const { id } of first.schools) await changeSchool(id, (now) => now && { ...now });
        expect(raw()).toEqual(stored);

        // The same schools on a device without a policy.
        let free: Record<string, unknown> = Object.fromEntries(
          first.schools.map((school) => [placeOf(school), school]),
        );
        for (const step of list) {
          const isRight = await perform(step);
          const here = raw();
          setManaged({});
          fill(free);
          const isRightFree = await perform(step);
          free = raw();
          const without = byId((await readSchools()).schools);
          fill(here);
          setManaged(values);
          if (!isRight || !isRightFree) return;

          const { schools, managed } = await readSchools();
          expect(schools.length).toBe(first.schools.length);
          expect(managed.schools).toEqual(first.managed.schools);
          for (const school of schools) {
            const item = policy.schools.find(({ id }) => id === school.id);
            if (item && managed.schools.has(school.id)) asNamed(item as Item, school);
            const locks = managed.locks.get(school.id)?.parts ?? new Set<string>();
            const other = without.get(school.id)!;
            const isSameSector = school.sector === other.sector;
            expect(unlocked(school, locks, isSameSector)).toEqual(
              unlocked(other, locks, isSameSector),
            );
            const pin = packVersions.find((one) => one.startsWith(`${school.protocol} `));
            if (pin) expect(school.protocolVersion).toBe(pin.split(' ')[1]);
          }
        }

        for (const id of first.managed.schools) {
          await expect(removeSchool(id)).rejects.toThrow(ManagedSchoolError);
        }
        // When the policy goes, what was locked is again as it was before.
        setManaged({});
        const { schools: after, troubles } = await readSchools();
        expect(troubles).toEqual([]);
        for (const before of own) {
          const locks: ReadonlySet<string> =
            first.managed.locks.get(before.id)?.parts ?? new Set<string>();
          const school = after.find(({ id }) => id === before.id)!;
          const kept = Object.entries(before).filter(
            ([part]) => locks.has(part) && part !== 'sector' && part !== 'protocolVersion',
          );
          expect(school).toMatchObject(Object.fromEntries(kept));
          const hidden = before.codes.filter((line) => locks.has(`code ${codeIdentity(line)}`));
          expect(school.codes).toEqual(expect.arrayContaining(hidden));
        }
      },
    ),
    { seed: 20261122, numRuns: 250 },
  );
}, 120_000);
