import type { FoundList, ListContext, ListRead } from '../found-list.ts';
import { type Column, columnWith } from '../grid/columns.ts';
import type { GridRow } from '../grid/grid.ts';
import { PupilCollector } from '../reading/collect.ts';
import type { RawTotal } from '../reading/reading.ts';
import { readCounts, type Unit, unitOf } from '../words/count-text.ts';
import { isUndated, readPeriod } from '../words/period-text.ts';
import { fold, tidy } from '../words/text.ts';
import { dataRows } from './data-rows.ts';
import { nameColumns, nameIn } from './names.ts';
import { isNobody, pupilReader } from './row-pupil.ts';

/** Headers that say that something is counted, and not what. */
const ANYTHING = /^(?:totaal|aantal|count|total|keer)$/;
/** How a header shows by what its rows are sorted. */
const SORTED = /[▲▼△▽↑↓⇅↕]+/g;
const IN_HEADER = /\((\p{L}+)\)$/u;
const UNAUTHORISED = /ongeoorl|afw\. ong\.|unexcused|unauthori/;
const AUTHORISED = /geoorl|excused|authori/;

/**
 * Reads counts without dates: a row per pupil with a column per category, a row per category, or blocks of
 * one category. `unit`: of bare numbers, where the page says it. Null when nothing is counted.
 */
export function readTotals(list: FoundList, context: ListContext, unit: Unit): ListRead | null {
  const { columns, grid, spec } = list;
  const rows = dataRows(list);
  // "Geoorloofd" is a category where numbers stand under it.
  const counts = columns.filter(({ field, index }) => {
    const isNumber = (row: GridRow) => readCounts(row.cells[index]?.text ?? '') !== null;
    return field === 'count' || (field === 'excused' && rows.every(isNumber));
  });
  const codeColumn = columnWith(columns, 'code', 'kind', 'reason');
  const periodColumn = columnWith(columns, 'period');
  const subject = columnWith(columns, 'subject');
  if (counts.length === 0) return null;
  const noReason = (spec?.noReason ?? []).map(fold);
  const pupilOf = pupilReader(list, context);
  const names = nameColumns(columns);
  const collector = new PupilCollector();
  let unreadable = 0;
  for (const row of rows) {
    const text = (column: Column | null) => (column && row.cells[column.index]?.text) ?? '';
    // Per subject the counts are parts of the total in the first row.
    if (subject && fold(text(subject)) !== 'totaal') continue;
    const pupil = pupilOf(row);
    if (!pupil) {
      if (!isSumRow(row, names)) unreadable++;
      continue;
    }
    const rowCode = tidy(text(codeColumn)) || context.code;
    const period = periodColumn ? readPeriod(text(periodColumn), context.today) : context.period;
    const totals = counts.map((column) => {
      const headers = (grid.headers[column.index] ?? [column.header]).filter((said) => said !== '');
      const own = tidy((headers.at(-1) ?? '').replace(SORTED, ''));
      const code = !rowCode || !(own === '' || ANYTHING.test(fold(own))) ? own : rowCode;
      const counted = unitOf(fold(IN_HEADER.exec(own)?.[1] ?? '')) ?? unit;
      const above = headers.slice(0, -1);
      const named = above.flatMap((said) => readPeriod(said, context.today) ?? []);
      const at = named[0] ?? (above.some(isUndated) ? null : period);
      return totalsOf(text(column), bare(code), counted, at, noReason);
    });
    if (totals.includes(null)) unreadable++;
    else {
      const said = { totals: totals.flatMap((some) => some ?? []) };
      if (codeColumn) collector.add(pupil, said);
      else collector.addOnce(pupil, said);
    }
  }
  if (spec && context.pupil && collector.pupils().length === 0) collector.add(context.pupil, {});
  const pupils = collector.pupils();
  if (names) for (const pupil of pupils) pupil.ambiguous ||= countsTwice(pupil.totals);
  return { pupils, unreadable };
}

function totalsOf(
  text: string,
  code: string,
  unit: Unit,
  period: RawTotal['period'],
  noReason: string[],
): RawTotal[] | null {
  const counts = readCounts(text, unit);
  if (counts === null) return null;
  if (code === '' || ANYTHING.test(fold(code))) return [];
  const word = fold(code);
  const isUntold = noReason.includes(word);
  const excused = UNAUTHORISED.test(word)
    ? isUntold
      ? null
      : false
    : AUTHORISED.test(word) || null;
  return counts.map((counted) => ({ code, excused, ...counted, period }));
}

/** A category without the unit behind it. */
function bare(code: string): string {
  return tidy(code.replace(IN_HEADER, ''));
}

function isSumRow(row: GridRow, names: Column[] | null): boolean {
  const name = names ? nameIn(row, names, true) : '';
  return name !== '' && isNobody(name);
}

/** One category twice for one name: two pupils, who cannot be told apart. */
function countsTwice(totals: RawTotal[]): boolean {
  const keys = totals.map(({ code, unit, period }) => JSON.stringify([code, unit, period]));
  return new Set(keys).size < keys.length;
}
