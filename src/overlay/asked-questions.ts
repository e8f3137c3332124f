import { formatDay } from '../../rules/attendance/day.ts';
import type { PageLink } from '../platform/page-links.ts';
import { openSettings } from '../platform/tabs.ts';
import { today } from '../platform/today.ts';
import { withDay } from '../schools/calendar/confirm-day.ts';
import { withCodes } from '../schools/codes/add-codes.ts';
import { chooseSchool } from '../schools/pages/tab-choice.ts';
import type { SchoolProfile } from '../schools/profile/profile.ts';
import { changeSchool } from '../schools/stored/stored-schools.ts';
import type { Question } from '../signals/open-questions.ts';
import { endSession } from '../store/sessions.ts';
import { fill } from '../texts/fill.ts';
import { questionTexts } from '../texts/questions.ts';
import type { PageQuestion, ToPage } from './messages.ts';
import { questionWords } from './question-words.ts';

interface Asked {
  question: Question;
  /** The school that it is about; null: which school is what is asked. */
  schoolId: string | null;
  answers: string[];
}

/** By connected page: the questions that stand there now, by id, and those whose answer could not be kept. */
const pages = new WeakMap<PageLink, { asked: Map<string, Asked>; unsaved: Set<string> }>();

/**
 * Begins anew what is asked on a page; what stood there before can no longer be answered. Each call of
 * the function it gives asks one question, about one school, and answers its words.
 */
export function askOn(
  page: PageLink,
  schoolId: string | null,
): (question: Question) => PageQuestion {
  const asked = new Map<string, Asked>();
  const unsaved = pages.get(page)?.unsaved ?? new Set();
  pages.set(page, { asked, unsaved });
  return (question) => {
    const words = questionWords(questionTexts, question);
    asked.set(words.id, { question, schoolId, answers: words.answers.map(({ id }) => id) });
    if (!unsaved.has(words.id)) return words;
    const sentence = fill(questionTexts.notSaved, { question: words.sentence });
    return { ...words, sentence };
  };
}

/**
 * Does what the answer to a question says, and has the page read again. Only an answer to a question that
 * was asked on this very page counts; what comes from a page may be anything.
 */
export async function takeAnswer(page: PageLink, id: unknown, answer: unknown): Promise<void> {
  if (typeof id !== 'string' || typeof answer !== 'string') return;
  const known = pages.get(page);
  const asked = known?.asked.get(id);
  if (!known || !asked?.answers.includes(answer)) return;
  known.asked.delete(id);
  try {
    await act(page, asked, answer);
    known.unsaved.delete(id);
  } catch (error) {
    console.error('Verzuimwijzer could not keep an answer:', error);
    known.unsaved.add(id);
  }
  page.send({ type: 'look' } satisfies ToPage);
}

async function act(page: PageLink, { question, schoolId }: Asked, answer: string): Promise<void> {
  const choose = (id: string | null) =>
    page.tabId === null ? undefined : chooseSchool(page.tabId, page.url.origin, id);
  const change = (edit: (school: SchoolProfile) => SchoolProfile) =>
    schoolId === null ? undefined : changeSchool(schoolId, (stored) => stored && edit(stored));
  switch (question.about) {
    case 'school':
      return choose(answer);
    case 'other-school':
      return choose(null);
    case 'codes': {
      if (answer === 'edit') return openSettings();
      return change((school) => withCodes(school, question.codes, formatDay(today())));
    }
    case 'memory':
      return endSession(page.url.origin, 'wiped');
    case 'free-day':
      return change((school) => withDay(school, formatDay(question.day), answer === 'free'));
  }
}
