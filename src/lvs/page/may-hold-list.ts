import { rootsOf } from './roots.ts';

/** What attendance stands in on a page that nobody taught us; a password says that a session has ended. */
const LISTS = 'table, [role=grid], [role=table], [role=treegrid], input[type=password]';

/** Whether it is worth while to read this page at all. A cheap look; most pages of an LVS hold no list. */
export function mayHoldList(document: Document): boolean {
  for (const root of rootsOf(document)) if (root.querySelector(LISTS) !== null) return true;
  return false;
}
