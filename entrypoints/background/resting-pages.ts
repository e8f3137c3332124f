import type { PageQuestion, Rest, ToPage } from '../../src/overlay/messages.ts';
import { knockOnPages, type PageLink } from '../../src/platform/page-links.ts';
import {
  longestUnused,
  onSessionEnded,
  useSession,
  type WhyEnded,
} from '../../src/store/sessions.ts';
import { restTexts } from '../../src/texts/rest.ts';
import { forgetOffers } from './outcomes.ts';
import { noteShown } from './shown-readings.ts';
import { startPage } from './start-message.ts';
import { sayInTab } from './tab-bars.ts';

/** The question of a page that rests. */
export const READ_AGAIN = 'read-again';

/** The pages that are here, and why they rest; null: they read. One that is new, or shows a login, is not in it. */
const pages = new Map<PageLink, Rest | null>();

/** Sites that nobody used for too long, until a page there begins. */
const unused = new Set<string>();

const RESTS: Record<WhyEnded, Rest> = {
  login: 'ended',
  closed: 'ended',
  unused: 'unused',
  wiped: 'wiped',
};

/** From now on the pages of a site rest when its session ends. */
export function restWhenSessionsEnd(): void {
  onSessionEnded((origin, why) => {
    // A wipe that a person wants is for every page, also of which nothing was kept.
    if (origin === null && why !== 'wiped') return;
    for (const [page, rests] of pages) {
      const isMeant = origin === null || page.url.origin === origin;
      if (isMeant && rests === null) rest(page, RESTS[why]);
    }
    if (origin === null || why !== 'unused') return;
    // A page whose port closed while the background slept shows something all the same.
    unused.add(origin);
    knockOnPages().catch((error) => {
      console.error('Verzuimwijzer could not tell pages that their session is over:', error);
    });
  });
}

/** Notes what a page says of itself when it comes, before anything else is done. */
export function welcomePage(page: PageLink, rests: unknown): void {
  const known = [null, 'unused', 'wiped', 'ended'] as const;
  const said = known.find((one) => one === rests);
  if (said !== undefined) pages.set(page, said);
  // It read, and its session ended before it came.
  if (said === null && unused.has(page.url.origin)) rest(page, 'unused');
}

/** Has a page begin anew, unless it rests. */
export async function beginPage(page: PageLink): Promise<void> {
  if (isResting(page)) return;
  unused.delete(page.url.origin);
  sayInTab(page, null);
  pages.set(page, null);
  await startPage(page);
}

/** Whether a page rests: what it had sent by then comes too late. */
export function isResting(page: PageLink): boolean {
  return (pages.get(page) ?? null) !== null;
}

/** A page shows the login of its site: with the session of the site it has nothing more to rest from. */
export function leaveLogin(page: PageLink): void {
  pages.delete(page);
  dropShown(page);
}

/** A page has left. */
export function leaveRest(page: PageLink): void {
  pages.delete(page);
}

/** A person came to a page or did something there: its site is used, and what rested for want of that begins. */
export async function usePage({ url }: PageLink): Promise<void> {
  const waiting = [...pages].filter(([page, why]) => {
    return why === 'unused' && page.url.origin === url.origin;
  });
  if (waiting.length === 0) return useSession(url.origin);
  await wake(waiting.map(([page]) => page));
}

/** A person wants the pages of this tab read again. */
export async function readTabAgain({ tabId }: PageLink): Promise<void> {
  await wake([...pages.keys()].filter((page) => page.tabId === tabId && isResting(page)));
}

async function wake(resting: readonly PageLink[]): Promise<void> {
  for (const page of resting) {
    pages.set(page, null);
    await beginPage(page);
  }
}

async function rest(page: PageLink, why: Rest): Promise<void> {
  pages.set(page, why);
  dropShown(page);
  const sentence = restTexts[why]((await longestUnused()) / 60_000);
  if (pages.get(page) !== why) return; // left, or woken
  const questions = why === 'unused' ? [] : [askToRead()];
  sayInTab(page, { kind: 'sentence', sentence, questions });
  page.send({ type: 'rest', why, sentence, questions } satisfies ToPage);
}

/** What is known here of what a page showed. */
export function dropShown(page: PageLink): void {
  noteShown(page, null);
  forgetOffers(page);
}

function askToRead(): PageQuestion {
  const answers = [{ id: 'read', words: restTexts.read }];
  return { id: READ_AGAIN, sentence: restTexts.question, answers };
}
