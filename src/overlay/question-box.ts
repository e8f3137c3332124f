import { el } from './dom.ts';
import type { PageQuestion } from './messages.ts';

/** Ids of the question and of the answer that a person clicked. */
export type OnAnswer = (question: string, answer: string) => void;

/** A question with a button for each answer. */
export function questionBox(
  document: Document,
  { id, sentence, answers }: PageQuestion,
  onAnswer: OnAnswer,
): HTMLElement {
  const buttons = answers.map((answer) =>
    el(
      document,
      'button',
      { type: 'button', onclick: () => onAnswer(id, answer.id) },
      answer.words,
    ),
  );
  return el(document, 'fieldset', {}, el(document, 'legend', {}, sentence), ...buttons);
}
