import { registeredPatterns } from '../../src/platform/content-scripts.ts';
import type { PageLink } from '../../src/platform/page-links.ts';
import { grantedPatterns, isGranted, requiredPatterns } from '../../src/platform/permissions.ts';
import { chosenSites, isSiteOf, originOfPattern } from '../../src/schools/pages/site-patterns.ts';
import { patternOf } from '../../src/schools/profile/origin.ts';
import { readSchools } from '../../src/schools/stored/stored-schools.ts';
import type { Look, SiteHealth } from '../../src/setup/access/messages.ts';
import type { Moment } from '../../src/store/session-moments.ts';
import { changeNote, readNote } from '../../src/store/session-notes.ts';
import { changeKept, type Dated, readKept } from '../../src/store/site-memory.ts';

/** What is known of a site while its session lasts, without a word of the page. */
interface Health extends Dated {
  last: NonNullable<SiteHealth['last']>;
  readAt: number | null;
}

const KIND = 'health';
const placeOf = (origin: string) => ({ origin, school: '' });

/**
 * Remembers how the last look of a page at its site went. A login is not remembered: with it a session ends,
 * and what begins after it says so.
 */
export async function noteReading(
  { url, tabId }: PageLink,
  found: Look,
  since: Moment,
): Promise<void> {
  if ('problem' in found && found.problem === 'login') return;
  const at = Date.now();
  const change = ([before]: Health[]) => {
    const readAt = 'view' in found ? at : (before?.readAt ?? null);
    return [{ at, last: { at, ...found }, readAt }];
  };
  await changeKept<Health>(placeOf(url.origin), KIND, change, { tabId, since });
  await changeNote(`forbidden ${url.origin}`, () => undefined);
}

/** Remembers that the browser lets no extension look at a site. */
export function noteForbidden(origin: string): Promise<void> {
  return changeNote(`forbidden ${origin}`, () => true);
}

/** How it goes at every site of a school, every site that was chosen, and every site with a page open. */
export async function siteHealth(connected: readonly PageLink[]): Promise<SiteHealth[]> {
  const [{ schools }, granted, registered] = await Promise.all([
    readSchools(),
    grantedPatterns(),
    registeredPatterns(),
  ]);
  const pages = connected.filter(({ own }) => !own).map(({ url }) => url.origin);
  const known = [...schools.flatMap(({ origins }) => origins), ...pages];
  const patterns = new Set(known.map(patternOf));
  const chosen = chosenSites(granted, requiredPatterns());
  const others = chosen.filter((pattern) => !patterns.has(pattern)).map(originOfPattern);
  const origins = [...new Set([...known, ...others.filter((origin) => origin !== null)])].sort();
  return Promise.all(
    origins.map(async (origin) => {
      const [health] = await readKept<Health>(placeOf(origin), KIND);
      const isForbidden = await readNote<true>(`forbidden ${origin}`);
      return {
        origin,
        granted: await isGranted(patternOf(origin)),
        // Also noted where the browser shows something of its own, such as a PDF: not of the whole site.
        forbidden: isForbidden === true && !pages.includes(origin),
        registered: isSiteOf(origin, registered),
        pages: pages.filter((page) => page === origin).length,
        last: health?.last ?? null,
        readAt: health?.readAt ?? null,
      };
    }),
  );
}
