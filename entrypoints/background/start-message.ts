import type { Day } from '../../rules/index.ts';
import { adapterAt, viewsOf } from '../../src/lvs/adapters/adapters.ts';
import { HEADER_WORDS } from '../../src/lvs/words/dictionary.ts';
import { overlayDress } from '../../src/overlay/dress.ts';
import type { ToPage } from '../../src/overlay/messages.ts';
import { mediumDate } from '../../src/texts/dutch-date.ts';
import { fill } from '../../src/texts/fill.ts';
import { overlayTexts } from '../../src/texts/overlay.ts';

/** What a page at `host` gets first. `practiceDay`: the day that it pretends it is; null where today counts. */
export function startMessage(host: string, practiceDay: Day | null): ToPage {
  const practice =
    practiceDay === null
      ? null
      : fill(overlayTexts.practiceDate, { date: mediumDate(practiceDay) });
  const adapter = adapterAt(host);
  const how = { words: HEADER_WORDS, views: adapter === null ? [] : viewsOf(adapter) };
  return { type: 'start', dress: overlayDress, how, practice };
}
