import type { Day } from '../../../rules/attendance/day.ts';
import type { Coverage, Total } from '../../../rules/attendance/record.ts';
import type { Period } from '../../lvs/page/period.ts';
import type { Gap, Reading } from '../../lvs/reading/reading.ts';
import type { SchoolProfile } from '../../schools/profile/profile.ts';
import type { SeenRecord } from '../attendance.ts';
import { placedSlot, type Slot } from '../placed-slot.ts';

/** A reading with the moment at which it was made, in milliseconds since 1970. */
export interface SeenReading {
  at: number;
  reading: Reading;
}

/** What one reading tells of one pupil. */
export interface Told {
  source: Source;
  records: SeenRecord[];
  planned: SeenRecord[];
  totals: Total[];
  tellsReasons: boolean;
}

/** What holds for a reading as a whole. */
export interface Source extends SeenReading {
  coverage: Coverage;
  /** Of a register: the parts of its day that it shows, for whomever. */
  parts: readonly Slot[];
  /** From the first to the last day of which it tells anything, for whomever; null when it tells nothing. */
  span: Period | null;
}

/** What makes a page leave out some of what it would show. */
const NARROWING: readonly Gap['what'][] = [
  'filtered',
  'folded',
  'thresholds',
  'several-tables',
  'unreadable-rows',
];

/** A reading with what of it holds for all its pupils. */
export function sourceOf(seen: SeenReading, coverage: Coverage, { sector }: SchoolProfile): Source {
  const parts = new Map<string, Slot>();
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { entries } of seen.reading.pupils) {
    for (const { day, slot } of entries) {
      first = Math.min(first, day);
      last = Math.max(last, day);
      const placed = seen.reading.view === 'register' ? placedSlot(slot, sector) : null;
      if (placed !== null) parts.set(`${placed.part} ${placed.lesson}`, placed);
    }
  }
  const span = first <= last ? { from: first, to: last } : null;
  return { ...seen, coverage, parts: [...parts.values()], span };
}

interface Viewed {
  reading: Pick<Reading, 'view' | 'scope' | 'source'>;
}

/** Whether two pages show the same of the LVS: its list, its matrix, its register. */
export function isSameView({ reading: a }: Viewed, { reading: b }: Viewed): boolean {
  return (
    a.view === b.view &&
    a.scope === b.scope &&
    a.source.by === b.source.by &&
    a.source.id === b.source.id &&
    a.source.view === b.source.view
  );
}

/**
 * Whether all that an earlier reading says of a pupil on a day is what a `newer` one has said anew: by
 * vouching for its silence, or as the same view of the same days. What the older one said is then gone.
 */
export function restates(newer: Told, older: Told, day: Day): boolean {
  const { reading, coverage } = newer.source;
  const isSame = isSameView(newer.source, older.source);
  const { period } = reading;
  const isInPeriod = period !== null && period.from <= day && day <= period.to;
  if (coverage.absentMeansPresent) {
    return (coverage.from <= day && day <= coverage.to) || (isSame && isInPeriod);
  }
  if (!isSame) return false;
  if (reading.view === 'matrix') {
    const tellsLess = older.tellsReasons && !newer.tellsReasons;
    return isInPeriod && !tellsLess && !reading.gaps.some(({ what }) => NARROWING.includes(what));
  }
  const isPiece = reading.view === 'events' || reading.view === 'history';
  return isPiece && !older.source.coverage.absentMeansPresent && isReadAnew(newer, older, day);
}

/**
 * A list that does not say how far it goes may be another piece of it, unless they have a row in common:
 * then it tells anew of the days that it shows.
 */
function isReadAnew({ records, source: { span } }: Told, older: Told, day: Day): boolean {
  if (records.length === 0 || span === null) return true;
  const rows = new Set(records.map(rowOf));
  const isShown = span.from <= day && day <= span.to;
  return isShown && older.records.some((record) => rows.has(rowOf(record)));
}

function rowOf({ said: [said] }: SeenRecord): string {
  const { day, slot, code } = said!.entry;
  return JSON.stringify([day, slot, code]);
}
