import type { Day } from '../../rules/index.ts';
import { adapterAt } from '../../src/lvs/adapters/adapters.ts';
import { HEADER_WORDS } from '../../src/lvs/words/dictionary.ts';
import { overlayDress } from '../../src/overlay/dress.ts';
import type { ToPage } from '../../src/overlay/messages.ts';
import { readSchools } from '../../src/schools/stored/stored-schools.ts';
import { mediumDate } from '../../src/texts/dutch-date.ts';
import { fill } from '../../src/texts/fill.ts';
import { overlayTexts } from '../../src/texts/overlay.ts';
import { knownViews } from './known-views.ts';

/** What a page at an address gets first. `practiceDay`: the day that it pretends it is; null where today counts. */
export async function startMessage(url: URL, practiceDay: Day | null): Promise<ToPage> {
  const practice =
    practiceDay === null
      ? null
      : fill(overlayTexts.practiceDate, { date: mediumDate(practiceDay) });
  const login = adapterAt(url.hostname)?.login ?? null;
  const { schools } = await readSchools();
  const how = { words: HEADER_WORDS, views: knownViews(schools, url), login };
  return { type: 'start', dress: overlayDress, how, practice };
}
