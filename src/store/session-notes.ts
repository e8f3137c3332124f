import { readSession } from '../platform/session-storage.ts';
import type { NoteKey } from './session-keys.ts';
import { hasEndedSince, type Moment, moment, NO_SITE } from './session-moments.ts';
import { changeSessions, endUnused, type Sessions } from './sessions.ts';

/*
 * What is kept in the browser's memory and belongs to no one site: it goes with the last session of any site.
 * Where there is none, it begins a session of its own (`NO_SITE`), which nobody keeps from ending after a while.
 */

/** What is noted under a key; undefined: nothing. The caller knows its shape: nobody else writes it. */
export async function readNote<T>(key: NoteKey): Promise<T | undefined> {
  await endUnused();
  return (await readSession([key]))[key] as T | undefined;
}

/**
 * Changes what is noted under a key; undefined: nothing from now on. Nothing is noted of what was begun
 * (`since`) in a session that ended.
 */
export async function changeNote<T>(
  key: NoteKey,
  change: (noted: T | undefined) => T | undefined,
  since: Moment = moment(),
): Promise<void> {
  await endUnused(since);
  await changeSessions(async (sessions) => {
    const before = (await readSession([key]))[key] as T | undefined;
    const noted = change(before);
    if (noted === undefined) return before === undefined ? null : { sessions, remove: [key] };
    if (hasEndedSince(NO_SITE, since)) return null;
    return { sessions: beginIn(sessions), values: { [key]: noted } };
  });
}

function beginIn(sessions: Sessions): Sessions {
  const isBegun = Object.keys(sessions).length > 0;
  return isBegun ? sessions : { [NO_SITE]: { at: Date.now(), tabs: [], keys: [] } };
}
