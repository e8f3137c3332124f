import { changeCollection, readCollection } from '../../store/collection.ts';
import type { Format } from '../../store/format.ts';
import { isNewer } from '../../store/is-newer.ts';
import type { Lock } from '../policy/locks.ts';
import { isRecord } from '../profile/is-record.ts';
import type { SchoolProfile } from '../profile/profile.ts';
import { isVersionOfProtocol } from '../profile/profile-schema.ts';

const VERSION = 1;

/**
 * Which version of its protocol a person of a school saw, kept apart from the school: one that comes by
 * policy is itself not stored for as long as nobody changed anything else of it. It stays when the school
 * is not there: a browser may give its policy only some seconds after it started.
 */
export interface SeenNote {
  /** Of the school. */
  id: string;
  version: typeof VERSION;
  /** As `protocolSeen` in a profile. */
  seen: SchoolProfile['protocolSeen'];
}

/** By school id. */
export type SeenNotes = ReadonlyMap<string, SeenNote['seen']>;

export const seenFormat: Format<SeenNote> = {
  prefix: 'seen.',
  former: null,
  read: (raw) => {
    if (isNewer(raw, VERSION)) return { state: 'newer' };
    const { id, version, seen = undefined, ...unknown } = isRecord(raw) ? raw : {};
    const isSeen = seen === null || isVersionOfProtocol(seen);
    const isRight = typeof id === 'string' && version === VERSION && isSeen;
    if (!isRight || Object.keys(unknown).length > 0) return { state: 'damaged' };
    return { state: 'ok', item: { id, version, seen: seen as SeenNote['seen'] } };
  },
};

/** What was noted apart. */
export async function readSeen(): Promise<SeenNotes> {
  const { items } = await readCollection(seenFormat);
  return new Map(items.map(({ id, seen }) => [id, seen]));
}

/** Notes apart what was seen of these schools. @throws NewerDataError */
export async function writeSeen(seen: SeenNotes): Promise<void> {
  if (seen.size === 0) return;
  const write = [...seen].map(([id, seen]) => ({ id, version: VERSION, seen }) as const);
  await changeCollection(seenFormat, () => ({ write }));
}

/** A school with what was noted apart of it, unless the policy says what was seen. */
export function withSeen(
  school: SchoolProfile,
  seen: SeenNotes,
  locks: ReadonlySet<Lock> | undefined,
): SchoolProfile {
  const noted = locks?.has('protocolSeen') ? undefined : seen.get(school.id);
  return noted === undefined ? school : { ...school, protocolSeen: noted };
}
