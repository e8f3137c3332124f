import type { Reading } from '../../src/lvs/reading/reading.ts';
import { isNoReadingReason, isReading } from '../../src/lvs/reading/reading-guard.ts';
import { askOn, takeAnswer } from '../../src/overlay/asked-questions.ts';
import type { PageQuestion, ToPage } from '../../src/overlay/messages.ts';
import type { PageWords } from '../../src/overlay/page-words.ts';
import type { PageLink } from '../../src/platform/page-links.ts';
import { isGranted } from '../../src/platform/permissions.ts';
import { PRACTICE_DATE, today } from '../../src/platform/today.ts';
import { patternOf } from '../../src/schools/profile/origin.ts';
import { openQuestions } from '../../src/signals/open-questions.ts';
import { overlayTexts } from '../../src/texts/overlay.ts';
import { pageTexts } from '../../src/texts/page.ts';
import { library } from './library.ts';
import { answerOwnPage } from './own-page.ts';
import { type FoundSchool, schoolOn } from './school-on-page.ts';
import { noteReading } from './site-health.ts';
import { startMessage } from './start-message.ts';
import { wordsFor } from './words-for.ts';

/** Answers what a page says; a page on a site that is no longer granted is told to go. */
export async function answerPage(page: PageLink, message: unknown): Promise<void> {
  if (page.own) return answerOwnPage(page, message);
  if (!(await isGranted(patternOf(page.url.origin)))) return page.dismiss();
  const said = (message ?? {}) as Record<string, unknown>;
  switch (said.type) {
    case 'hello':
      return page.send(startMessage(page.url.hostname, PRACTICE_DATE === null ? null : today()));
    case 'reading':
      if (typeof said.id === 'number') page.send(await answerReading(page, said.id, said.reading));
      return;
    case 'no-reading':
      if (isNoReadingReason(said.reason)) note(page, { problem: said.reason });
      return;
    case 'answer':
      return takeAnswer(page, said.question, said.answer);
  }
}

async function answerReading(page: PageLink, id: number, reading: unknown): Promise<ToPage> {
  const say = (sentence: string, questions: PageQuestion[] = []): ToPage => {
    return { type: 'sentence', id, sentence, questions };
  };
  if (!isReading(reading)) return say(pageTexts.failed);
  note(page, { view: reading.view });
  try {
    const school = await schoolOn(page, reading.evidence, library);
    if (school.found) return { type: 'view', id, words: todaysWords(page, reading, school) };
    if (school.reason !== 'unclear') return say(overlayTexts.noSchool[school.reason]);
    const sentence = overlayTexts.noSchool[school.choices.length > 1 ? 'unclear' : 'not-named'];
    return say(sentence, [askOn(page, null)({ about: 'school', choices: school.choices })]);
  } catch (error) {
    console.error('Verzuimwijzer could not judge a page:', error);
    return say(pageTexts.failed);
  }
}

/** What the page of a school shows today, and what it asks. */
function todaysWords(page: PageLink, reading: Reading, school: FoundSchool): PageWords {
  const { id, name } = school.profile;
  const ask = askOn(page, id);
  return wordsFor(reading, school, today(), (attendance) => ({
    questions: openQuestions(reading, attendance, school, today()).map(ask),
    otherSchool: school.isChosen ? ask({ about: 'other-school', name }) : null,
  }));
}

/** For the site's health; no page waits for it. */
function note(page: PageLink, found: Parameters<typeof noteReading>[1]): void {
  noteReading(page.url.origin, found).catch((error) => {
    console.error('Verzuimwijzer could not note how a page was read:', error);
  });
}
