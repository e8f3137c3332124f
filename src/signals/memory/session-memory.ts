import type { Reading } from '../../lvs/reading/reading.ts';
import { type Moment, moment } from '../../store/session-moments.ts';
import { changeKept, readKept } from '../../store/site-memory.ts';
import { type KeptReading, keptReadings } from './kept-readings.ts';

/** Readings, in what belongs to one session of an LVS. */
const KIND = 'seen';

/** What the pages of a school at a site said earlier in this session, oldest first. */
export function recall(origin: string, school: string): Promise<KeptReading[]> {
  return readKept({ origin, school }, KIND);
}

/** Keeps what a page in a tab says. `since`: when it said so; had the session ended since, nothing is kept. */
export function remember(
  origin: string,
  school: string,
  reading: Reading,
  tabId: number | null,
  since: Moment = moment(),
): Promise<void> {
  const change = (kept: KeptReading[]) => keptReadings(kept, { at: Date.now(), reading });
  return changeKept({ origin, school }, KIND, change, { tabId, since });
}
