import type { PageLink } from '../../src/platform/page-links.ts';
import { hasSidebar, openBeside, openPanelTab } from '../../src/platform/side-panel.ts';
import { showTab } from '../../src/platform/tabs.ts';
import { choosePupil } from '../../src/signals/case/chosen-pupil.ts';
import { remember } from '../../src/signals/memory/session-memory.ts';
import { type Moment, moment } from '../../src/store/session-moments.ts';
import { shownOn, whatIsShownOn } from './shown-readings.ts';
import { pageInBar } from './tab-bars.ts';

/** Whether a page says that a person asked for a Zaakblad. */
export function isOpenCase(message: unknown): message is { type: 'open-case'; key?: unknown } {
  return (message as { type?: unknown } | null)?.type === 'open-case';
}

/**
 * Opens the Zaakblad of a pupil that a page shows now; any other key is no pupil, since what comes from a
 * page may be anything. To be called in the task in which the page says so: only then the browser takes it
 * for a click. `sheets`: the Zaakbladen that are open.
 */
export async function openCase(
  page: PageLink,
  key: unknown,
  sheets: readonly PageLink[],
): Promise<void> {
  if (typeof key !== 'string' || page.own || page.tabId === null) return;
  await Promise.all([showZaakblad(page.tabId, sheets), choose(page, key, moment())]);
}

/** The pupil of this page, or of the frame whose words stand in its bar. */
async function choose(page: PageLink, key: string, since: Moment): Promise<void> {
  const frames = [page, pageInBar(page)];
  if (frames.every((frame) => shownOn(frame) === null)) await whatIsShownOn(page);
  for (const frame of frames) {
    const shown = shownOn(frame);
    const pupil = shown?.reading.pupils.find((one) => one.key === key);
    if (!shown || !pupil) continue;
    const { origin } = frame.url;
    // The Zaakblad shows what is kept of this session, and the page may only just have been read.
    await remember(origin, shown.school, shown.reading, frame.tabId, since);
    return choosePupil({ origin, school: shown.school }, pupil, shown.reading, since);
  }
}

/** In the side panel; else in the sidebar that is open there; else in the tab where it is, or a new one. */
async function showZaakblad(tabId: number, sheets: readonly PageLink[]): Promise<void> {
  if (await openBeside(tabId)) return;
  if (await hasSidebar(tabId)) return;
  const inTab = sheets.find((sheet) => sheet.tabId !== null)?.tabId ?? null;
  await (inTab === null ? openPanelTab(tabId) : showTab(inTab));
}
