import type { Sector } from '../../../rules/index.ts';

/**
 * The day on the practice page (`public/oefenen/`), so that its invented registrations are always
 * recent, in August too. The page says this date in words.
 */
export const PRACTICE_DAY = '2026-11-27';

/** The practice page for a sector: with dagdelen in primary education, with lessons elsewhere. */
export function practiceLink(sector: Sector): string {
  const page = sector === 'po' ? 'dagdelen' : 'lesuren';
  return `/oefenen/${page}.html?op=${PRACTICE_DAY}`;
}
