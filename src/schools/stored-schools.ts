import {
  changeCollection,
  type Format,
  onCollectionChanged,
  readCollection,
  type Trouble,
} from '../store/collection.ts';
import { checkProfile } from './check-profile.ts';
import { mergeEdits } from './merge-edits.ts';
import { migrateProfile } from './migrate-profile.ts';
import type { Problem } from './problem.ts';
import { PROFILE_VERSION, type SchoolProfile } from './profile.ts';

const FORMAT: Format<SchoolProfile> = {
  prefix: 'school.',
  former: {
    key: 'schools',
    items: (raw) => {
      const list = (raw as { schools?: unknown } | null)?.schools;
      if (!Array.isArray(list)) return null;
      return list.map((item, i) => {
        const { id } = (item ?? {}) as { id?: unknown };
        return { id: typeof id === 'string' && id !== '' ? id : `${i + 1}`, raw: item };
      });
    },
  },
  read: (raw) => {
    const { version } = (raw ?? {}) as { version?: unknown };
    if (typeof version === 'number' && version > PROFILE_VERSION) return { state: 'newer' };
    const checked = checkProfile(migrateProfile(raw));
    return 'profile' in checked ? { state: 'ok', item: checked.profile } : { state: 'damaged' };
  },
};

export interface StoredSchools {
  /** By name. */
  schools: SchoolProfile[];
  /** Entries that cannot be used; they are kept as they are. */
  troubles: Trouble[];
}

export async function readSchools(): Promise<StoredSchools> {
  const { items, troubles } = await readCollection(FORMAT);
  return { schools: items.sort((a, b) => a.name.localeCompare(b.name, 'nl')), troubles };
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

/** Adds schools, or puts them in the place of those with the same id. @throws NewerDataError */
export function putSchools(schools: readonly SchoolProfile[]): Promise<void> {
  return changeCollection(FORMAT, () => ({ write: schools }));
}

/**
 * Stores what a person changed in a form: the fields that differ between `base`, as the form got it,
 * and `edited`. Fields that another window changed meanwhile stay, and so does a school that was
 * removed there: it comes back as `edited`.
 * @throws InvalidSchoolError, NewerDataError; nothing is written then.
 */
export function saveEdits(base: SchoolProfile, edited: SchoolProfile): Promise<void> {
  return changeSchool(edited.id, (stored) =>
    stored === null ? edited : mergeEdits(base, edited, stored),
  );
}

/**
 * Changes one school as it is stored at that moment; `change` answers null to leave all as it is.
 * @throws InvalidSchoolError, NewerDataError; nothing is written then.
 */
export function changeSchool(
  id: string,
  change: (stored: SchoolProfile | null) => SchoolProfile | null,
): Promise<void> {
  return changeCollection(FORMAT, (schools) => {
    const changed = change(schools.find((school) => school.id === id) ?? null);
    if (changed === null) return { write: [] };
    const checked = checkProfile(changed);
    if ('problems' in checked) throw new InvalidSchoolError(checked.problems);
    return { write: [checked.profile] };
  });
}

export function removeSchool(id: string): Promise<void> {
  return changeCollection(FORMAT, () => ({ write: [], remove: [id] }));
}

export function onSchoolsChanged(listener: () => void, signal?: AbortSignal): void {
  onCollectionChanged(FORMAT, listener, signal);
}
