import type { Day } from '../../../rules/attendance/day.ts';

/**
 * What one attendance page says, as text. A Reading knows no school: codes are raw, and nothing is
 * judged. Plain data, so that it can travel over a port.
 */
export interface Reading {
  /** `events`: a row per registration. `history`: a row per day of one pupil. `matrix`: a row per pupil, a column per day. */
  view: 'events' | 'history' | 'matrix';
  scope: 'group' | 'pupil';
  /** The period that the page itself states, or null. */
  period: { from: Day; to: Day } | null;
  /** True only when a missing row proves presence: an event list with a stated period, no filter, no pager. */
  absentMeansPresent: boolean;
  /** Short texts outside the table that may name the school; whose they are is not known here. */
  evidence: string[];
  /** What makes the reading less than whole, for the status bar. */
  gaps: Gap[];
  pupils: PupilReading[];
}

/** Why a page cannot be read as attendance of pupils; shown as one line, never as a verdict. */
export interface NoReading {
  view: null;
  reason: NoReadingReason;
  /** Words from the page that the sentence needs, e.g. the filter's label. */
  detail: string;
}

export const NO_READING_REASONS = [
  'no-attendance', // nothing here looks like an attendance page: say nothing
  'totals-only',
  'register', // one day or one lesson, may be half filled in
  'no-pupil-name',
  'no-dates', // dates without a year and no period to place them in
  'translated', // the browser translated the page
] as const;
export type NoReadingReason = (typeof NO_READING_REASONS)[number];

export interface Gap {
  what:
    | 'filtered'
    | 'paged'
    | 'virtual' // the page draws only the rows in view
    | 'no-period'
    | 'several-tables'
    | 'unreadable-rows';
  /** Words or a number from the page, for the sentence. */
  detail: string;
}

export interface PupilReading {
  /** Key within this page, strongest first: `nr:` > `id:` > `nc:` (name + class). */
  key: string;
  name: string;
  group: string | null;
  /** True when two pupils on the page cannot be told apart: then nobody of them is judged. */
  ambiguous: boolean;
  entries: RawEntry[];
}

/** A reading with the places on the page that it came from; these never leave the page. */
export interface PageReading extends Reading {
  /** By pupil key. */
  places: ReadonlyMap<string, ReadPlace>;
}

/** A pupil while the page is read. */
export interface PlacedPupil extends PupilReading {
  place: PupilPlace;
}

/** Where a badge may go, and what must still be true there just before it is shown. */
export interface PupilPlace {
  /** The cell or block that holds the name. */
  nameElement: HTMLElement;
  /** The row (or block) that belongs to this pupil alone. */
  row: HTMLElement;
  /** Elements whose text says who this is; when it changes, the badge is stale. */
  identity: HTMLElement[];
}

/** A place with what its identity said when it was read. */
export interface ReadPlace extends PupilPlace {
  identityText: string;
}

/** What the page says now about who stands at a place. */
export function identityOf(place: PupilPlace): string {
  return place.identity.map((element) => element.textContent).join('\u0001');
}

/** One registration as the page shows it. */
export interface RawEntry {
  day: Day;
  slot: { part: 'day' | 'am' | 'pm' } | { part: 'lesson'; lesson: number };
  /** The code or word in the cell: "Z", "TL", "Absent". */
  code: string;
  /** Its meaning where the page tells it (title, second column): "Ziek". */
  label: string | null;
  /** What the page says on authorised or not, where it says so. */
  excused: boolean | null;
  minutes: number | null;
}
