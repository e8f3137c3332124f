import { onTabsChanged, openTabs } from '../../src/platform/open-tabs.ts';
import { knockOnPages, type PageLink } from '../../src/platform/page-links.ts';
import { patternOf } from '../../src/schools/profile/origin.ts';
import { moment } from '../../src/store/session-moments.ts';
import { endAll, endUnused } from '../../src/store/sessions.ts';
import { forgetClosedSite, rememberedSites } from '../../src/store/site-memory.ts';

/** So long a page that slept gets to say that it is still there. */
const KNOCK_MS = 500;
/** While the background is awake it looks so often itself; else the pages wake it in time. */
const LOOK_MS = 60_000;

/**
 * Ends what is over: at every start of the background, while it is awake, and when tabs and pages come and go.
 * `look` is to be called when a page has gone. A tab that crashed still counts as open, for as long as a session
 * may stay without use: nothing tells it from a page without a script of ours.
 */
export function watchSessions(connected: () => readonly PageLink[]): { look(): void } {
  const look = (closed: number | null = null) => {
    forgetSitesGone(closed, connected).catch((error) => {
      console.error('Verzuimwijzer could not forget what a closed site showed:', error);
    });
  };
  onTabsChanged(look);
  setInterval(endUnused, LOOK_MS);
  look();
  return { look: () => look() };
}

/** Wipes all of the memory, and has every open page of an LVS and every Zaakblad drop what it shows. */
export async function wipeSession(): Promise<void> {
  // A page whose port closed while the background slept shows something all the same.
  await knockOnPages();
  await new Promise((resolve) => setTimeout(resolve, KNOCK_MS));
  await endAll('wiped');
}

async function forgetSitesGone(
  closed: number | null,
  connected: () => readonly PageLink[],
): Promise<void> {
  // A tab that opens from now on begins a session of its own.
  const now = moment();
  for (const [origin, shownIn] of await rememberedSites()) {
    const open = await openTabs(origin, patternOf(origin));
    const isLeft = (id: number | null) => id !== null && id !== closed && open.all.includes(id);
    if (open.at.some(isLeft)) continue;
    // In a frame of another site it stands in no tab's address.
    const isInFrame = () =>
      connected().some(({ own, url, tabId }) => !own && url.origin === origin && isLeft(tabId));
    if (shownIn.some(isLeft) && !isInFrame()) {
      await knockOnPages();
      await new Promise((resolve) => setTimeout(resolve, KNOCK_MS));
    }
    if (!isInFrame()) await forgetClosedSite(origin, now);
  }
}
