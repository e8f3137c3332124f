import type { SchoolCalendar } from '../../rules/index.ts';
import { type Logged, log } from '../../src/casebook/casebook.ts';
import type { CasebookState } from '../../src/casebook/pupil-file.ts';
import type { ToPage } from '../../src/overlay/messages.ts';
import type { PageExtras, Refusal } from '../../src/overlay/page-words.ts';
import type { PageLink } from '../../src/platform/page-links.ts';
import { today } from '../../src/platform/today.ts';
import { offersOf } from '../../src/signals/offers.ts';
import { entriesFor, OUTCOMES } from '../../src/signals/outcomes.ts';
import type { PageView, PupilView } from '../../src/signals/page-view.ts';
import { whatIsShownOn } from './shown-readings.ts';
import { pageInBar } from './tab-bars.ts';

/** What a page shows of pupils, as far as a person can say something of it. */
interface Offered {
  school: string;
  calendar: SchoolCalendar;
  pupils: ReadonlyMap<string, PupilView>;
}

const offered = new WeakMap<PageLink, Offered>();
/** By page: what a person said last that was not noted. */
const refused = new WeakMap<PageLink, { key: string; why: Refusal }>();

/** Begins anew whose signals a person can say something of on a page, and what that page says of it. */
export function offerOutcomes(
  page: PageLink,
  school: string,
  calendar: SchoolCalendar,
  { pupils }: PageView,
  casebook: CasebookState,
): Pick<PageExtras, 'logs' | 'refused'> {
  const byKey = new Map(pupils.map((pupil) => [pupil.verdict.pupil.key, pupil]));
  offered.set(page, { school, calendar, pupils: byKey });
  const last = refused.get(page)?.why;
  // What was refused for want of a PIN is over once it is given.
  if ((last === 'locked' || last === 'needs-pin') && last !== casebook) refused.delete(page);
  return { logs: true, refused: refused.get(page) ?? null };
}

/** Nothing can be said any more of what a page showed. */
export function forgetOffers(page: PageLink): void {
  offered.delete(page);
  refused.delete(page);
}

/**
 * Logs what a person said of the signal on the card of a pupil, and has the page read again when that was
 * not noted; what was noted makes all pages of the school look. Only what stands on this very page counts;
 * what comes from a page may be anything.
 */
export async function takeOutcome(
  page: PageLink,
  { key, rule, outcome }: Record<string, unknown>,
): Promise<void> {
  const id = OUTCOMES.find((known) => known === outcome);
  if (typeof key !== 'string' || typeof rule !== 'string' || id === undefined) return;
  const shown = await shownIn(page, key);
  const pupil = shown?.pupils.get(key);
  if (!shown || pupil?.shown[0]?.signal.rule !== rule) return;
  const offer = offersOf(pupil, today()).find((one) => one.id === id);
  if (offer === undefined) return;
  const { file, attendance } = pupil.verdict;

  refused.delete(shown.page);
  const place = { origin: shown.page.url.origin, school: shown.school };
  const entries = offer.signals.flatMap((signal) =>
    entriesFor(id, signal, file, shown.calendar, today()),
  );
  for (const entry of entries) {
    const logged: Logged = await log(place, attendance.keys, entry);
    if (logged === 'done') continue;
    refused.set(shown.page, { key, why: logged });
    shown.page.send({ type: 'look' } satisfies ToPage);
    return;
  }
}

/** Where this pupil is shown: on the page, or in the frame whose words stand in its bar. */
async function shownIn(
  page: PageLink,
  key: string,
): Promise<(Offered & { page: PageLink }) | undefined> {
  const inBar = pageInBar(page);
  // A page that has just woken the background is read anew first.
  if (!offered.has(page) && !offered.has(inBar)) await whatIsShownOn(page);
  return [page, inBar].flatMap((one) => {
    const found = offered.get(one);
    return found?.pupils.has(key) ? [{ ...found, page: one }] : [];
  })[0];
}
