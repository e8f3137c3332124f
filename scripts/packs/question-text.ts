import type { FactTest } from '../../rules/evaluate/fact-test.ts';

/** A question about facts in words, as a clause: `no contact logged`. */
export function questionText(test: FactTest): string {
  if ('any' in test) return joined(test.any, ' or ');
  if ('all' in test) return joined(test.all, ' and ');
  if ('not' in test) return `not: ${questionText(test.not)}`;
  if ('signal' in test) return `${test.signal} is met`;
  if ('age' in test) return ageText(test.age);
  if ('event' in test) return eventText(test);
  return 'equals' in test
    ? `${test.fact} is ${JSON.stringify(test.equals)}`
    : `${test.fact} is at least ${test.atLeast}`;
}

function joined(tests: readonly FactTest[], word: string): string {
  const text = tests.map(questionText).join(word);
  return tests.length > 1 ? `(${text})` : text;
}

function ageText({ from, below }: { from?: number; below?: number }): string {
  return [
    from === undefined ? [] : `aged ${from} or more`,
    below === undefined ? [] : `under ${below}`,
  ]
    .flat()
    .join(' and ');
}

const FROM = {
  start: 'on or after its first day',
  'window-start': 'in the window',
  'first-met': 'on or after the first day it was met',
};
const UNLESS = {
  event: 'nothing that counts after it',
  'reported-end': 'nothing that counts after the end it reported',
};

function eventText(test: Extract<FactTest, { event: unknown }>): string {
  const { event, from, before, withinDays, unlessCountedAfter } = test;
  return [
    `${event} logged`,
    from === undefined ? [] : FROM[from],
    before === undefined ? [] : 'before it was met',
    withinDays === undefined ? [] : `less than ${withinDays} days ago`,
    unlessCountedAfter === undefined ? [] : `and ${UNLESS[unlessCountedAfter]}`,
  ]
    .flat()
    .join(' ');
}
