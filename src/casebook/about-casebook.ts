import { formatDay } from '../../rules/attendance/day.ts';
import type { BookRule } from './book-rule.ts';
import { type Book, readBook, stateOf } from './opened-book.ts';
import { waitFor } from './pin-tries.ts';
import type { CasebookState } from './pupil-file.ts';
import { isAskingTime, runsOn, summerEnd, yearEnd } from './retention.ts';

/** What may be told of the casebook also while it is locked: nothing of any pupil. */
export interface AboutCasebook {
  state: CasebookState;
  hasPin: boolean;
  rule: BookRule;
  /** Of how many pupils something is kept, and how many files cannot be read. */
  pupils: number;
  unreadable: number;
  /** How long the next PIN has to wait, in milliseconds. */
  waitMs: number;
  /**
   * From 1 June until it is answered: of how many pupils a term runs on after the school year, and until
   * when these are kept, as `YYYY-MM-DD`. Null: nothing to ask.
   */
  running: { pupils: number; yearEnd: string; keptUntil: string } | null;
}

/** How the casebook is now. */
export async function aboutCasebook(): Promise<AboutCasebook> {
  const book = await readBook();
  const { pupils, unreadable, rule } = book;
  const stored = 'stored' in book ? book.stored : null;
  return {
    state: stateOf(book),
    hasPin: stored !== null && 'locked' in stored.root,
    ...{ pupils, unreadable, rule },
    waitMs: stored === null ? 0 : waitFor(stored.tries, Date.now()),
    running: runningIn(book),
  };
}

function runningIn(book: Book): AboutCasebook['running'] {
  if (book.state !== 'open' || !isAskingTime(book.day)) return null;
  const end = formatDay(yearEnd(book.day));
  const pupils = book.files.filter(({ record }) => runsOn(record)).length;
  if (pupils === 0 || book.stored.summer?.yearEnd === end) return null;
  return { pupils, yearEnd: end, keptUntil: formatDay(summerEnd(book.day)) };
}
