import { withLock } from '../platform/lock.ts';
import {
  onSessionChanged,
  readSession,
  removeSession,
  writeSession,
} from '../platform/session-storage.ts';

/**
 * What belongs to one session of an LVS, in the browser's memory and never on disk: lists of each kind,
 * per site and school. All of it goes after half an hour without use; who sees that a session ends calls
 * `forgetSite`.
 */
const LONGEST_UNUSED_MS = 30 * 60_000;

/** Something with the moment at which it came in, in milliseconds since 1970. */
export interface Dated {
  at: number;
}

/** A site, and the id of a school that it shows. */
export interface Place {
  origin: string;
  school: string;
}

/** How each part of the memory was used, by its place. */
const USED = 'seen';
type Used = Record<string, Use>;

interface Use extends Dated {
  /** The tabs that showed it. */
  tabs: number[];
  kinds: string[];
}

/** What is kept of one kind, oldest first. */
export async function readKept<T extends Dated>(place: Place, kind: string): Promise<T[]> {
  await forgetUnused();
  const key = keyOf(kind, nameOf(place));
  return keptIn(await readSession([key]), key);
}

/** Changes what is kept of one kind, and keeps that the memory is used, in this tab. */
export async function changeKept<T extends Dated>(
  place: Place,
  kind: string,
  change: (kept: T[]) => T[],
  tabId: number | null = null,
): Promise<void> {
  await forgetUnused();
  await changeUsed(async (used) => {
    const name = nameOf(place);
    const key = keyOf(kind, name);
    await writeSession({ [key]: change(keptIn<T>(await readSession([key]), key)) });
    const before = used[name];
    const tabs = new Set([...(before?.tabs ?? []), ...(tabId === null ? [] : [tabId])]);
    const kinds = new Set([...(before?.kinds ?? []), kind]);
    return { ...used, [name]: { at: Date.now(), tabs: [...tabs], kinds: [...kinds] } };
  });
}

/** The sites of which something is kept, with the tabs that showed them. */
export async function rememberedSites(): Promise<Map<string, number[]>> {
  await forgetUnused();
  const sites = new Map<string, number[]>();
  for (const [name, { tabs }] of Object.entries(await readUsed())) {
    const origin = name.split(' ')[0]!;
    sites.set(origin, [...(sites.get(origin) ?? []), ...tabs]);
  }
  return sites;
}

/** Calls `listener` when something that is kept changed or went; `isOf` tells whether it was of a place. */
export function onKeptChanged(listener: (isOf: (place: Place) => boolean) => void): void {
  onSessionChanged((keys) => {
    listener((place) => keys.some((key) => key.endsWith(` ${nameOf(place)}`)));
  });
}

/** Forgets all that came in of a site before a moment. */
export function forgetSite(origin: string, before = Date.now() + 1): Promise<void> {
  return forget((name) => name.startsWith(nameOf({ origin, school: '' })), before);
}

/** Forgets all of one kind, of every site and school. */
export function forgetKind(kind: string): Promise<void> {
  return changeUsed(async (used) => {
    await removeSession(Object.keys(used).map((name) => keyOf(kind, name)));
    return used;
  });
}

async function forgetUnused(): Promise<void> {
  const longAgo = Date.now() - LONGEST_UNUSED_MS;
  const isUnused = (use: Use | undefined) => use === undefined || use.at < longAgo;
  const used = await readUsed();
  if (Object.values(used).some(isUnused)) await forget((name) => isUnused(used[name]));
}

function forget(
  isMeant: (name: string) => boolean,
  before = Number.POSITIVE_INFINITY,
): Promise<void> {
  return changeUsed(async (used) => {
    const meant = Object.entries(used).filter(([name]) => isMeant(name));
    const keys = meant.flatMap(([name, { kinds }]) => kinds.map((kind) => keyOf(kind, name)));
    const stored = await readSession(keys);
    const left: Record<string, Dated[]> = {};
    for (const key of keys) {
      const later = keptIn(stored, key).filter(({ at }) => at >= before);
      if (later.length > 0) left[key] = later;
    }
    await removeSession(keys);
    await writeSession(left);
    const isGone = ([name, { kinds }]: [string, Use]) =>
      isMeant(name) && !kinds.some((kind) => keyOf(kind, name) in left);
    return Object.fromEntries(Object.entries(used).filter((entry) => !isGone(entry)));
  });
}

/** One change at a time, so that two pages never lose each other's. */
function changeUsed(work: (used: Used) => Promise<Used>): Promise<void> {
  return withLock(USED, async () => writeSession({ [USED]: await work(await readUsed()) }));
}

async function readUsed(): Promise<Used> {
  return ((await readSession([USED]))[USED] as Used | undefined) ?? {};
}

function nameOf({ origin, school }: Place): string {
  return `${origin} ${school}`;
}

function keyOf(kind: string, name: string): string {
  return `${kind} ${name}`;
}

function keptIn<T extends Dated>(stored: Record<string, unknown>, key: string): T[] {
  return ((stored[key] as T[] | undefined) ?? []).toSorted((a, b) => a.at - b.at);
}
