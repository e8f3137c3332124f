import type { RawTotal } from '../reading/reading.ts';
import { fold } from './text.ts';

export type Unit = RawTotal['unit'];

const PIECE =
  /(\d+):(\d\d)(?: uur)?|(\d+(?:[.,]\d+)?) ?(x\b|keer\b|lesu\p{L}+|klokuren|klokuur|dagdel\p{L}+|dagdeel|dag(?:en)?\b)|\d+(?:[.,]\d+)? ?%(?: van de \p{L}+)?/gu;
const BARE = /^\d{1,4}$/;
const NOTHING = /^[-–—]?$/;
const LEFT_OVER = /^[\s,;·|/()+en-]*$/;
const UNITS: [RegExp, NonNullable<Unit>][] = [
  [/^(?:x|keer|keren)$/, 'times'],
  [/^lesu/, 'lessons'],
  [/^dagde/, 'dayparts'],
  [/^dag/, 'days'],
  [/^(?:klok)?uren$|^klokuur$/, 'hours'],
];

/** What a word counts: `lesuren`, `dagdelen`; or null. */
export function unitOf(word: string): Unit {
  return UNITS.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}

/**
 * The counts in a cell or tile: `3`, `4x`, `07:30 uur` (7.5 hours), `4 dagdelen`. A share (`12%`) is no
 * count, and an empty cell or `-` is no 0. `unit`: of a bare number. Null when it is anything else.
 */
export function readCounts(
  text: string,
  unit: Unit = null,
): { count: number; unit: Unit }[] | null {
  const word = fold(text);
  if (NOTHING.test(word)) return [];
  if (BARE.test(word)) return [{ count: Number(word), unit }];
  if (!LEFT_OVER.test(word.replace(PIECE, ''))) return null;
  return [...word.matchAll(PIECE)].flatMap(([, hours, minutes, count, counted]) => {
    if (hours !== undefined)
      return [{ count: Number(hours) + Number(minutes) / 60, unit: 'hours' }];
    if (count === undefined) return [];
    return [{ count: Number(count.replace(',', '.')), unit: unitOf(counted!) }];
  });
}
