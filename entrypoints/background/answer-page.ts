import packs from '../../.generated/packs.json';
import type { PackLibrary } from '../../rules/index.ts';
import { HEADER_WORDS } from '../../src/lvs/dictionary.ts';
import { isReading } from '../../src/lvs/reading-guard.ts';
import { overlayDress } from '../../src/overlay/dress.ts';
import type { FromPage, ToPage } from '../../src/overlay/messages.ts';
import { pageWords } from '../../src/overlay/page-words.ts';
import type { PageLink } from '../../src/platform/page-links.ts';
import { isGranted } from '../../src/platform/permissions.ts';
import { PRACTICE_DATE, today } from '../../src/platform/today.ts';
import { patternOf } from '../../src/schools/origin.ts';
import { schoolForPage } from '../../src/schools/school-for-page.ts';
import { readSchools } from '../../src/schools/stored-schools.ts';
import { toAttendance } from '../../src/signals/attendance.ts';
import { judge } from '../../src/signals/judge.ts';
import { pageView } from '../../src/signals/page-view.ts';
import { mediumDate } from '../../src/texts/dutch-date.ts';
import { fill } from '../../src/texts/fill.ts';
import { overlayTexts } from '../../src/texts/overlay.ts';
import { pageTexts } from '../../src/texts/page.ts';

const library = packs as unknown as PackLibrary;
const practice =
  PRACTICE_DATE === null ? null : fill(overlayTexts.practiceDate, { date: mediumDate(today()) });

/** Answers what a page says; a page on a site that is no longer granted is told to go. */
export async function answerPage(page: PageLink, message: unknown): Promise<void> {
  if (!(await isGranted(patternOf(page.url.origin)))) return page.dismiss();
  const { type, id, reading } = message as Partial<FromPage & { type: 'reading' }>;
  const start = {
    type: 'start',
    dress: overlayDress,
    headerWords: HEADER_WORDS,
    practice,
  } as const;
  if (type !== 'reading') page.send(start satisfies ToPage);
  else if (typeof id === 'number') page.send(await answerReading(page.url.origin, id, reading));
}

/** Reading → Attendance → Signals → View → words, for the school that the page shows. */
async function answerReading(origin: string, id: number, reading: unknown): Promise<ToPage> {
  try {
    const school = schoolForPage(
      { origin, evidence: [], chosen: null },
      await readSchools(),
      library,
      today(),
    );
    if (!school.found)
      return {
        type: 'sentence',
        id,
        sentence: overlayTexts.noSchool[school.reason],
        questions: [],
      };
    if (!isReading(reading))
      return { type: 'sentence', id, sentence: pageTexts.failed, questions: [] };
    const attendance = toAttendance(reading, school.profile, today());
    const verdicts = judge(attendance, school, today());
    const view = pageView(reading, attendance, verdicts, school);
    return { type: 'view', id, words: pageWords(view, overlayTexts) };
  } catch (error) {
    console.error('Verzuimwijzer could not judge a page:', error);
    return { type: 'sentence', id, sentence: pageTexts.failed, questions: [] };
  }
}
