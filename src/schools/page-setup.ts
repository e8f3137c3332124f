import type { CalendarSpec } from '../../rules/calendar/school-calendar.ts';
import type { CompiledPack } from '../../rules/evaluate/compiled-pack.ts';
import type { SchoolProfile } from './profile.ts';

/** Name of the one port between a page and the background. */
export const PORT_NAME = 'vw-page';

/** Page → background, first message on the port. The background answers with `PageSetup`. */
export interface PageHello {
  type: 'hello';
  origin: string;
}

/**
 * Background → page, after the overlay's words and styles: whatever changes in the stored profile
 * comes again as a new `PageSetup`.
 */
export type PageSetup =
  | { type: 'setup'; school: SchoolProfile; calendar: CalendarSpec; packs: CompiledPack[] }
  | { type: 'no-school'; reason: 'unknown-origin' | 'several-schools' | 'bad-data' };
