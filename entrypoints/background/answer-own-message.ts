import { formatDay } from '../../rules/index.ts';
import { knockOnPages, type PageLink } from '../../src/platform/page-links.ts';
import { today } from '../../src/platform/today.ts';
import { linkSite } from '../../src/schools/pages/link-site.ts';
import { changeSchool } from '../../src/schools/stored/stored-schools.ts';
import { isToBackground, type ToBackground } from '../../src/setup/access/messages.ts';
import { isSetupRequest } from '../../src/setup/casebook/messages.ts';
import { isPrivacyRequest } from '../../src/setup/privacy/messages.ts';
import { isAskProtocol } from '../../src/setup/protocol-news/messages.ts';
import { answerCasebook } from './casebook-messages.ts';
import { answerPrivacy } from './privacy-messages.ts';
import { answerProtocol } from './protocol-message.ts';
import { noteForbidden, siteHealth } from './site-health.ts';

/**
 * Answers what the popup, the settings page and the privacy page say. `connected`: the pages of which we know
 * that they are open.
 */
export async function answerOwnMessage(
  message: unknown,
  connected: () => readonly PageLink[],
): Promise<object | null> {
  if (isSetupRequest(message)) return answerCasebook(message);
  if (isPrivacyRequest(message)) return answerPrivacy(message);
  if (isAskProtocol(message)) return answerProtocol(message);
  if (!isToBackground(message)) return null;
  switch (message.type) {
    case 'link-site':
      return { done: await link(message) };
    case 'site-forbidden':
      await noteForbidden(message.origin);
      return null;
    case 'read-health':
      // Pages whose port closed while the background slept still run.
      await knockOnPages();
      return siteHealth(connected());
  }
}

/** False when the school is gone, or cannot be written: nothing has changed then. */
async function link(message: ToBackground & { type: 'link-site' }): Promise<boolean> {
  let found = false;
  try {
    await changeSchool(message.school, (stored) => {
      found = stored !== null;
      return stored && linkSite(stored, message.origins, message.codes, formatDay(today()));
    });
    return found;
  } catch (error) {
    console.error('Verzuimwijzer could not link a site to a school:', error);
    return false;
  }
}
