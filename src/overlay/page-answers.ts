import type { FromPage, ToPage } from './messages.ts';
import type { OnAnswer } from './question-box.ts';

/** What a person answers on one page, on its way to the background. */
export interface PageAnswers {
  give: OnAnswer;
  /** To be called with every message of the background. */
  heard(message: ToPage): void;
}

/**
 * An answer is lost when the background was just waking up and had not asked yet. So it is given once
 * more when the same question comes back before the background says that something changed.
 */
export function pageAnswers(send: (answer: FromPage) => void): PageAnswers {
  let pending: (FromPage & { type: 'answer' }) | null = null;
  return {
    give(question, answer) {
      pending = { type: 'answer', question, answer };
      send(pending);
    },
    heard(message) {
      if (message.type === 'start' || pending === null) return;
      const again = pending;
      pending = null;
      if (isAsked(again.question, message)) send(again);
    },
  };
}

function isAsked(id: string, message: ToPage): boolean {
  if (message.type === 'sentence') return message.questions.some((question) => question.id === id);
  if (message.type !== 'view') return false;
  const { questions, otherSchool, memory } = message.words.bar;
  return [...questions, otherSchool, memory].some((question) => question?.id === id);
}
