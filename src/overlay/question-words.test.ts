import { expect, it } from 'vitest';
import { parseDay } from '../../rules/attendance/day.ts';
import type { CodeProposal } from '../signals/code-proposals.ts';
import { questionTexts } from '../texts/questions.ts';
import { questionWords } from './question-words.ts';

const LATE: CodeProposal = { code: 'TL', label: 'Te laat', kind: 'late', excused: null };
const SICK: CodeProposal = { code: 'Z', label: 'ziek', kind: 'sick', excused: true };
const asks = (...codes: CodeProposal[]) => questionWords(questionTexts, { about: 'codes', codes });

it('asks about all new codes at once, with what would be stored', () => {
  expect(asks(LATE, SICK).sentence).toBe(
    'Nieuwe codes op deze pagina: TL – te laat; Z – ziek, geoorloofd. Klopt dit?',
  );
  const truant: CodeProposal = { code: 'S', label: 'Gespijbeld', kind: 'truant', excused: false };
  expect(asks(truant).sentence).toBe(
    'Nieuwe code op deze pagina: S (Gespijbeld) – spijbelen, ongeoorloofd. Klopt dit?',
  );
});

it('does not repeat the words of a code that is its own meaning', () => {
  const words: CodeProposal = { code: 'Te laat', label: 'Te laat', kind: 'late', excused: null };
  expect(asks(words).sentence).toContain(': Te laat – te laat. ');
});

it('has another id as soon as it asks something else', () => {
  const ids = [asks(LATE), asks(LATE, SICK), asks({ ...LATE, excused: true })].map(({ id }) => id);
  expect(new Set(ids).size).toBe(3);
});

it('names the day in full', () => {
  const day = parseDay('2026-11-06')!;
  expect(questionWords(questionTexts, { about: 'free-day', day })).toEqual({
    id: 'free-day 2026-11-06',
    sentence:
      'Op vrijdag 6 november heeft niemand van deze groep een registratie, op de schooldagen ervoor en erna iedereen. Was vrijdag 6 november een vrije dag?',
    answers: [
      { id: 'free', words: 'Ja, vrije dag' },
      { id: 'ordinary', words: 'Nee, gewone schooldag' },
    ],
  });
});

it('gives the schools as answers', () => {
  const choices = [{ id: 'a', name: 'De Linde' }];
  expect(questionWords(questionTexts, { about: 'school', choices }).answers).toEqual([
    { id: 'a', words: 'De Linde' },
  ]);
});
