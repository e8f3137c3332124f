import {
  changeCollection,
  onCollectionChanged,
  readCollection,
  setTroubleAside,
} from '../../store/collection.ts';
import type { Trouble } from '../../store/format.ts';
import { onPolicyChanged } from '../../store/policy.ts';
import { devicePolicy } from '../policy/device-policy.ts';
import type { Managed } from '../policy/managed.ts';
import { managedSchool } from '../policy/managed-school.ts';
import { ManagedSchoolError } from '../policy/managed-school-error.ts';
import { managedSchools } from '../policy/managed-schools.ts';
import type { SchoolPolicy } from '../policy/school-policy.ts';
import { withoutPolicy } from '../policy/without-policy.ts';
import { canonical } from '../profile/canonical.ts';
import { checkProfile } from '../profile/check-profile.ts';
import type { Problem } from '../profile/problem.ts';
import type { SchoolProfile } from '../profile/profile.ts';
import type { SchoolChange } from './import-changes.ts';
import { mergeEdits } from './merge-edits.ts';
import { schoolFormat } from './school-format.ts';
import { readSeen, type SeenNotes, seenFormat, withSeen, writeSeen } from './seen-notes.ts';

export interface StoredSchools {
  /** By name. */
  schools: SchoolProfile[];
  /** Entries that cannot be used; they are kept as they are. */
  troubles: Trouble[];
}

export interface KnownSchools extends StoredSchools {
  /** What the administrator set of them; it stands in `schools` already. */
  managed: Managed;
}

/** All schools as they hold here: what is stored, with what the policy says in its place. */
export async function readSchools(): Promise<KnownSchools> {
  const [policy, { items, troubles }, seen] = await Promise.all([
    devicePolicy(),
    readCollection(schoolFormat),
    readSeen(),
  ]);
  const { schools: all, managed } = managedSchools(policy, items);
  const schools = all.map((school) => withSeen(school, seen, managed.locks.get(school.id)?.parts));
  return { schools: schools.sort((a, b) => a.name.localeCompare(b.name, 'nl')), troubles, managed };
}

/** Thrown when two changes that are each right make a school that is not. */
export class InvalidSchoolError extends Error {
  readonly problems: Problem[];
  constructor(problems: Problem[]) {
    super(
      `The school would not be valid: ${problems.map(({ path }) => path.join('.')).join(', ')}.`,
    );
    this.name = 'InvalidSchoolError';
    this.problems = problems;
  }
}

/**
 * Adds schools, or puts them in the place of those with the same id. Here and in every change below, what
 * the policy locks stays as it is.
 * @throws InvalidSchoolError, NewerDataError; nothing is written then.
 */
export function putSchools(schools: readonly SchoolProfile[]): Promise<void> {
  return write(() => schools);
}

/**
 * Stores what a person changed in a form: the fields that differ between `base`, as the form got it,
 * and `edited`. Fields that another window changed meanwhile stay, and so does a school that was
 * removed there: it comes back as `edited`.
 * @throws InvalidSchoolError, NewerDataError; nothing is written then.
 */
export function saveEdits(base: SchoolProfile, edited: SchoolProfile): Promise<void> {
  return takeOver([{ base, school: edited }]);
}

/**
 * Stores schools from a file as the preview showed them, all or none: new ones whole, of others the
 * fields that were to change.
 * @throws InvalidSchoolError, NewerDataError; nothing is written then.
 */
export function takeOver(changes: readonly Pick<SchoolChange, 'base' | 'school'>[]): Promise<void> {
  return write((schoolOf) =>
    changes.map(({ base, school }) => {
      const now = schoolOf(school.id);
      return base && now ? mergeEdits(base, school, now) : school;
    }),
  );
}

/**
 * Changes one school as it holds at that moment; `change` answers null to leave all as it is.
 * @throws InvalidSchoolError, NewerDataError; nothing is written then.
 */
