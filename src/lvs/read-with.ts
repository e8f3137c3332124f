import type { Day } from '../../rules/attendance/day.ts';
import type { ViewSpec } from '../store/view-spec.ts';
import type { Login } from './adapters/adapter.ts';
import type { Source } from './reading/reading.ts';
import type { HeaderWords } from './words/dictionary.ts';

/** What reading a page needs besides the page. Plain data; the background sends all but `today`. */
export interface ReadWith {
  words: HeaderWords;
  /** The views known for this site, those that a person taught first. */
  views: KnownView[];
  /** Marks of a page of this site that asks to log in; null where none are known. */
  login: Login | null;
  /** To place "Vandaag", dates without a year, and an end that is still open. */
  today: Day;
  /** Minutes after midnight, for views of which today is complete after a time; without it, it never is. */
  now?: number;
}

export interface KnownView {
  spec: ViewSpec;
  source: Source & { by: 'adapter' | 'mapping' };
}
