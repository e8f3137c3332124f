import { onTabsChanged, openTabs } from '../../src/platform/open-tabs.ts';
import { knockOnPages, type PageLink } from '../../src/platform/page-links.ts';
import { patternOf } from '../../src/schools/profile/origin.ts';
import { forgetSite, rememberedSites } from '../../src/store/site-memory.ts';

/** So long a page that slept gets to say that it is still there. */
const KNOCK_MS = 500;

/** Forgets what a site showed as soon as no tab shows that site any more. */
export function forgetClosedSites(connected: () => readonly PageLink[]): void {
  const look = (closed: number | null) => {
    forgetSitesGone(closed, connected).catch((error) => {
      console.error('Verzuimwijzer could not forget what a closed site showed:', error);
    });
  };
  onTabsChanged(look);
  look(null);
}

async function forgetSitesGone(
  closed: number | null,
  connected: () => readonly PageLink[],
): Promise<void> {
  // A tab that opens from now on begins a session of its own.
  const now = Date.now();
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
    if (!isInFrame()) await forgetSite(origin, now);
  }
}
