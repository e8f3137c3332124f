import type { Day } from '../../rules/index.ts';
import type { Reading } from '../../src/lvs/reading/reading.ts';
import { type BarWords, type PageWords, pageWords } from '../../src/overlay/page-words.ts';
import type { ReadySchool } from '../../src/schools/pages/school-for-page.ts';
import { type Attendance, toAttendance } from '../../src/signals/attendance.ts';
import { judge } from '../../src/signals/judge.ts';
import { pageView } from '../../src/signals/page-view.ts';
import { overlayTexts } from '../../src/texts/overlay.ts';

/**
 * Reading → Attendance → Signals → View → words: what a page shows of one school on one day. `ask` says
 * what its bar asks besides; without it nothing is asked.
 */
export function wordsFor(
  reading: Reading,
  school: ReadySchool,
  day: Day,
  ask?: (attendance: Attendance) => Pick<BarWords, 'questions' | 'otherSchool'>,
): PageWords {
  const attendance = toAttendance(reading, school.profile, day);
  const verdicts = judge(attendance, school, day);
  const view = pageView(reading, attendance, verdicts, school, day);
  return pageWords(view, overlayTexts, ask?.(attendance));
}
