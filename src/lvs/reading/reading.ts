import type { Day } from '../../../rules/attendance/day.ts';
import type { Notion, Scope, ViewKind } from '../../store/view-spec.ts';
import type { Period } from '../page/period.ts';
import type { Why } from '../recognise/why.ts';

/**
 * What one attendance page says, as text. A Reading knows no school: codes are raw, and nothing is
 * judged. Plain data, so that it can travel over a port.
 */
export interface Reading {
  view: ViewKind;
  scope: Scope;
  source: Source;
  /** The period that the page itself states, or null. Of a register: its day. */
  period: Period | null;
  /** True only when the page vouches for today too: its register of today says that it is complete. */
  todayComplete: boolean;
  /** True only when a missing row proves presence: an event list with a stated period, no filter, no pager. */
  absentMeansPresent: boolean;
  /** Short texts outside the table that may name the school; whose they are is not known here. */
  evidence: string[];
  /** What makes the reading less than whole, for the status bar. */
  gaps: Gap[];
  pupils: PupilReading[];
}

/** How a page was read: by an adapter, by what a person taught, or by the words of its headers. */
export interface Source {
  by: 'adapter' | 'mapping' | 'recognised';
  /** The adapter's or the mapping's id; null when recognised. */
  id: string | null;
  /** The id of the view in it; null when recognised. */
  view: string | null;
}

/** Why a page cannot be read as attendance of pupils; shown as one line, never as a verdict. */
export interface NoReading {
  view: null;
  reason: NoReadingReason;
  /** Words from the page that the sentence needs, e.g. the filter's label. */
  detail: string;
  /** Of a proposal: what speaks for attendance. */
  why?: Why[];
}

export const NO_READING_REASONS = [
  'no-attendance', // nothing here looks like an attendance page: say nothing
  'register', // one day or one lesson, and the page does not say which
  'no-pupil-name',
  'no-dates', // dates without a year and no period to place them in
  'translated', // the browser translated the page
  'loading', // not drawn yet: say nothing, keep looking
  'login', // the session of the LVS has ended
  'drift', // an adapter or mapping knows this page, and what must be there is not
  'proposal', // looks like attendance, not surely enough to read it: a person can teach it
] as const;
export type NoReadingReason = (typeof NO_READING_REASONS)[number];

export interface Gap {
  what:
    | 'filtered'
    | 'paged'
    | 'virtual' // the page draws only the rows in view
    | 'no-period'
    | 'several-tables'
    | 'unreadable-rows'
    | 'thresholds' // the page leaves out pupils below a figure, or kinds that the person hid
    | 'folded' // a part is closed
    | 'today-open' // the register of today may not be complete
    | 'unsaved' // rows that a person is still filling in: not read
    | 'not-registered' // pupils of whom a register says nothing yet
    | 'unplaced-times'; // clock times that no lesson or dagdeel is known for
  /** Words or a number from the page, for the sentence. */
  detail: string;
}

export interface PupilReading {
  /** Key within this page, the strongest that it gives: `nr:` > `id:` > `nb:` (name + birth date) > `nc:` (name + class). */
  key: string;
  /** The weaker keys that the page gives as well: by them another page may know the same pupil. */
  otherKeys: string[];
  name: string;
  group: string | null;
  /** True when two pupils on the page cannot be told apart: then nobody of them is judged. */
  ambiguous: boolean;
  entries: RawEntry[];
  /** Counts without dates; never added to entries of the same period. */
  totals: RawTotal[];
  /** True when this pupil's row is being filled in and not saved: nothing of it is read. */
  unsaved: boolean;
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

/** Whether a place is still on the page, and still names who was read there. */
export function namesSame(place: ReadPlace): boolean {
  return place.nameElement.isConnected && identityOf(place) === place.identityText;
}

/** One registration as the page shows it. */
export interface RawEntry {
  day: Day;
  slot: RawSlot;
  /** The code or word in the cell: "Z", "TL", "Absent". */
  code: string;
  /** Its meaning where the page tells it (title, second column): "Ziek". */
  label: string | null;
  /** What the page says on authorised or not, where it says so. */
  excused: boolean | null;
  minutes: number | null;
  /** A melding or a waarneming, where the page tells them apart. */
  notion: Notion | null;
}

/** `unsaid`: the page names no part of the day at all. `times`: clock times in minutes after midnight; `to` null: not said. Which lessons those are, a school knows. */
export type RawSlot =
  | { part: 'day' | 'am' | 'pm' | 'unsaid' }
  | { part: 'lesson'; lesson: number }
  | { part: 'times'; from: number; to: number | null };

export const TOTAL_UNITS = ['times', 'lessons', 'dayparts', 'days', 'hours'] as const;

/** How often, as a page counts it. */
export interface RawTotal {
  /** The code or word that is counted: "Te laat". */
  code: string;
  excused: boolean | null;
  count: number;
  /** What is counted, where the page says it. */
  unit: (typeof TOTAL_UNITS)[number] | null;
  /** Null when the page names no dates for it. */
  period: Period | null;
}
