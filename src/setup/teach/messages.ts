import type { TeachFromPage, TeachToPage } from '../../lvs/recognise/teach-talk.ts';

/** What the page on which a person teaches and the background say to each other, over a port of its own. */

export const TEACH_PORT = 'vw-teach';

/** Teaching page → background. */
export type FromTeacher =
  /** First on every port: the tab with the page, or the site of one when its tab is not known. */
  | { type: 'teach'; tab: number | null; origin: string | null }
  /** To one page or frame of that tab. */
  | { type: 'to-page'; page: number; message: TeachToPage };

/** Background → teaching page. */
export type ToTeacher =
  /** `page`: stays the same as long as that page or frame is open. */
  | { type: 'from-page'; page: number; tab: number; origin: string; message: TeachFromPage }
  | { type: 'page-gone'; page: number }
  /** Nothing of ours runs in that tab, or no page of that site is open. */
  | { type: 'no-page' };
