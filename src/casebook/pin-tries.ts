/** How often a wrong PIN was typed in a row, and when last, in milliseconds since 1970. */
export interface PinTries {
  wrong: number;
  at: number;
}

export const NO_TRIES: PinTries = { wrong: 0, at: 0 };

const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 60 * 60_000;

/**
 * How long the next try has to wait, in milliseconds: twice as long after each wrong PIN, up to an hour.
 * A clock that was set back makes nobody wait longer than that.
 */
export function waitFor({ wrong, at }: PinTries, now: number): number {
  if (wrong === 0) return 0;
  const wait = Math.min(FIRST_WAIT_MS * 2 ** wrong, LONGEST_WAIT_MS);
  return Math.min(Math.max(at + wait - now, 0), wait);
}
