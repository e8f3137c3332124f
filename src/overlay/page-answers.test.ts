import { expect, it } from 'vitest';
import type { FromPage, ToPage } from './messages.ts';
import { pageAnswers } from './page-answers.ts';

const START = { type: 'start' } as ToPage;
const LOOK: ToPage = { type: 'look' };
const asking = (id: string): ToPage => ({
  type: 'sentence',
  id: 1,
  sentence: '',
  questions: [{ id, sentence: '', answers: [] }],
});
const view = (otherSchool: string | null): ToPage =>
  ({
    type: 'view',
    words: { bar: { questions: [], otherSchool: otherSchool && { id: otherSchool } } },
  }) as unknown as ToPage;

/** How often the answer to "school" is sent when the background then says this. */
function sentAfter(...messages: ToPage[]): number {
  const sent: FromPage[] = [];
  const answers = pageAnswers((answer) => sent.push(answer));
  answers.give('school', 'linde');
  for (const message of messages) answers.heard(message);
  expect(new Set(sent.map((answer) => JSON.stringify(answer))).size).toBe(1);
  return sent.length;
}

it.each<[string, ToPage[], number]>([
  ['nothing', [], 1],
  ['that something changed, and then asks it again', [LOOK, asking('school')], 1],
  ['another question', [START, asking('codes'), asking('school')], 1],
  ['the same question after it woke up', [START, asking('school')], 2],
  ['the same question beside the school', [view('school')], 2],
  ['the same question again and again', [asking('school'), asking('school')], 2],
  ['no question', [view(null), asking('school')], 1],
])('when the background says %s', (_, messages, times) =>
  expect(sentAfter(...messages)).toBe(times),
);
