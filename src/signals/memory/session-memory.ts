import type { Reading } from '../../lvs/reading/reading.ts';
import { withLock } from '../../platform/lock.ts';
import { readSession, removeSession, writeSession } from '../../platform/session-storage.ts';
import { type KeptReading, keptReadings } from './kept-readings.ts';

/**
 * What this session of the LVS showed, in the browser's memory and never on disk: readings per site and
 * school. Gone after half an hour without use; who sees that a session ends calls `forgetSite`.
 */
const LONGEST_UNUSED_MS = 30 * 60_000;

/** How each part of the memory was used, by its key. */
const USED = 'seen';
type Used = Record<string, Use>;

interface Use {
  /** The last time, in milliseconds since 1970. */
  at: number;
  /** The tabs that showed it. */
  tabs: number[];
}

function keyOf(origin: string, school: string): string {
  return `seen ${origin} ${school}`;
}

/** What the pages of a school at a site said earlier in this session, oldest first. */
export async function recall(origin: string, school: string): Promise<KeptReading[]> {
  const key = keyOf(origin, school);
  await forgetUnused();
  return keptIn(await readSession([key]), key);
}

/** Keeps what a page in a tab says, and that the memory is used. */
export async function remember(
  origin: string,
  school: string,
  reading: Reading,
  tabId: number | null,
): Promise<void> {
  await change(async (used) => {
    const key = keyOf(origin, school);
    const at = Date.now();
    const kept = keptReadings(keptIn(await readSession([key]), key), { at, reading });
    await writeSession({ [key]: kept });
    const tabs = new Set([...(used[key]?.tabs ?? []), ...(tabId === null ? [] : [tabId])]);
    return { ...used, [key]: { at, tabs: [...tabs] } };
  });
}

/** The sites of which something is kept, with the tabs that showed them. */
export async function rememberedSites(): Promise<Map<string, number[]>> {
  await forgetUnused();
  const sites = new Map<string, number[]>();
  for (const [key, { tabs }] of Object.entries(await readUsed())) {
    const origin = key.split(' ')[1]!;
    sites.set(origin, [...(sites.get(origin) ?? []), ...tabs]);
  }
  return sites;
}

/** Forgets all that was seen at a site before a moment. */
export function forgetSite(origin: string, before = Date.now() + 1): Promise<void> {
  return forget((key) => key.startsWith(keyOf(origin, '')), before);
}

async function forgetUnused(): Promise<void> {
  const longAgo = Date.now() - LONGEST_UNUSED_MS;
  const isUnused = (use: Use | undefined) => use === undefined || use.at < longAgo;
  const used = await readUsed();
  if (Object.values(used).some(isUnused)) await forget((key) => isUnused(used[key]));
}

function forget(
  isMeant: (key: string) => boolean,
  before = Number.POSITIVE_INFINITY,
): Promise<void> {
  return change(async (used) => {
    const keys = Object.keys(used).filter(isMeant);
    const stored = await readSession(keys);
    const left: Record<string, KeptReading[]> = {};
    for (const key of keys) {
      const later = keptIn(stored, key).filter(({ at }) => at >= before);
      if (later.length > 0) left[key] = later;
    }
    await removeSession(keys);
    await writeSession(left);
    return Object.fromEntries(
      Object.entries(used).filter(([key]) => !keys.includes(key) || key in left),
    );
  });
}

/** One change at a time, so that two pages never lose each other's. */
function change(work: (used: Used) => Promise<Used>): Promise<void> {
  return withLock(USED, async () => writeSession({ [USED]: await work(await readUsed()) }));
}

async function readUsed(): Promise<Used> {
  return ((await readSession([USED]))[USED] as Used | undefined) ?? {};
}

function keptIn(stored: Record<string, unknown>, key: string): KeptReading[] {
  return ((stored[key] as KeptReading[] | undefined) ?? []).toSorted((a, b) => a.at - b.at);
}
