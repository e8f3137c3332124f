import type { Day } from '../../rules/index.ts';
import { type AskedWords, type PageWords, pageWords } from '../../src/overlay/page-words.ts';
import type { ReadySchool } from '../../src/schools/pages/school-for-page.ts';
import { type JoinedAttendance, joinSeen } from '../../src/signals/join/join-seen.ts';
import type { SeenReading } from '../../src/signals/join/seen-source.ts';
import { judge } from '../../src/signals/judge.ts';
import { pageView } from '../../src/signals/page-view.ts';
import type { ViewSpec } from '../../src/store/view-spec.ts';
import { overlayTexts } from '../../src/texts/overlay.ts';

/** What a page's words rest on: its reading, and what is known besides. */
export interface SeenPage {
  now: SeenReading;
  /** What other pages said earlier in this session. */
  earlier: readonly SeenReading[];
  /** What is known of the pages of this LVS. */
  views: readonly ViewSpec[];
}

/**
 * Readings → Attendance, joined → Signals → View → words: what a page shows of one school on one day.
 * `ask` says what its bar asks besides; without it nothing is asked.
 */
export function wordsFor(
  { now, earlier, views }: SeenPage,
  school: ReadySchool,
  day: Day,
  ask?: (joined: JoinedAttendance) => Partial<AskedWords>,
): PageWords {
  const joined = joinSeen([...earlier, now], school, day);
  const verdicts = judge(joined, school, day);
  const view = pageView(now.reading, joined, verdicts, school, day, views);
  return pageWords(view, overlayTexts, ask?.(joined));
}
