import { onSessionChanged, readSession } from '../platform/session-storage.ts';
import type { SiteKind } from './session-keys.ts';
import { hasEndedSince, type Moment, moment, NO_SITE } from './session-moments.ts';
import { changeSessions, endSession, endUnused, readSessions } from './sessions.ts';

/**
 * What belongs to one session of an LVS, in the browser's memory and never on disk: lists of each kind,
 * per site and school. All of it goes when the session ends (`sessions.ts`).
 */

/** Something with the moment at which it came in, in milliseconds since 1970. */
export interface Dated {
  at: number;
}

/** A site, and the id of a school that it shows; empty for what is of no school. */
export interface Place {
  origin: string;
  school: string;
}

export interface ChangeOptions {
  /** The tab that showed it. */
  tabId?: number | null;
  /** When it was begun: had the session ended since, nothing is kept. */
  since?: Moment;
}

/** What is kept of one kind, oldest first. */
export async function readKept<T extends Dated>(place: Place, kind: SiteKind): Promise<T[]> {
  await endUnused();
  const key = keyOf(kind, place);
  return keptIn(await readSession([key]), key);
}

/** Changes what is kept of one kind. A session begins with it; it is no use of one that is there. */
export async function changeKept<T extends Dated>(
  place: Place,
  kind: SiteKind,
  change: (kept: T[]) => T[],
  { tabId = null, since = moment() }: ChangeOptions = {},
): Promise<void> {
  await endUnused(since);
  await changeSessions(async (sessions) => {
    if (hasEndedSince(place.origin, since)) return null;
    const key = keyOf(kind, place);
    const value = change(keptIn<T>(await readSession([key]), key));
    const before = sessions[place.origin];
    if (before === undefined && value.length === 0) return null;
    const tabs = new Set([...(before?.tabs ?? []), ...(tabId === null ? [] : [tabId])]);
    const keys = new Set([...(before?.keys ?? []), key]);
    const session = { at: before?.at ?? Date.now(), tabs: [...tabs], keys: [...keys] };
    return { sessions: { ...sessions, [place.origin]: session }, values: { [key]: value } };
  });
}

/** The sites of which something is kept, with the tabs that showed them. */
export async function rememberedSites(): Promise<Map<string, number[]>> {
  await endUnused();
  const sites = Object.entries(await readSessions()).filter(([origin]) => origin !== NO_SITE);
  return new Map(sites.map(([origin, { tabs }]) => [origin, tabs]));
}

/** Calls `listener` when something that is kept changed or went; `isOf` tells whether it was of a place. */
export function onKeptChanged(listener: (isOf: (place: Place) => boolean) => void): void {
  onSessionChanged((keys) => {
    listener(({ origin, school }) => keys.some((key) => key.endsWith(` ${origin} ${school}`)));
  });
}

/** Forgets all that came in of a site before a moment: no tab showed it then. */
export function forgetClosedSite(origin: string, until: Moment): Promise<void> {
  const isLater = (item: unknown) => (item as Dated).at >= until.at;
  return endSession(origin, 'closed', { until, isLater });
}

/** Forgets all of one kind, of every site and school. */
export function forgetKind(kind: SiteKind): Promise<void> {
  return changeSessions(async (sessions) => {
    const keys = Object.values(sessions).flatMap((session) => session.keys);
    return { sessions, remove: keys.filter((key) => key.startsWith(`${kind} `)) };
  });
}

function keyOf(kind: SiteKind, { origin, school }: Place): string {
  return `${kind} ${origin} ${school}`;
}

function keptIn<T extends Dated>(stored: Record<string, unknown>, key: string): T[] {
  return ((stored[key] as T[] | undefined) ?? []).toSorted((a, b) => a.at - b.at);
}
