import { casebookState } from '../../src/casebook/casebook.ts';
import { onCasebookChanged } from '../../src/casebook/casebook-changes.ts';
import { CASE_PORT, type FromCase, type ToCase } from '../../src/casefile/messages.ts';
import { listenForPages, type PageLink } from '../../src/platform/page-links.ts';
import { onSchoolsChanged } from '../../src/schools/stored/stored-schools.ts';
import { onSessionEnded, type WhyEnded } from '../../src/store/sessions.ts';
import { onKeptChanged, type Place } from '../../src/store/site-memory.ts';
import { caseOfChosen } from './case-of-chosen.ts';
import { type CaseAnswer, DONE, doRequest } from './case-requests.ts';

/** So often is looked whether the session is still kept: nothing tells when it was unused for too long. */
const LOOK_MS = 60_000;

type News = Pick<ToCase, 'type' | 'pupil' | 'sheet' | 'casebook' | 'wiped'>;

/** The Zaakbladen that are open. */
export interface Cases {
  open(): PageLink[];
  /** Tells them what has changed. */
  refresh(): void;
}

/** Answers the Zaakbladen and keeps them up to date, all with the pupil that was chosen last. */
export function listenToCases(): Cases {
  const answers = new WeakMap<PageLink, CaseAnswer>();
  const told = new WeakMap<PageLink, string>();
  let place: Place | null = null;
  let turn = Promise.resolve();
  let isWaiting = false;
  /** Why the last session ended. */
  let ended: WhyEnded | null = null;

  const pages = listenForPages(CASE_PORT, (page, message) => {
    // What a page's script says is the page's: only a page of ours may see a case.
    if (page.own) inTurn(() => hear(page, message as FromCase));
  });
  const open = () => pages.connected().filter(({ own }) => own);

  /** One thing at a time, so that what is told last is what is so. */
  function inTurn(work: () => Promise<void>): void {
    turn = turn.then(work).catch((error) => {
      console.error('Verzuimwijzer could not answer a Zaakblad:', error);
    });
  }

  async function hear(page: PageLink, said: FromCase): Promise<void> {
    // Nobody asked for an answer: who waits for one to something else would take it for that.
    if (said.type === 'used') return void (await doRequest(said));
    if (said.type !== 'hello') answers.set(page, await doRequest(said));
    tell(page, await now());
  }

  function tell(page: PageLink, news: News, unasked?: { unasked: true }): void {
    told.set(page, JSON.stringify(news));
    // What was refused for want of a PIN is over once it is given, wherever that was.
    const refused = answers.get(page)?.refused;
    const isOver = refused === 'locked' || refused === 'needs-pin';
    if (isOver && news.casebook !== refused) answers.delete(page);
    page.send({ ...news, ...(answers.get(page) ?? DONE), ...unasked } satisfies ToCase);
  }

  async function now(): Promise<News> {
    const [chosen, casebook] = await Promise.all([caseOfChosen(), casebookState()]);
    place = chosen?.place ?? null;
    const { token = null, sheet = null } = chosen ?? {};
    const isWiped = sheet === null && (ended === 'wiped' || ended === 'unused');
    return { type: 'case', pupil: token, sheet, casebook, ...(isWiped ? { wiped: true } : {}) };
  }

  async function tellAll(): Promise<void> {
    isWaiting = false;
    if (open().length === 0) return;
    const news = await now();
    const text = JSON.stringify(news);
    for (const page of open()) {
      if (told.get(page) !== text) tell(page, news, { unasked: true });
    }
  }

  function refresh(): void {
    if (isWaiting) return;
    isWaiting = true;
    inTurn(tellAll);
  }

  onKeptChanged((isOf) => {
    if (place === null || isOf(place)) refresh();
  });
  onSessionEnded((_, why) => {
    ended = why;
    refresh();
  });
  onCasebookChanged(refresh);
  onSchoolsChanged(refresh);
  setInterval(refresh, LOOK_MS);
  return { open, refresh };
}
