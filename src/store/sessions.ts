import { withLock } from '../platform/lock.ts';
import {
  clearSession,
  readAllSession,
  readSession,
  removeSession,
  writeSession,
} from '../platform/session-storage.ts';
import { readPolicy } from './policy.ts';
import { SESSIONS } from './session-keys.ts';
import { type Moment, moment, NO_SITE, noteEnd, noteWipe } from './session-moments.ts';

/**
 * The sessions of LVSs that the browser's memory holds something of, by site.
 *
 * A session is used when a person points, clicks or types in one of its pages or in a Zaakblad, comes back
 * to one of its tabs, and when it begins. A page that is read, or loads, by itself is no use: an LVS may
 * draw or reload its pages all day with nobody there.
 */
export type Sessions = Record<string, Session>;

interface Session {
  /** The last use, in milliseconds since 1970. */
  at: number;
  /** The tabs that showed it. */
  tabs: number[];
  /** Where its data stand. */
  keys: string[];
}

/** `wiped`: a person asked for it. `unused`: for too long. */
export type WhyEnded = 'login' | 'closed' | 'unused' | 'wiped';

/** A clock that was set back a little does not end a session; further back nobody knows how long ago it was used. */
const CLOCK_SLACK_MS = 60_000;

type Listener = (origin: string | null, why: WhyEnded) => void;
const listeners = new Set<Listener>();

/** Calls `listener` after a session ended, with its site; null: all of the memory is empty. */
export function onSessionEnded(listener: Listener): void {
  listeners.add(listener);
}

/** The sessions as they are kept, also those that nobody used for too long (`endUnused`). */
export async function readSessions(): Promise<Sessions> {
  return ((await readSession([SESSIONS]))[SESSIONS] as Sessions | undefined) ?? {};
}

/** What a change writes: new values by key, and the sessions as they are from now on. */
export interface SessionChange {
  sessions: Sessions;
  values?: Record<string, unknown>;
  remove?: string[];
}

/** One change at a time, so that two pages never lose each other's. Null: nothing changes. */
export function changeSessions(
  work: (sessions: Sessions) => Promise<SessionChange | null>,
): Promise<void> {
  return withLock(SESSIONS, async () => {
    const change = await work(await readSessions());
    if (change === null) return;
    const { sessions, values = {}, remove = [] } = change;
    if (remove.length > 0) await removeSession(remove);
    await writeSession({ ...values, [SESSIONS]: sessions });
    if (isOfNoSite(sessions) && !(await holdsMore())) await clearSession();
  });
}

function isOfNoSite(sessions: Sessions): boolean {
  return Object.keys(sessions).every((origin) => origin === NO_SITE);
}

/** Whether anything stands in the memory besides which sessions there are. */
async function holdsMore(): Promise<boolean> {
  return Object.keys(await readAllSession()).some((key) => key !== SESSIONS);
}

/** Keeps that a site is used; one of which nothing is kept has nothing to lose. */
export async function useSession(origin: string): Promise<void> {
  await endUnused();
  await changeSessions(async (sessions) => {
    const session = sessions[origin];
    return session ? { sessions: { ...sessions, [origin]: { ...session, at: Date.now() } } } : null;
  });
}

/** When a session goes if nobody uses it, in milliseconds since 1970; null: there is none. */
export async function sessionGoesAt(origin: string): Promise<number | null> {
  const [sessions, longest] = await Promise.all([readSessions(), longestUnused()]);
  const session = sessions[origin];
  return session === undefined ? null : session.at + longest;
}

/** So long a session stays without use, in milliseconds. */
export async function longestUnused(): Promise<number> {
  return (await readPolicy()).policy.sessionMinutes * 60_000;
}

/** Ends the sessions that nobody used for too long. To be called before anything is read. */
export async function endUnused(until: Moment = moment()): Promise<void> {
  const [sessions, longest] = await Promise.all([readSessions(), longestUnused()]);
  const isUnused = ({ at }: Session) => {
    const age = Date.now() - at;
    return age >= longest || age < -CLOCK_SLACK_MS;
  };
  if (!Object.values(sessions).some(isUnused)) return;
  // What is used meanwhile stays.
  await end((_, session) => isUnused(session), 'unused', { until });
}

/** Ends the session of a site: all that came in up to a moment goes; what came in later begins another. */
export function endSession(
  origin: string,
  why: WhyEnded,
  { until = moment(), isLater }: EndOptions = {},
): Promise<void> {
  noteEnd(origin, until);
  return end((one) => one === origin, why, { until, ...(isLater ? { isLater } : {}) });
}

export interface EndOptions {
  until?: Moment;
  /** Whether an item of a list came in later, and stays. */
  isLater?: (item: unknown) => boolean;
}

/** Empties the memory. */
export async function endAll(why: WhyEnded): Promise<void> {
  noteWipe(moment());
  await withLock(SESSIONS, async () => {
    await clearSession();
    tell(null, why);
  });
}

async function end(
  isMeant: (origin: string, session: Session) => boolean,
  why: WhyEnded,
  { until, isLater = () => false }: EndOptions & { until: Moment },
): Promise<void> {
  await withLock(SESSIONS, async () => {
    const left = { ...(await readSessions()) };
    const ended: string[] = [];
    const values: Record<string, unknown> = {};
    const remove: string[] = [];
    for (const [origin, session] of Object.entries(left)) {
      if (!isMeant(origin, session)) continue;
      ended.push(origin);
      noteEnd(origin, until);
      delete left[origin];
      const stored = await readSession(session.keys);
      const keys = session.keys.filter((key) => {
        const later = ((stored[key] as unknown[] | undefined) ?? []).filter(isLater);
        if (later.length > 0) values[key] = later;
        else remove.push(key);
        return later.length > 0;
      });
      if (keys.length > 0) left[origin] = { ...session, keys };
    }
    if (ended.length === 0) return;
    const isEmpty = isOfNoSite(left);
    if (isEmpty) {
      noteEnd(NO_SITE, until);
      await clearSession();
    } else {
      if (remove.length > 0) await removeSession(remove);
      await writeSession({ ...values, [SESSIONS]: left });
    }
    for (const origin of ended) tell(origin, why);
    if (isEmpty) tell(null, why);
  });
}

/** Inside the lock: whoever asks because the memory changed finds that everyone has heard why. */
function tell(origin: string | null, why: WhyEnded): void {
  for (const listener of listeners) listener(origin, why);
}
