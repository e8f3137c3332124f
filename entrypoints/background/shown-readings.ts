import type { Reading } from '../../src/lvs/reading/reading.ts';
import type { PageLink } from '../../src/platform/page-links.ts';

/** What a connected page shows now, and of which school. */
export interface Shown {
  school: string;
  reading: Reading;
}

const shown = new WeakMap<PageLink, Shown>();
const waiting = new WeakMap<PageLink, ((now: Shown) => void)[]>();

/** Notes the latest reading of a page; null: it shows no pupils of a school that is known. */
export function noteShown(page: PageLink, now: Shown | null): void {
  if (now === null) {
    shown.delete(page);
    return;
  }
  shown.set(page, now);
  for (const resolve of waiting.get(page) ?? []) resolve(now);
  waiting.delete(page);
}

/** What a page shows now, as far as is known. */
export function shownOn(page: PageLink): Shown | null {
  return shown.get(page) ?? null;
}

/**
 * What a page shows: what a person clicks there is about that. A page that has just woken the background
 * is read anew first; one that shows nothing (any more) is waited for.
 */
export function whatIsShownOn(page: PageLink): Promise<Shown> {
  const now = shown.get(page);
  if (now !== undefined) return Promise.resolve(now);
  return new Promise((resolve) => {
    waiting.set(page, [...(waiting.get(page) ?? []), resolve]);
  });
}
