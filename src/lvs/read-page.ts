import type { Day } from '../../rules/attendance/day.ts';
import { type Column, columnsOf } from './grid/columns.ts';
import { type Grid, gridOf } from './grid/grid.ts';
import { gapsOf } from './page/completeness.ts';
import { pageLines } from './page/page-lines.ts';
import { pupilOfPage } from './page/page-pupil.ts';
import { type Period, statedPeriod } from './page/period.ts';
import { schoolEvidence } from './page/school-evidence.ts';
import { isShownDeep } from './page/shown.ts';
import {
  identityOf,
  type NoReading,
  type NoReadingReason,
  type PageReading,
  type PlacedPupil,
  type Reading,
} from './reading/reading.ts';
import { readHistory, readMatrix } from './views/read-days.ts';
import { readEvents } from './views/read-events.ts';
import { hidesPupils } from './views/row-pupil.ts';
import { type ViewKind, viewKindOf } from './views/view-kind.ts';
import type { HeaderWords } from './words/dictionary.ts';

interface ReadTable {
  pupils: PlacedPupil[];
  /** The days that the table has columns for. */
  days?: Day[];
  /** Rows that could not be read. */
  unreadable: number;
}

interface Candidate {
  grid: Grid;
  columns: Column[];
  kind: ViewKind;
}

/** DOM → Reading: what the open page says on attendance, or why it cannot be read. Changes nothing in the page. */
export function readPage(document: Document, headerWords: HeaderWords): PageReading | NoReading {
  if (document.documentElement.matches('.translated-ltr, .translated-rtl')) {
    return none('translated');
  }
  const candidates = candidatesIn(document, headerWords);
  const readable = candidates.filter(({ kind }) => kind !== 'totals' && kind !== 'register');
  const [best] = readable.sort((a, b) => b.grid.rows.length - a.grid.rows.length);
  const tables = candidates.map(({ grid }) => grid.table);
  if (best) return readCandidate(document, best, readable.length, tables);

  const [other] = candidates;
  if (!other) return none('no-attendance');
  if (other.kind === 'totals') return none('totals-only');
  const lines = pageLines(document, other.grid.table);
  const filter = gapsOf(document, other.grid, lines).find((gap) => gap.what === 'filtered');
  return none('register', filter?.detail ?? '');
}

function candidatesIn(document: Document, headerWords: HeaderWords): Candidate[] {
  const candidates: Candidate[] = [];
  for (const table of document.getElementsByTagName('table')) {
    if (table.getElementsByTagName('table').length > 0 || !isShownDeep(table)) continue;
    const grid = gridOf(table);
    if (grid === null) continue;
    const columns = columnsOf(grid, headerWords);
    const kind = viewKindOf(grid, columns);
    if (kind !== null) candidates.push({ grid, columns, kind });
  }
  return candidates;
}

function readCandidate(
  document: Document,
  { grid, columns, kind }: Candidate,
  readable: number,
  tables: HTMLTableElement[],
): PageReading | NoReading {
  const hasPupilColumn = columns.some((column) => column.role === 'pupil');
  const lines = pageLines(document, grid.table);
  // With two tables the name on the page may belong to the other one.
  const pagePupil =
    hasPupilColumn || readable > 1 ? null : pupilOfPage(document, grid.table, lines);
  if ((!hasPupilColumn && pagePupil === null) || hidesPupils(columns)) return none('no-pupil-name');

  const period = statedPeriod(document, grid.table, lines);
  const read: ReadTable | null =
    kind === 'matrix'
      ? readMatrix(grid, columns, period, pagePupil)
      : kind === 'history'
        ? readHistory(grid, columns, period, pagePupil!)
        : readEvents(grid, columns, period, pagePupil);
  if (read === null) return none('no-dates');

  const shownPeriod = read.days ? spanOf(read.days) : holdsAll(period, read.pupils);
  const gaps = gapsOf(document, grid, lines);
  if (shownPeriod === null) gaps.push({ what: 'no-period', detail: '' });
  if (readable > 1) gaps.push({ what: 'several-tables', detail: String(readable) });
  if (read.unreadable > 0) gaps.push({ what: 'unreadable-rows', detail: String(read.unreadable) });
  return {
    view: kind as Reading['view'],
    scope: hasPupilColumn ? 'group' : 'pupil',
    period: shownPeriod,
    absentMeansPresent: kind !== 'matrix' && gaps.length === 0,
    evidence: schoolEvidence(document, tables, lines, read.pupils),
    gaps,
    pupils: read.pupils.map(({ place: _place, ...pupil }) => pupil),
    places: new Map(
      read.pupils.map(({ key, place }) => [key, { ...place, identityText: identityOf(place) }]),
    ),
  };
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

function none(reason: NoReadingReason, detail = ''): NoReading {
  return { view: null, reason, detail };
}