export function changeSchool(
  id: string,
  change: (now: SchoolProfile | null) => SchoolProfile | null,
): Promise<void> {
  return write((schoolOf) => {
    const changed = change(schoolOf(id));
    return changed === null ? [] : [changed];
  });
}

/** Removes a school. @throws NewerDataError, ManagedSchoolError */
export async function removeSchool(id: string): Promise<void> {
  const policy = await devicePolicy();
  return changeCollection(schoolFormat, (stored) => {
    if (managedSchool(policy, id, ofId(stored, id)).isOfPolicy) throw new ManagedSchoolError(id);
    return { write: [], remove: [id] };
  });
}

/** Frees the place of an entry that cannot be used; what stood there is kept. @throws NewerDataError */
export function setSchoolTroubleAside(key: string): Promise<void> {
  return setTroubleAside(schoolFormat, key);
}

/** Calls `listener` after every change of a school, here or by policy. */
export function onSchoolsChanged(listener: () => void, signal?: AbortSignal): void {
  onCollectionChanged(schoolFormat, listener, signal);
  onCollectionChanged(seenFormat, listener, signal);
  onPolicyChanged(listener, signal);
}

/** Writes schools as `change` answers them; `schoolOf` gives one as it holds at that moment. */
async function write(
  change: (schoolOf: (id: string) => SchoolProfile | null) => readonly SchoolProfile[],
): Promise<void> {
  const [policy, noted] = await Promise.all([devicePolicy(), readSeen()]);
  const seen = new Map<string, SchoolProfile['protocolSeen']>();
  await changeCollection(schoolFormat, (stored) => {
    const edited = change((id) => {
      const { school, locks } = managedSchool(policy, id, ofId(stored, id));
      return school && withSeen(school, noted, locks);
    });
    return {
      write: edited.flatMap((school) => {
        const apart = seenApart(policy, school, ofId(stored, school.id), noted);
        if (apart === null) return toStore(policy, school, ofId(stored, school.id));
        if (apart.isNew) seen.set(school.id, school.protocolSeen);
        const kept = { ...school, protocolSeen: apart.kept };
        return toStore(policy, kept, ofId(stored, school.id));
      }),
    };
  });
  await writeSeen(seen);
}

/**
 * Of a school of the policy, and of one of which it happened already, what was seen is stored apart: `kept`
 * is what stays in the profile. Null: it goes into the profile.
 */
function seenApart(
  policy: SchoolPolicy,
  edited: SchoolProfile,
  stored: SchoolProfile | null,
  noted: SeenNotes,
): { isNew: boolean; kept: SchoolProfile['protocolSeen'] } | null {
  const { school, locks, isOfPolicy } = managedSchool(policy, edited.id, stored);
  if (school === null || locks.has('protocolSeen')) return null;
  if (!isOfPolicy && !noted.has(edited.id)) return null;
  const isNew = edited.protocolSeen !== withSeen(school, noted, locks).protocolSeen;
  return { isNew, kept: school.protocolSeen };
}

/** What there is to store of an edited school: of one with locks only what is changed and not locked. */
function toStore(
  policy: SchoolPolicy,
  edited: SchoolProfile,
  stored: SchoolProfile | null,
): SchoolProfile[] {
  const { school: shown, locks, isOfPolicy } = managedSchool(policy, edited.id, stored);
  if (shown === null || !(isOfPolicy || locks.size > 0)) return [valid(edited)];
  const next = withoutPolicy(edited, shown, locks, stored);
  const before = stored ?? withoutPolicy(shown, shown, locks, null);
  return canonical(next) === canonical(before) ? [] : [valid(next)];
}

function ofId(schools: readonly SchoolProfile[], id: string): SchoolProfile | null {
  return schools.find((school) => school.id === id) ?? null;
}

function valid(school: SchoolProfile): SchoolProfile {
  const checked = checkProfile(school);
  if ('problems' in checked) throw new InvalidSchoolError(checked.problems);
  return checked.profile;
}
