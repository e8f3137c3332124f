import {
  changeCollection,
  onCollectionChanged,
  readCollection,
  setTroubleAside,
} from '../../store/collection.ts';
import type { Trouble } from '../../store/format.ts';
import { type Managed, NOT_MANAGED } from '../policy/managed.ts';
import { checkProfile } from '../profile/check-profile.ts';
import type { Problem } from '../profile/problem.ts';
import type { SchoolProfile } from '../profile/profile.ts';
import type { SchoolChange } from './import-changes.ts';
import { mergeEdits } from './merge-edits.ts';
import { schoolFormat } from './school-format.ts';

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

export async function readSchools(): Promise<KnownSchools> {
  const { items, troubles } = await readCollection(schoolFormat);
  const schools = items.sort((a, b) => a.name.localeCompare(b.name, 'nl'));
  return { schools, troubles, managed: NOT_MANAGED };
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
 * Adds schools, or puts them in the place of those with the same id.
 * @throws InvalidSchoolError, NewerDataError; nothing is written then.
 */
export function putSchools(schools: readonly SchoolProfile[]): Promise<void> {
  return changeCollection(schoolFormat, () => ({ write: schools.map(valid) }));
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
  return changeCollection(schoolFormat, (schools) => ({
    write: changes.map(({ base, school }) => {
      const stored = schools.find(({ id }) => id === school.id);
      return valid(base && stored ? mergeEdits(base, school, stored) : school);
    }),
  }));
}

/**
 * Changes one school as it is stored at that moment; `change` answers null to leave all as it is.
 * @throws InvalidSchoolError, NewerDataError; nothing is written then.
 */
export function changeSchool(
  id: string,
  change: (stored: SchoolProfile | null) => SchoolProfile | null,
): Promise<void> {
  return changeCollection(schoolFormat, (schools) => {
    const changed = change(schools.find((school) => school.id === id) ?? null);
    return { write: changed === null ? [] : [valid(changed)] };
  });
}

/** Removes a school. @throws NewerDataError */
export function removeSchool(id: string): Promise<void> {
  return changeCollection(schoolFormat, () => ({ write: [], remove: [id] }));
}

/** Frees the place of an entry that cannot be used; what stood there is kept. @throws NewerDataError */
export function setSchoolTroubleAside(key: string): Promise<void> {
  return setTroubleAside(schoolFormat, key);
}

export function onSchoolsChanged(listener: () => void, signal?: AbortSignal): void {
  onCollectionChanged(schoolFormat, listener, signal);
}

function valid(school: SchoolProfile): SchoolProfile {
  const checked = checkProfile(school);
  if ('problems' in checked) throw new InvalidSchoolError(checked.problems);
  return checked.profile;
}
