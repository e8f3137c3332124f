import { type Day, formatDay, parseDay } from '../../rules/attendance/day.ts';
import type { PupilFile, SignalMark } from '../casebook/pupil-file.ts';
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

/** The latest day up to `asOf` in a date, a list of dates, or a list of reports. */
function latestDay(value: unknown, asOf: Day): Day | null {
  const dates = (Array.isArray(value) ? value : [value])
    .map((item) => (typeof item === 'string' ? item : (item as { date?: unknown } | null)?.date))
    .filter((date) => typeof date === 'string' && date <= formatDay(asOf))
    .sort();
  return parseDay(String(dates.at(-1) ?? ''));
}
