import type { NoReadingReason } from '../../src/lvs/reading/reading.ts';
import { isNoReadingReason, isReading } from '../../src/lvs/reading/reading-guard.ts';
import { askOn, takeAnswer } from '../../src/overlay/asked-questions.ts';
import type { PageQuestion, ToPage } from '../../src/overlay/messages.ts';
import { noReadingSentence } from '../../src/overlay/no-reading.ts';
import type { FrameSays } from '../../src/overlay/one-bar.ts';
import { loadInFrame } from '../../src/platform/load-in-frame.ts';
import type { PageLink } from '../../src/platform/page-links.ts';
import { isGranted } from '../../src/platform/permissions.ts';
import { patternOf } from '../../src/schools/profile/origin.ts';
import { hasEndedSince, type Moment, moment } from '../../src/store/session-moments.ts';
import { endSession, endUnused } from '../../src/store/sessions.ts';
import { overlayTexts } from '../../src/texts/overlay.ts';
import { pageTexts } from '../../src/texts/page.ts';
import { takeOutcome } from './outcomes.ts';
import { answerOwnPage } from './own-page.ts';
import {
  beginPage,
  dropShown,
  isResting,
  leaveLogin,
  READ_AGAIN,
  readTabAgain,
  usePage,
  welcomePage,
} from './resting-pages.ts';
import { schoolOn } from './school-on-page.ts';
import { noteShown } from './shown-readings.ts';
import { noteReading } from './site-health.ts';
import { pageInBar, sayInTab } from './tab-bars.ts';
import { todaysWords } from './todays-words.ts';

/** The file that reads a page. */
const READER = 'lvs-reader.js';

type Shown = ToPage & { type: 'view' | 'sentence' };

/** Answers what a page says; a page on a site that is no longer granted is told to go. */
export async function answerPage(page: PageLink, message: unknown): Promise<void> {
  const since = moment();
  if (page.own) return answerOwnPage(page, message);
  if (!(await isGranted(patternOf(page.url.origin)))) return page.dismiss();
  const said = (message ?? {}) as Record<string, unknown>;
  if (said.type === 'hello') welcomePage(page, said.rests);
  await endUnused(since);
  switch (said.type) {
    case 'hello':
      return beginPage(page);
    case 'used':
      return usePage(page);
    case 'reading':
      if (typeof said.id !== 'number' || isResting(page)) return;
      return answer(page, await answerReading(page, said.id, said.reading, since), since);
    case 'no-reading':
      if (!isNoReadingReason(said.reason) || isResting(page)) return;
      note(page, { problem: said.reason }, since);
      noteShown(page, null);
      sayInTab(page, said.silent ? null : withoutReading(said.reason, String(said.detail ?? '')));
      if (said.reason !== 'login') return;
      leaveLogin(page);
      // The LVS's own session is over, so ours is. One that began since in another tab is not.
      return said.again === true ? undefined : endSession(page.url.origin, 'login');
    case 'reader':
      await loadInFrame(page, READER);
      return page.send({ type: 'look' } satisfies ToPage);
    case 'answer':
      if (said.question === READ_AGAIN) return readTabAgain(page);
      return takeAnswer(pageInBar(page), said.question, said.answer);
    case 'outcome':
      return takeOutcome(page, said);
  }
}

/**
 * What a page shows of a reading goes to it, and into the one bar of its tab. Nothing of it, when the session
 * ended since the page was read.
 */
function answer(page: PageLink, message: Shown, since: Moment): void {
  if (hasEndedSince(page.url.origin, since)) {
    dropShown(page);
    return;
  }
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

async function answerReading(
  page: PageLink,
  id: number,
  reading: unknown,
  since: Moment,
): Promise<Shown> {
  const say = (sentence: string, questions: PageQuestion[] = []): Shown => {
    return { type: 'sentence', id, sentence, questions };
  };
  if (!isReading(reading)) return say(pageTexts.failed);
  note(page, { view: reading.view }, since);
  try {
    const school = await schoolOn(page, reading.evidence);
    if (school.found) {
      const words = await todaysWords(page, reading, school, since);
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
function note(page: PageLink, found: Parameters<typeof noteReading>[1], since: Moment): void {
  noteReading(page, found, since).catch((error) => {
    console.error('Verzuimwijzer could not note how a page was read:', error);
  });
}
