import { type Day, formatDay } from '../../rules/attendance/day.ts';
import type { SchoolCalendar } from '../../rules/calendar/school-calendar.ts';
import type { Signal } from '../../rules/evaluate/signal.ts';
import { CHECK_FULL_WINDOW } from '../../rules/evaluate/steps.ts';
import type { Entry, PupilFile, SignalMark } from '../casebook/pupil-file.ts';
import { laterMark, seenMark } from './marks.ts';

export const OUTCOMES = [
  'spoken',
  'no-answer',
  'reason-known',
  'seen',
  'later',
  'speak-again',
] as const;
/**
 * What a person can say of a signal with one click. `seen`: no report is needed; `later`: ask again;
 * `speak-again`: takes back what was said of it.
 */
export type OutcomeId = (typeof OUTCOMES)[number];

/** What a first step asks, as far as it is over with one click. */
export type FirstStep = 'contact' | 'talk' | 'other';

/** As the catalogue of steps says what is logged of them. */
const FIRST_STEPS: Readonly<Record<string, FirstStep>> = {
  'act.contact-home': 'contact',
  'act.talk-parents': 'talk',
};

const OFFERED: Record<FirstStep, readonly OutcomeId[]> = {
  contact: ['spoken', 'no-answer', 'reason-known', 'seen', 'later'],
  talk: ['spoken', 'seen', 'later'],
  other: ['seen', 'later'],
};

/** To look at the whole period comes first, and is nothing to log. */
export function firstStepOf({ actions }: Signal): FirstStep {
  const first = actions.find((action) => action !== CHECK_FULL_WINDOW);
  return FIRST_STEPS[first ?? ''] ?? 'other';
}

/** What a person can say of a signal on a day; of one that is not met nothing. */
export function outcomesOf(
  signal: Signal,
  mark: SignalMark | null,
  { noAnswer }: Pick<PupilFile, 'noAnswer'>,
  today: Day,
): readonly OutcomeId[] {
  if (mark !== null) return ['speak-again'];
  if (signal.status !== 'met') return [];
  const isCalled = noAnswer.includes(formatDay(today));
  return OFFERED[firstStepOf(signal)].filter((id) => id !== 'no-answer' || !isCalled);
}

/** Whether a signal asks for more after its first step: another step, or the one that the first opens. */
function asksMore({ actions, blockedBy }: Signal): boolean {
  return (
    blockedBy.length > 0 || actions.filter((action) => action !== CHECK_FULL_WINDOW).length > 1
  );
}

/**
 * What is logged when a person says on the day `today` what came of the first step of a signal. Who was
 * spoken to makes it quiet too where nothing more is asked: not every protocol says that its signal ends
 * with that. That a reason is known is no contact, so that a later step of the protocol still asks for one.
 */
export function entriesFor(
  outcome: OutcomeId,
  signal: Signal,
  { facts }: Pick<PupilFile, 'facts'>,
  calendar: SchoolCalendar,
  today: Day,
): Entry[] {
  const on = formatDay(today);
  const seen: Entry = { what: 'mark', mark: seenMark(signal, today) };
  switch (outcome) {
    case 'spoken': {
      const said =
        firstStepOf(signal) === 'talk'
          ? [fact('talk.date', on), fact('talk.held', true)]
          : [fact('contact.log', withDate(facts['contact.log'], on))];
      return asksMore(signal) ? said : [...said, seen];
    }
    case 'no-answer':
      return [{ what: 'no-answer', on }];
    case 'reason-known':
    case 'seen':
      return [seen];
    case 'later':
      return [{ what: 'mark', mark: laterMark(signal, today, calendar) }];
    case 'speak-again':
      return [{ what: 'unmark', rule: signal.rule }];
  }
}

function fact(name: string, value: unknown): Entry {
  return { what: 'fact', name, value };
}

/** Ascending, each once. */
function withDate(dates: unknown, date: string): unknown[] {
  return [...new Set([...(Array.isArray(dates) ? dates : []), date])].sort();
}
