import {
  type Format,
  onStoredChanged,
  readStored,
  type Stored,
  updateStored,
} from '../store/versioned-value.ts';
import { isProfile } from './check-profile.ts';
import type { SchoolProfile } from './profile.ts';

const FORMAT: Format<SchoolProfile[]> = {
  key: 'schools',
  version: 1,
  empty: [],
  accepts: (value): value is SchoolProfile[] => Array.isArray(value) && value.every(isProfile),
};

export type StoredSchools = Stored<SchoolProfile[]>;

export function readSchools(): Promise<StoredSchools> {
  return readStored(FORMAT);
}

/** @throws NewerDataError when a newer version of the extension wrote the schools. */
export function updateSchools(
  change: (schools: SchoolProfile[]) => SchoolProfile[],
): Promise<void> {
  return updateStored(FORMAT, change);
}

export function onSchoolsChanged(listener: () => void, signal?: AbortSignal): void {
  onStoredChanged(FORMAT, listener, signal);
}
