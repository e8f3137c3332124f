import type { Day } from '../../rules/index.ts';
import type { PupilFile } from '../../src/casebook/pupil-file.ts';
import type { Reading } from '../../src/lvs/reading/reading.ts';
import { type PageExtras, type PageWords, pageWords } from '../../src/overlay/page-words.ts';
import type { ReadySchool } from '../../src/schools/pages/school-for-page.ts';
import { withOpenSteps } from '../../src/signals/case/open-steps.ts';
import type { JoinedAttendance } from '../../src/signals/join/join-seen.ts';
import { judge } from '../../src/signals/judge.ts';
import { type PageView, pageView } from '../../src/signals/page-view.ts';
import type { ViewSpec } from '../../src/store/view-spec.ts';
import { overlayTexts } from '../../src/texts/overlay.ts';
import { stepContents } from './library.ts';

/** What a page's words rest on: its reading, joined with the session, and what is known besides. */
export interface JoinedPage {
  reading: Reading;
  joined: JoinedAttendance;
  /** What was logged, by the pupil's key in this reading. */
  files?: ReadonlyMap<string, PupilFile>;
  /** What is known of the pages of this LVS. */
  views?: readonly ViewSpec[];
}

/**
 * Joined → Signals → View → words: what a page shows of one school on one day. `extras` says what it shows
 * besides what was read; without it nothing is asked, and nothing can be logged.
 */
export function wordsFor(
  { reading, joined, files, views }: JoinedPage,
  school: ReadySchool,
  day: Day,
  extras?: (view: PageView) => PageExtras,
): PageWords {
  const verdicts = judge(joined, school, day, files).map((verdict) =>
    withOpenSteps(verdict, school, day, stepContents),
  );
  const view = pageView(reading, joined, verdicts, school, day, views);
  return pageWords(view, overlayTexts, extras?.(view));
}
