import type { Day } from '../../rules/attendance/day.ts';
import type { FoundList, ListContext, ListRead } from './found-list.ts';
import { gapsOf } from './page/completeness.ts';
import { pageLines } from './page/page-lines.ts';
import { pupilOfPage } from './page/page-pupil.ts';
import { type Period, statedPeriod } from './page/period.ts';
import { schoolEvidence } from './page/school-evidence.ts';
import type { ReadWith } from './read-with.ts';
import {
  identityOf,
  type NoReading,
  type PageReading,
  type PlacedPupil,
} from './reading/reading.ts';
import { readHistory, readMatrix } from './views/read-days.ts';
import { readEvents } from './views/read-events.ts';
import { hidesPupils } from './views/row-pupil.ts';

/**
 * Reads a list that was found, with what stands around it. `readable`: how many such lists the page has;
 * `roots`: all lists of attendance on it.
 */
export function readList(
  document: Document,
  list: FoundList,
  readable: number,
  roots: HTMLElement[],
  how: ReadWith,
): PageReading | NoReading {
  const { grid, columns, kind, scope, source } = list;
  const hasPupilColumn = columns.some((column) => column.field === 'pupil');
  const lines = pageLines(document, grid.root);
  // With two tables the name on the page may belong to the other one.
  const pupil = hasPupilColumn || readable > 1 ? null : pupilOfPage(document, grid.root, lines);
  if ((!hasPupilColumn && pupil === null) || hidesPupils(columns)) {
    return { view: null, reason: 'no-pupil-name', detail: '' };
  }
  const period = statedPeriod(document, grid.root, lines);
  const context = {
    ...{ pupil, period, day: null, slot: null, code: null },
    ...list.said,
    today: how.today,
  };
  const read = rowsOf(list, context);
  if (read === null) return { view: null, reason: 'no-dates', detail: '' };

  const shownPeriod = read.days ? spanOf(read.days) : holdsAll(period, read.pupils);
  const gaps = gapsOf(document, grid, lines);
  if (shownPeriod === null) gaps.push({ what: 'no-period', detail: '' });
  if (readable > 1) gaps.push({ what: 'several-tables', detail: String(readable) });
  if (read.unreadable > 0) gaps.push({ what: 'unreadable-rows', detail: String(read.unreadable) });
  return {
    view: kind,
    scope,
    source,
    period: shownPeriod,
    absentMeansPresent: kind !== 'matrix' && gaps.length === 0,
    todayComplete: false,
    evidence: schoolEvidence(document, roots, lines, read.pupils),
    gaps,
    pupils: read.pupils.map(({ place: _place, ...pupil }) => pupil),
    places: new Map(
      read.pupils.map(({ key, place }) => [key, { ...place, identityText: identityOf(place) }]),
    ),
  };
}

function rowsOf(list: FoundList, context: ListContext): ListRead | null {
  switch (list.kind) {
    case 'events':
      return readEvents(list, context);
    case 'history':
      return readHistory(list, context);
    case 'matrix':
      return readMatrix(list, context);
    case 'register':
    case 'totals':
      return null;
  }
}

/** A stated period that does not hold every registration is not the period of this table. */
function holdsAll(period: Period | null, pupils: PlacedPupil[]): Period | null {
  if (period === null) return null;
  const outside = pupils.some(({ entries }) =>
    entries.some(({ day }) => day < period.from || day > period.to),
  );
  return outside ? null : period;
}

function spanOf(days: Day[]): Period {
  return { from: Math.min(...days), to: Math.max(...days) };
}
