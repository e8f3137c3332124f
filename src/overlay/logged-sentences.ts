import { type Day, parseDay } from '../../rules/attendance/day.ts';
import type { PupilFile, SignalMark } from '../casebook/pupil-file.ts';
import { daysIn } from '../signals/case/logged-days.ts';
import { mediumDate } from '../texts/dutch-date.ts';
import { fill } from '../texts/fill.ts';
import type { OverlayTexts } from '../texts/overlay.ts';

type FactName = keyof OverlayTexts['logged']['facts'];

/** What was logged of a pupil and of one signal: the latest of each kind, newest day first. */
export function loggedSentences(
  texts: OverlayTexts,
  { facts, noAnswer }: PupilFile,
  mark: SignalMark | null,
  asOf: Day,
): string[] {
  const { logged } = texts;
  const lines = (Object.keys(logged.facts) as FactName[]).flatMap((name) => {
    const day = latestDay(facts[name], asOf);
    return day === null
      ? []
      : [{ day, words: fill(logged.facts[name], { date: mediumDate(day) }) }];
  });
  const called = latestDay(noAnswer, asOf);
  if (called !== null) {
    const words = called === asOf ? logged.noAnswerToday : logged.noAnswer;
    lines.push({ day: called, words: fill(words, { date: mediumDate(called) }) });
  }
  return [
    ...(mark === null ? [] : [markSentence(texts, mark)]),
    ...lines.sort((a, b) => b.day - a.day).map(({ words }) => words),
  ];
}

/** That somebody keeps a signal quiet, and until when. */
export function markSentence({ logged }: OverlayTexts, { how, on, until }: SignalMark): string {
  const [date, end] = [on, until ?? on].map((day) => mediumDate(parseDay(day)!));
  return fill(logged[how], { date: date!, until: end! });
}

function latestDay(value: unknown, asOf: Day): Day | null {
  return daysIn(value).findLast((day) => day <= asOf) ?? null;
}
