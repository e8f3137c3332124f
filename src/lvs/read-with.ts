import type { Day } from '../../rules/attendance/day.ts';
import type { ViewSpec } from '../store/view-spec.ts';
import type { Source } from './reading/reading.ts';
import type { HeaderWords } from './words/dictionary.ts';

/** What reading a page needs besides the page. Plain data; the background sends all but `today`. */
export interface ReadWith {
  words: HeaderWords;
  /** The views known for this site, those that a person taught first. */
  views: KnownView[];
  /** To place "Vandaag", dates without a year, and an end that is still open. */
  today: Day;
}

export interface KnownView {
  spec: ViewSpec;
  source: Source & { by: 'adapter' | 'mapping' };
}
