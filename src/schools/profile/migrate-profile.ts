import { isRecord } from './is-record.ts';
import { PROFILE_VERSION } from './profile.ts';

type Raw = Record<string, unknown>;

/**
 * From each older version to the next. What stands there already stays, and what is missing or wrong
 * stays so: `checkProfile` tells it.
 */
const STEPS = new Map<unknown, (old: Raw) => Raw>([
  [
    1,
    (old) => ({
      pageNames: [],
      protocolVersion: null,
      // Version 1 made every signal loud.
      role: 'support',
      partners: { contacts: {}, checkedOn: null },
      ...old,
      calendar: isRecord(old.calendar)
        ? { schoolDays: [], checkedFor: null, ...old.calendar }
        : old.calendar,
      version: 2,
    }),
  ],
  [
    2,
    (old) => ({
      mappings: [],
      ...old,
      codes: Array.isArray(old.codes) ? old.codes.map(withProvenance) : old.codes,
      version: 3,
    }),
  ],
  [3, (old) => ({ protocolSeen: null, ...old, version: 4 })],
]);

/** Version 2 kept neither the words beside a code nor how its meaning was known. */
function withProvenance(code: unknown): unknown {
  return isRecord(code) ? { label: null, from: null, confirmedOn: null, ...code } : code;
}

/** The profile of an older version in today's shape; anything else as it is. Checks nothing. */
export function migrateProfile(data: unknown): unknown {
  let raw = data;
  while (isRecord(raw) && raw.version !== PROFILE_VERSION) {
    const step = STEPS.get(raw.version);
    if (step === undefined) return raw;
    raw = step(raw);
  }
  return raw;
}
