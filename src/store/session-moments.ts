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

let turns = 0;
const ends = new Map<string, number>();
/** When all was forgotten last. */
let allEnded = 0;

export function moment(): Moment {
  turns += 1;
  return { at: Date.now(), turn: turns };
}

/** Notes that the session of a site ended at a moment, or of all sites: null. */
export function noteEnd(origin: string | null, { turn }: Moment): void {
  if (origin === null) allEnded = Math.max(allEnded, turn);
  else ends.set(origin, Math.max(ends.get(origin) ?? 0, turn));
}

/** Whether the session of a site, or of all sites (null), ended since a moment. */
export function hasEndedSince(origin: string | null, { turn }: Moment): boolean {
  return turn < Math.max(allEnded, origin === null ? 0 : (ends.get(origin) ?? 0));
}
