import { registeredPatterns } from '../../src/platform/content-scripts.ts';
import type { PageLink } from '../../src/platform/page-links.ts';
import { grantedPatterns, isGranted } from '../../src/platform/permissions.ts';
import { readSession, writeSession } from '../../src/platform/session-storage.ts';
import { isSiteOf, originOfPattern } from '../../src/schools/pages/site-patterns.ts';
import { patternOf } from '../../src/schools/profile/origin.ts';
import { readSchools } from '../../src/schools/stored/stored-schools.ts';
import type { Look, SiteHealth } from '../../src/setup/access/messages.ts';

/** Keys of what is known of a site until the browser ends: each of its own, so that none is lost. */
const LAST = 'health.last ';
const READ_AT = 'health.read-at ';
const FORBIDDEN = 'health.forbidden ';

/** Remembers, without a word of the page, how the last look at a site went. */
export function noteReading(origin: string, found: Look): Promise<void> {
  const at = Date.now();
  return writeSession({
    [LAST + origin]: { at, ...found },
    [FORBIDDEN + origin]: false,
    ...('view' in found ? { [READ_AT + origin]: at } : {}),
  });
}

/** Remembers that the browser lets no extension look at a site. */
export function noteForbidden(origin: string): Promise<void> {
  return writeSession({ [FORBIDDEN + origin]: true });
}

/** How it goes at every site of a school, every site that was granted, and every site with a page open. */
export async function siteHealth(connected: readonly PageLink[]): Promise<SiteHealth[]> {
  const [{ schools }, granted, registered] = await Promise.all([
    readSchools(),
    grantedPatterns(),
    registeredPatterns(),
  ]);
  const pages = connected.filter(({ own }) => !own).map(({ url }) => url.origin);
  const known = [...schools.flatMap(({ origins }) => origins), ...pages];
  const patterns = new Set(known.map(patternOf));
  const others = granted.filter((pattern) => !patterns.has(pattern)).map(originOfPattern);
  const origins = [...new Set([...known, ...others.filter((origin) => origin !== null)])].sort();
  const session = await readSession(
    origins.flatMap((origin) => [LAST + origin, READ_AT + origin, FORBIDDEN + origin]),
  );
  return Promise.all(
    origins.map(async (origin) => ({
      origin,
      granted: await isGranted(patternOf(origin)),
      // Also noted where the browser shows something of its own, such as a PDF: not of the whole site.
      forbidden: session[FORBIDDEN + origin] === true && !pages.includes(origin),
      registered: isSiteOf(origin, registered),
      pages: pages.filter((page) => page === origin).length,
      last: (session[LAST + origin] as SiteHealth['last'] | undefined) ?? null,
      readAt: (session[READ_AT + origin] as number | undefined) ?? null,
    })),
  );
}
