import { isTeachFromPage } from '../../src/lvs/recognise/teach-talk.ts';
import type { ToPage } from '../../src/overlay/messages.ts';
import { knockOnPages, listenForPages, type PageLink } from '../../src/platform/page-links.ts';
import { type FromTeacher, TEACH_PORT, type ToTeacher } from '../../src/setup/teach/messages.ts';
import { onSessionEnded, useSession } from '../../src/store/sessions.ts';
import { isResting } from './resting-pages.ts';

/** A page that has just been knocked on connects within this time. */
const CONNECT_MS = 400;

/**
 * Carries what is said between the page on which a person teaches and the tab that it is about, for as long as
 * the session of its site lasts; who teaches uses it.
 */
export interface Teaching {
  /** True when the message was an answer to a teacher, and nobody else needs to hear it. */
  takes(page: PageLink, message: unknown): boolean;
  /** To be called when a page has got its `start`: who teaches in its tab begins anew there. */
  greet(page: PageLink): void;
  gone(page: PageLink): void;
}

/** `connected`: the pages of which we know that they are open. */
export function listenToTeachers(connected: () => readonly PageLink[]): Teaching {
  /** Teachers with the tab that they teach; null: not found yet. */
  const tabs = new Map<PageLink, number | null>();
  const numbers = new WeakMap<PageLink, number>();
  let last = 0;
  const numberOf = (page: PageLink): number => {
    if (!numbers.has(page)) numbers.set(page, ++last);
    return numbers.get(page)!;
  };
  const pagesIn = (tab: number) =>
    connected().filter((page) => !page.own && page.tabId === tab && !isResting(page));
  const teachersOf = ({ own, tabId }: PageLink) =>
    own ? [] : [...tabs].flatMap(([teacher, tab]) => (tab === tabId ? [teacher] : []));
  const tell = (page: PageLink, message: ToPage) => page.send(message);
  const answer = (teacher: PageLink, message: ToTeacher) => teacher.send(message);

  async function begin(teacher: PageLink, said: FromTeacher & { type: 'teach' }): Promise<void> {
    tabs.set(teacher, said.tab);
    await knockOnPages();
    await new Promise((resolve) => setTimeout(resolve, CONNECT_MS));
    if (!tabs.has(teacher)) return; // closed meanwhile
    const atSite = connected().find(({ own, url }) => !own && url.origin === said.origin);
    const tab = said.tab ?? atSite?.tabId ?? null;
    const pages = tab === null ? [] : pagesIn(tab);
    if (tab === null || pages.length === 0) return answer(teacher, { type: 'no-page' });
    tabs.set(teacher, tab);
    for (const page of pages) tell(page, { type: 'teach-start' });
  }

  function gone(page: PageLink): void {
    for (const teacher of teachersOf(page)) {
      answer(teacher, { type: 'page-gone', page: numberOf(page) });
    }
  }

  // A teacher is shown pupils: they go with the session. Nobody else tells the page that the lesson is over.
  onSessionEnded((origin, why) => {
    if (origin === null && why !== 'wiped') return;
    for (const page of connected()) {
      if (page.own || (origin !== null && page.url.origin !== origin)) continue;
      if (teachersOf(page).length > 0) tell(page, { type: 'teach-end' });
      gone(page);
    }
  });

  listenForPages(
    TEACH_PORT,
    (teacher, message) => {
      // Only a page of ours may look into another: what a page's script says is the page's.
      if (!teacher.own) return;
      const said = message as FromTeacher;
      if (said.type === 'teach') begin(teacher, said);
      const tab = tabs.get(teacher);
      if (said.type !== 'to-page' || tab == null) return;
      const page = pagesIn(tab).find((one) => numberOf(one) === said.page);
      if (page === undefined) return;
      tell(page, said.message);
      useSession(page.url.origin).catch((error) => {
        console.error('Verzuimwijzer could not note that a page is used:', error);
      });
    },
    (teacher) => {
      const tab = tabs.get(teacher);
      tabs.delete(teacher);
      if (tab != null) for (const page of pagesIn(tab)) tell(page, { type: 'teach-end' });
    },
  );

  return {
    takes(page, message) {
      if (!isTeachFromPage(message)) return false;
      const from = { page: numberOf(page), tab: page.tabId!, origin: page.url.origin };
      for (const teacher of teachersOf(page))
        answer(teacher, { type: 'from-page', ...from, message });
      return true;
    },
    greet(page) {
      const isWanted = teachersOf(page).length > 0 && !isResting(page);
      if (isWanted) tell(page, { type: 'teach-start' });
    },
    gone,
  };
}
