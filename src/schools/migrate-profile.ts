import { PROFILE_VERSION } from './profile.ts';

type Raw = Record<string, unknown>;

/** From each older version to the next. What is missing or wrong stays so: `checkProfile` tells it. */
const STEPS: Readonly<Record<number, (old: Raw) => Raw>> = {
  1: (old) => ({
    ...old,
    version: 2,
    pageNames: [],
    protocolVersion: null,
    // Version 1 made every signal loud.
    role: 'support',
    calendar: isRecord(old.calendar)
      ? { ...old.calendar, schoolDays: [], checkedFor: null }
      : old.calendar,
    partners: { contacts: {}, checkedOn: null },
  }),
};

/** The profile of an older version in today's shape; anything else as it is. Checks nothing. */
export function migrateProfile(data: unknown): unknown {
  let raw = data;
  while (isRecord(raw) && raw.version !== PROFILE_VERSION) {
    const step = STEPS[raw.version as number];
    if (step === undefined) return raw;
    raw = step(raw);
  }
  return raw;
}

function isRecord(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
