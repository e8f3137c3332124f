/**
 * What was begun while a session lasted may come to be kept only after it ended: a page that was still being
 * judged, a PIN that was still being tried. Then it is not kept. The background is the only writer, and what
 * it had begun ends with it, so that this needs to be known in its own memory only.
 */

/** A moment, in milliseconds since 1970, and its place in the order of moments: clocks are set back. */
export interface Moment {
  at: number;
  turn: number;
}

/** What ends: the session of a site, by its origin, or what belongs to no one site. */
export const NO_SITE = '';

let turns = 0;
const ends = new Map<string, number>();
/** When all of it was wiped last. */
let wiped = 0;

/** This very moment; each call gives a later one. */
export function moment(): Moment {
  turns += 1;
  return { at: Date.now(), turn: turns };
}

/** Notes that the session of a site ended at a moment. */
export function noteEnd(origin: string, { turn }: Moment): void {
  ends.set(origin, Math.max(ends.get(origin) ?? 0, turn));
}

/** Notes that everything was wiped. */
export function noteWipe({ turn }: Moment): void {
  wiped = Math.max(wiped, turn);
}

/** Whether the session of a site ended since a moment. */
export function hasEndedSince(origin: string, { turn }: Moment): boolean {
  return turn < Math.max(wiped, ends.get(origin) ?? 0);
}
