import { tellBackground } from '../../platform/own-messages.ts';
import type { CodeMeaning } from '../../schools/profile/profile.ts';
import type { Linked, SiteHealth, ToBackground } from './messages.ts';

/**
 * Links sites to a school, with codes that a person confirmed. The background does it: in Firefox the
 * popup is gone as soon as the browser asks for access. False when it could not be stored.
 */
export async function linkSites(
  school: string,
  origins: string[],
  codes: CodeMeaning[],
): Promise<boolean> {
  const answer = await say({ type: 'link-site', school, origins, codes });
  return (answer as Linked).done;
}

/** Remembers that no extension may look at a site, so that the settings page can say it. */
export async function siteForbidden(origin: string): Promise<void> {
  await say({ type: 'site-forbidden', origin });
}

/** How it goes at every site that the extension knows. */
export async function readHealth(): Promise<SiteHealth[]> {
  return (await say({ type: 'read-health' })) as SiteHealth[];
}

function say(message: ToBackground): Promise<unknown> {
  return tellBackground(message);
}
