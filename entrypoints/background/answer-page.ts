import type { NoReadingReason } from '../../src/lvs/reading/reading.ts';
import { isNoReadingReason, isReading } from '../../src/lvs/reading/reading-guard.ts';
import { askOn, takeAnswer } from '../../src/overlay/asked-questions.ts';
import type { PageQuestion, ToPage } from '../../src/overlay/messages.ts';
import { noReadingSentence } from '../../src/overlay/no-reading.ts';
import type { FrameSays } from '../../src/overlay/one-bar.ts';
import { loadInFrame } from '../../src/platform/load-in-frame.ts';
import type { PageLink } from '../../src/platform/page-links.ts';
import { isGranted } from '../../src/platform/permissions.ts';
import { PRACTICE_DATE, today } from '../../src/platform/today.ts';
import { patternOf } from '../../src/schools/profile/origin.ts';
import { forgetSite } from '../../src/store/site-memory.ts';
import { overlayTexts } from '../../src/texts/overlay.ts';
import { pageTexts } from '../../src/texts/page.ts';
import { library } from './library.ts';
import { takeOutcome } from './outcomes.ts';
import { answerOwnPage } from './own-page.ts';
import { schoolOn } from './school-on-page.ts';
import { noteShown } from './shown-readings.ts';
import { noteReading } from './site-health.ts';
import { startMessage } from './start-message.ts';
import { pageInBar, sayInTab } from './tab-bars.ts';
import { todaysWords } from './todays-words.ts';

/** The file that reads a page. */
const READER = 'lvs-reader.js';

type Shown = ToPage & { type: 'view' | 'sentence' };

/** Answers what a page says; a page on a site that is no longer granted is told to go. */
export async function answerPage(page: PageLink, message: unknown): Promise<void> {
  if (page.own) return answerOwnPage(page, message);
  if (!(await isGranted(patternOf(page.url.origin)))) return page.dismiss();
  const said = (message ?? {}) as Record<string, unknown>;
  switch (said.type) {
    case 'hello':
      sayInTab(page, null);
      return page.send(await startMessage(page.url, PRACTICE_DATE === null ? null : today()));
    case 'reading':
      if (typeof said.id === 'number')
        answer(page, await answerReading(page, said.id, said.reading));
      return;
    case 'no-reading':
      if (!isNoReadingReason(said.reason)) return;
      note(page, { problem: said.reason });
      noteShown(page, null);
      sayInTab(page, said.silent ? null : withoutReading(said.reason, String(said.detail ?? '')));
      // The LVS's own session is over, so ours is.
      return said.reason === 'login' ? forgetSite(page.url.origin) : undefined;
    case 'reader':
      await loadInFrame(page, READER);
      return page.send({ type: 'look' } satisfies ToPage);
    case 'answer':
      return takeAnswer(pageInBar(page), said.question, said.answer);
    case 'outcome':
      return takeOutcome(page, said);
  }
}

/** What a page shows of a reading goes to it, and into the one bar of its tab. */
function answer(page: PageLink, message: Shown): void {
  sayInTab(
    page,
    message.type === 'view'
      ? { kind: 'read', words: message.words }
      : { kind: 'sentence', sentence: message.sentence, questions: message.questions },
  );
  page.send(message);
}

function withoutReading(reason: NoReadingReason, detail: string): FrameSays {
  const sentence = noReadingSentence(pageTexts, { view: null, reason, detail });
  return { kind: 'sentence', sentence, questions: [] };
}

async function answerReading(page: PageLink, id: number, reading: unknown): Promise<Shown> {
  const say = (sentence: string, questions: PageQuestion[] = []): Shown => {
    return { type: 'sentence', id, sentence, questions };
  };
  if (!isReading(reading)) return say(pageTexts.failed);
  note(page, { view: reading.view });
  try {
    const school = await schoolOn(page, reading.evidence, library);
    if (school.found) {
      const words = await todaysWords(page, reading, school);
      noteShown(page, { school: school.profile.id, reading });
      return { type: 'view', id, words };
    }
    noteShown(page, null);
    if (school.reason !== 'unclear') return say(overlayTexts.noSchool[school.reason]);
    const sentence = overlayTexts.noSchool[school.choices.length > 1 ? 'unclear' : 'not-named'];
    return say(sentence, [askOn(page, null)({ about: 'school', choices: school.choices })]);
  } catch (error) {
    console.error('Verzuimwijzer could not judge a page:', error);
    return say(pageTexts.failed);
  }
}

/** For the site's health; no page waits for it. */
function note(page: PageLink, found: Parameters<typeof noteReading>[1]): void {
  noteReading(page.url.origin, found).catch((error) => {
    console.error('Verzuimwijzer could not note how a page was read:', error);
  });
}
