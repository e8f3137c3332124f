import { isNewer } from '../../store/is-newer.ts';
import { isRecord } from '../profile/is-record.ts';
import { migrateProfile } from '../profile/migrate-profile.ts';
import type { Problem } from '../profile/problem.ts';
import { PROFILE_VERSION } from '../profile/profile.ts';
import { knownKeys } from '../profile/profile-schema.ts';
import { problem } from '../profile/to-problem.ts';
import { withCodeDefaults } from './code-defaults.ts';
import { jsonBlock } from './json-block.ts';
import { type Lock, SETTING, settingLock } from './locks.ts';

/** A school of the policy, in today's shape; what stands in its parts is not checked yet. */
export interface SchoolItem {
  id: string;
  /** The parts that the policy names, `version` and `id` included. */
  parts: Readonly<Record<string, unknown>>;
  /** Those that are start values, which a person may change. */
  open: ReadonlySet<string>;
}

/** What an item names and does not leave open: nobody here may change it. */
export function lockedParts({ parts, open }: SchoolItem): Set<Lock> {
  const named = Object.keys(parts).filter((part) => PARTS.includes(part) && part !== 'settings');
  const settings = isRecord(parts.settings) ? Object.keys(parts.settings) : [];
  const keys = open.has('settings') ? [] : settings.map(settingLock);
  return new Set([...named, ...keys].filter((part) => !open.has(part)) as Lock[]);
}

const PARTS = knownKeys('').filter((part) => part !== 'version' && part !== 'id');

/** Reads one JSON text of `schools`: which school it is about, and what it names of it. */
export function readSchoolItem(text: string): SchoolItem | { problems: Problem[] } {
  const read = jsonBlock(text);
  if ('problems' in read) return read;
  const { open = [], ...named } = read.block;
  if (isNewer(named, PROFILE_VERSION)) {
    const expected = { form: 'version', newest: PROFILE_VERSION } as const;
    return { problems: [problem(['version'], named.version, expected)] };
  }
  const { id } = named;
  const wrongId =
    typeof id === 'string' && id.trim() !== '' ? [] : [problem(['id'], id, { form: 'text' })];
  const wrongOpen = problemsOfOpen(open, named);
  if (typeof id !== 'string' || wrongId.length + wrongOpen.length > 0) {
    return { problems: [...wrongId, ...wrongOpen] };
  }
  // An older version becomes today's, but what only that step adds nobody named.
  const whole = migrateProfile(named) as Record<string, unknown>;
  const parts = Object.fromEntries(
    Object.entries(whole)
      .filter(([key]) => Object.hasOwn(named, key))
      .map(([key, value]) => [key, key === 'codes' ? withCodeDefaults(value) : value]),
  );
  return { id, parts, open: new Set(open as string[]) };
}

function problemsOfOpen(open: unknown, named: Record<string, unknown>): Problem[] {
  if (!Array.isArray(open)) return [problem(['open'], open, { form: 'list' })];
  // A timetable fits one sector: who may not change the one may not change the other.
  const isBound = 'timetable' in named && !open.includes('timetable');
  const allowed = PARTS.filter((part) => !(isBound && part === 'sector'));
  return open.flatMap((part, i) =>
    allowed.includes(part) || (typeof part === 'string' && part.startsWith(SETTING))
      ? []
      : [problem(['open', i], part, { form: 'one-of', allowed })],
  );
}
