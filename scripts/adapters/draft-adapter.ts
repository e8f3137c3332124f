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
import { BLANK } from './check-folder.ts';

const TITLES: Record<ViewKind, string> = {
  events: 'Lijst met registraties',
  history: 'Dagen van één leerling',
  matrix: 'Overzicht van een groep per dag',
  register: 'Registratie van één dag of les',
  totals: 'Aantallen',
};

export interface Draft {
  adapter: Adapter;
  /** What each column was taken for; null: nothing is known of it. `date` and `part` may be the header's own words. */
  columns: { header: string | null; field: string | null }[];
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
  const {
    id: view,
    title,
    kind,
    scope,
    when,
    ...rest
  } = draftSpec(list, choices, {
    path,
    title: TITLES[choices.kind],
  });
  const columns = list.columns.map((column, i) => ({
    header: headerWord(column),
    field: column.head === null ? (choices.fields[i] ?? null) : column.head,
  }));
  const headers = columns.flatMap(({ header, field }) => (header && field ? [header] : []));
  const spec = { id: view, title, kind, scope, when: { ...(address && when), headers }, ...rest };
  const source = { by: 'adapter', id, view } as const;
  return {
    adapter: {
      id,
      system: id,
      hosts: address ? [address.hostname] : [],
      restsOn: { basis: 'assumption', date: formatDay(how.today), note: BLANK },
      views: [spec],
    },
    columns,
    reading: readPage(document, { ...how, views: [{ spec, source }] }),
  };
}
