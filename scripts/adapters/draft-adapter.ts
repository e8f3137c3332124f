import { formatDay } from '../../rules/attendance/day.ts';
import type { Adapter } from '../../src/lvs/adapters/adapter.ts';
import { readPage } from '../../src/lvs/read-page.ts';
import type { ReadWith } from '../../src/lvs/read-with.ts';
import type { NoReading, PageReading } from '../../src/lvs/reading/reading.ts';
import { type Candidate, candidatesIn } from '../../src/lvs/recognise/candidate.ts';
import { firstChoices } from '../../src/setup/teach/choices.ts';
import { draftProblems, draftSpec, headerWord } from '../../src/setup/teach/draft-spec.ts';
import { pathPattern } from '../../src/setup/teach/path-pattern.ts';
import type { ViewKind } from '../../src/store/view-spec.ts';

const TITLES: Record<ViewKind, string> = {
  events: 'Lijst met registraties',
  history: 'Dagen van één leerling',
  matrix: 'Overzicht van een groep per dag',
  register: 'Registratie van één dag of les',
  totals: 'Aantallen',
};

export interface Draft {
  adapter: Adapter;
  /** What stands above columns that nothing is known of. */
  columnsLeft: string[];
  /** How the page is read with it. */
  reading: PageReading | NoReading;
}

/** The lists of a page that may be attendance, the likeliest first. */
export function likelyLists(document: Document, how: ReadWith): Candidate[] {
  return candidatesIn(document, how.words)
    .map(({ candidate }) => candidate)
    .sort((a, b) => b.confidence - a.confidence);
}

/**
 * An adapter with one view, for this list of a page. `address`: of such a page, or null when not known.
 * Throws when the list does not say enough to be read.
 */
export function draftAdapter(
  document: Document,
  how: ReadWith,
  list: Candidate,
  { id, address }: { id: string; address: URL | null },
): Draft {
  const choices = firstChoices(list);
  const problems = draftProblems(list, choices);
  if (problems.length > 0) {
    throw new Error(`expected a list that tells ${problems.join(', ')} (found none of it)`);
  }
  const path = address ? pathPattern(address.pathname + address.hash) : '';
  const { when: _always, ...spec } = draftSpec(list, choices, {
    path,
    title: TITLES[choices.kind],
  });
  const words = list.columns.map(headerWord);
  const headers = words.filter((word, i) => word !== null && choices.fields[i]) as string[];
  const view = { ...spec, when: { ...(address && { path }), headers } };
  const source = { by: 'adapter', id, view: view.id } as const;
  return {
    adapter: {
      id,
      system: id,
      hosts: address ? [address.hostname] : [],
      restsOn: { basis: 'assumption', date: formatDay(how.today), note: '[fill in]' },
      views: [view],
    },
    columnsLeft: words.filter((word, i) => word !== null && !choices.fields[i]) as string[],
    reading: readPage(document, { ...how, views: [{ spec: view, source }] }),
  };
}
