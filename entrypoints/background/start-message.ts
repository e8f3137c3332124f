import type { Day } from '../../rules/index.ts';
import { HEADER_WORDS } from '../../src/lvs/words/dictionary.ts';
import { overlayDress } from '../../src/overlay/dress.ts';
import type { ToPage } from '../../src/overlay/messages.ts';
import { mediumDate } from '../../src/texts/dutch-date.ts';
import { fill } from '../../src/texts/fill.ts';
import { overlayTexts } from '../../src/texts/overlay.ts';

/** What a page gets first. `practiceDay`: the day that it pretends it is; null where today counts. */
export function startMessage(practiceDay: Day | null): ToPage {
  const practice =
    practiceDay === null
      ? null
      : fill(overlayTexts.practiceDate, { date: mediumDate(practiceDay) });
  return { type: 'start', dress: overlayDress, headerWords: HEADER_WORDS, practice };
}
