import type { Day } from '../../rules/attendance/day.ts';
import type { FoundList, ListContext } from './found-list.ts';
import { gapsOf } from './page/completeness.ts';
import { gapsOfSpec } from './page/gaps-of-spec.ts';
import { type PageLine, pageLines } from './page/page-lines.ts';
import { pupilOfPage } from './page/page-pupil.ts';
import { type Period, statedPeriod } from './page/period.ts';
import { schoolEvidence } from './page/school-evidence.ts';
import { saysComplete } from './page/today-complete.ts';
import { namedPeriod } from './page/totals-period.ts';
import { readRows } from './read-rows.ts';
import type { ReadWith } from './read-with.ts';
import {
  type Gap,
  identityOf,
  type NoReading,
  type PageReading,
  type PlacedPupil,
} from './reading/reading.ts';
import { headingsOf } from './views/headings.ts';
import { hidesPupils, nameColumns } from './views/names.ts';
import type { RegisterRead } from './views/read-register.ts';

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
  const { grid, columns, kind, scope, source, spec, said } = list;
  const lines = pageLines(document, grid.root);
  const named = nameColumns(columns) !== null;
  const headed = named ? null : headingsOf(grid).pupilOf;
  // With two tables the name on the page may belong to the other one.
  const asksPage = !named && headed === null && readable === 1;
  const pupil = said.pupil ?? (asksPage ? pupilOfPage(document, grid.root, lines) : null);
  const isUnnamed = !named && headed === null && pupil === null;
  if (isUnnamed || headed === 'unclear' || hidesPupils(columns)) {
    return { view: null, reason: 'no-pupil-name', detail: '' };
  }
  const period = periodOf(document, list, lines, how.today);
  const context: ListContext = {
    ...{ period, day: null, slots: [], code: null },
    ...said,
    pupil,
    today: how.today,
  };
  const complete = saysComplete(document, spec, lines, how.now ?? null);
  const read = readRows(document, list, context, lines, complete);
  const gaps = gapsOf(document, grid, lines);
  if (read === null) {
    if (kind !== 'register') return { view: null, reason: 'no-dates', detail: '' };
    const filter = gaps.find(({ what }) => what === 'filtered');
    return { view: null, reason: 'register', detail: filter?.detail ?? '' };
  }

  const shownPeriod = read.days ? spanOf(read.days) : holdsAll(context.period, read.pupils);
  if (spec) gaps.push(...gapsOfSpec(document, spec).filter(isNew(gaps)));
  if (shownPeriod === null) gaps.push({ what: 'no-period', detail: '' });
  if (readable > 1) gaps.push({ what: 'several-tables', detail: String(readable) });
  if (read.unreadable > 0) gaps.push({ what: 'unreadable-rows', detail: String(read.unreadable) });
  const silence = spec ? spec.silence === 'present' : true;
  const tellsAll = (kind === 'events' || kind === 'history') && silence && gaps.length === 0;
  const holdsToday =
    shownPeriod !== null && shownPeriod.from <= how.today && how.today <= shownPeriod.to;
  let todayComplete = tellsAll && spec !== null && complete && holdsToday;
  if (kind === 'register') {
    const register = read as RegisterRead;
    todayComplete = register.complete && register.wholeDay && holdsToday;
    gaps.push(...gapsOfRegister(register, holdsToday));
  }
  return {
    view: kind,
    scope: scope === 'pupil' && (named || headed !== null) ? 'group' : scope,
    source,
    period: shownPeriod,
    absentMeansPresent: tellsAll,
    todayComplete,
    evidence: schoolEvidence(document, roots, lines, read.pupils),
    gaps,
    pupils: read.pupils.map(({ place: _place, ...pupil }) => pupil),
    places: new Map(
      read.pupils.map(({ key, place }) => [key, { ...place, identityText: identityOf(place) }]),
    ),
  };
}

/** The period that the page states; of totals also one that it only names. A place that names none has none. */
function periodOf(
  document: Document,
  { kind, grid, spec }: FoundList,
  lines: PageLine[],
  today: Day,
): Period | null {
  if (spec?.page?.some(({ field }) => field === 'period')) return null;
  const stated = statedPeriod(document, grid.root, lines);
  return kind === 'totals' ? (stated ?? namedPeriod(document, lines, today)) : stated;
}

/** What a register leaves open. */
function gapsOfRegister({ pupils, complete }: RegisterRead, isToday: boolean): Gap[] {
  const gaps: Gap[] = [];
  const unsaved = pupils.filter((pupil) => pupil.unsaved).length;
  const silent = pupils.filter((pupil) => !pupil.unsaved && pupil.entries.length === 0).length;
  if (isToday && !complete) gaps.push({ what: 'today-open', detail: '' });
  if (unsaved > 0) gaps.push({ what: 'unsaved', detail: String(unsaved) });
  if (silent > 0) gaps.push({ what: 'not-registered', detail: String(silent) });
  return gaps;
}

function isNew(gaps: Gap[]): (gap: Gap) => boolean {
  return ({ what }) => gaps.every((gap) => gap.what !== what);
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
