import type { Reading } from '../../src/lvs/reading/reading.ts';
import type { Kept } from './facts.ts';
import type { Random } from './random.ts';

/** A page that may be changed, and its list. */
export interface MutablePage {
  document: Document;
  view: Reading['view'];
  source: Reading['source']['by'];
  /** The table in which the pupils were found; null where the list is no table. */
  table: HTMLTableElement | null;
  /** The elements that each belong to one pupil or registration. */
  rows: HTMLElement[];
}

/** One way in which a page can change. */
export interface Mutation {
  name: string;
  kept: Kept;
  /** False: this page has nothing to change so. */
  apply(page: MutablePage, random: Random): boolean;
}
