import type { SchoolProfile } from '../../schools/profile/profile.ts';
import type { SiteHealth } from './messages.ts';

/** How it goes at a site, in one word. */
export type SiteState =
  | 'works'
  | 'ready'
  | 'unread'
  | 'off'
  | 'forbidden'
  | 'no-school'
  | 'impossible';

/** `schools`: those that use the site. `mayAsk`: whether the browser lets us ask for it at all. */
export function siteState(
  { forbidden, granted, readAt, last }: SiteHealth,
  schools: readonly SchoolProfile[],
  mayAsk: boolean,
): SiteState {
  if (forbidden) return 'forbidden';
  if (!granted) return mayAsk ? 'off' : 'impossible';
  if (schools.length === 0) return 'no-school';
  if (readAt !== null) return 'works';
  // A page without attendance is no trouble: most pages of an LVS are about something else.
  const isTrouble = last !== null && 'problem' in last && last.problem !== 'no-attendance';
  return isTrouble ? 'unread' : 'ready';
}
