import type { Day } from '../../rules/index.ts';
import { adapterAt } from '../../src/lvs/adapters/adapters.ts';
import { HEADER_WORDS } from '../../src/lvs/words/dictionary.ts';
import { overlayDress } from '../../src/overlay/dress.ts';
import type { ToPage } from '../../src/overlay/messages.ts';
import type { PageLink } from '../../src/platform/page-links.ts';
import { PRACTICE_DATE, today } from '../../src/platform/today.ts';
import { readSchools } from '../../src/schools/stored/stored-schools.ts';
import { longestUnused, sessionGoesAt } from '../../src/store/sessions.ts';
import { mediumDate } from '../../src/texts/dutch-date.ts';
import { fill } from '../../src/texts/fill.ts';
import { overlayTexts } from '../../src/texts/overlay.ts';
import { knownViews } from './known-views.ts';

/** Later than the moment at which a session goes, so that it has gone. */
const AFTER_MS = 100;

/** Has a page of an LVS begin. */
export async function startPage(page: PageLink): Promise<void> {
  page.send(await startMessage(page.url, PRACTICE_DATE === null ? null : today()));
}

/** What a page at an address gets first. `practiceDay`: the day that it pretends it is; null where today counts. */
export async function startMessage(url: URL, practiceDay: Day | null): Promise<ToPage> {
  const practice =
    practiceDay === null
      ? null
      : fill(overlayTexts.practiceDate, { date: mediumDate(practiceDay) });
  const login = adapterAt(url.hostname)?.login ?? null;
  const { schools } = await readSchools();
  const how = { words: HEADER_WORDS, views: knownViews(schools, url), login };
  const goesAt = (await sessionGoesAt(url.origin)) ?? Date.now() + (await longestUnused());
  const helloMs = Math.max(goesAt - Date.now(), 0) + AFTER_MS;
  return { type: 'start', dress: overlayDress, how, practice, helloMs };
}
