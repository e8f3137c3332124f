import { formatDay } from '../../rules/attendance/day.ts';
import { readPage } from '../../src/lvs/read-page.ts';
import type { ReadWith } from '../../src/lvs/read-with.ts';
import type { Reading } from '../../src/lvs/reading/reading.ts';
import type { ViewSpec } from '../../src/store/view-spec.ts';
import { lines, page } from './page.ts';
import { READ_WITH } from './read-with.ts';

/** What a page with this body says. */
export function readingOf(body: string | Document, how: ReadWith = READ_WITH): Reading {
  const reading = readPage(typeof body === 'string' ? page(body) : body, how);
  if (reading.view === null) throw new Error(`not read: ${reading.reason}`);
  return reading;
}

/** Reading a site of which one view is known: a table, unless told otherwise. */
export function knowing(spec: Partial<ViewSpec> & Pick<ViewSpec, 'kind'>): ReadWith {
  const table = { as: 'table' } as const;
  const view = { id: 'v', title: 'V', scope: 'group' as const, when: {}, rows: table, ...spec };
  return {
    ...READ_WITH,
    views: [{ spec: view, source: { by: 'mapping', id: 'm', view: 'v' } }],
  };
}

/** Every registration, as `name: date slot code (label)`. */
export function entriesOf({ pupils }: Reading): string[] {
  return pupils.flatMap((pupil) => lines(pupil).map((line) => `${pupil.name}: ${line}`));
}

/** Every count, as `name: code count unit from – to`. */
export function totalsOf({ pupils }: Reading): string[] {
  return pupils.flatMap(({ name, totals }) =>
    totals.map(({ code, count, unit, period }) => {
      const when = period ? `${formatDay(period.from)} – ${formatDay(period.to)}` : 'no period';
      return `${name}: ${code} ${count} ${unit}, ${when}`;
    }),
  );
}

/** Gaps as `what` or `what detail`. */
export function gapsIn({ gaps }: Reading): string[] {
  return gaps.map(({ what, detail }) => `${what} ${detail}`.trim());
}
