import { formatDay } from '../../rules/attendance/day.ts';
import type { CodeProposal } from '../signals/code-proposals.ts';
import type { Question } from '../signals/open-questions.ts';
import { weekdayDate } from '../texts/dutch-date.ts';
import { fill } from '../texts/fill.ts';
import type { QuestionTexts } from '../texts/questions.ts';
import type { PageQuestion } from './messages.ts';

/**
 * A question in words. Its id says all that it asks, so that an answer can never be taken for one to a
 * question that looks like it.
 */
export function questionWords(texts: QuestionTexts, question: Question): PageQuestion {
  switch (question.about) {
    case 'school':
      return {
        id: 'school',
        sentence: texts.school,
        answers: question.choices.map(({ id, name }) => ({ id, words: name })),
      };
    case 'other-school':
      return {
        id: 'other-school',
        sentence: fill(texts.otherSchool, { school: question.name }),
        answers: [{ id: 'change', words: texts.changeSchool }],
      };
    case 'codes': {
      const { codes } = question;
      return {
        id: `codes ${JSON.stringify(codes.map(({ code, kind, excused }) => [code, kind, excused]))}`,
        sentence: fill(texts.codes, {
          n: codes.length,
          codes: codes.map((code) => codeWords(texts, code)).join('; '),
        }),
        answers: [
          { id: 'right', words: texts.right },
          { id: 'edit', words: texts.edit },
        ],
      };
    }
    case 'memory':
      return {
        id: 'memory',
        sentence: fill(texts.memory, { pages: question.pages, pupils: question.pupils }),
        answers: [{ id: 'forget', words: texts.forget }],
      };
    case 'free-day':
      return {
        id: `free-day ${formatDay(question.day)}`,
        sentence: fill(texts.freeDay, { date: weekdayDate(question.day) }),
        answers: [
          { id: 'free', words: texts.free },
          { id: 'ordinary', words: texts.ordinary },
        ],
      };
  }
}

/** What is stored when the answer is yes, and the page's own words where they differ. */
function codeWords(texts: QuestionTexts, { code, label, kind, excused }: CodeProposal): string {
  const words = texts.kinds[kind];
  const meaning =
    excused === null ? words : fill(excused ? texts.excused : texts.notExcused, { kind: words });
  const isSaid = [words, code.toLowerCase()].includes(label.toLowerCase());
  return fill(isSaid ? texts.code : texts.labelled, { code, label, meaning });
}
