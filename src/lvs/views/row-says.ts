import type { FoundList, ListContext } from '../found-list.ts';
import { readCell } from '../grid/cell-text.ts';
import { type Column, columnWith } from '../grid/columns.ts';
import type { GridRow } from '../grid/grid.ts';
import type { RawEntry } from '../reading/reading.ts';
import { isNotApplicable, notionOf, yesOrNo } from '../words/meaning-words.ts';
import { fold, tidy } from '../words/text.ts';

/** What a registration says, whenever it was. */
export type Said = Omit<RawEntry, 'day' | 'slot'>;

const CODE_AND_WORDS = /^[A-Z][A-Z0-9]{0,3}\s?[–:-]\s([\p{L}\s/,()-]{3,40})$/u;
/** The word for an absence of which nobody said why; that of the page may sound like a judgement. */
const UNTOLD = 'Afwezig';
const MINUTES = /^(\d{1,3})(?: ?min.*)?$/;

/**
 * Prepares reading what the registration of a row says. The reader gives null when it says nothing that
 * can be read, `nothing` when there was nothing to attend.
 */
export function registrationReader(
  { columns, spec }: FoundList,
  { code: pageCode }: Pick<ListContext, 'code'>,
): (row: GridRow) => Said | 'nothing' | null {
  const codeColumns = [columnWith(columns, 'code'), columnWith(columns, 'kind')].filter(
    (column) => column !== null,
  );
  const [reasonColumn, excusedColumn, handledColumn, minutesColumn, notionColumn] = [
    columnWith(columns, 'reason'),
    columnWith(columns, 'excused'),
    columnWith(columns, 'handled'),
    columnWith(columns, 'minutes'),
    columnWith(columns, 'notion'),
  ];
  const noReason = (spec?.noReason ?? []).map(fold);

  return (row) => {
    const text = (column: Column | null) => (column && row.cells[column.index]?.text) ?? '';
    // A row without a code may still tell its kind: absent, and nobody gave a reason yet.
    const readIn = (column: Column) => {
      const cell = row.cells[column.index];
      return cell ? readCell(cell) : null;
    };
    const codeColumn = codeColumns.find(readIn) ?? codeColumns[0] ?? reasonColumn;
    const cell = codeColumn && row.cells[codeColumn.index];
    const own = codeColumn && readIn(codeColumn);
    const code = own?.code ?? pageCode;
    if (code === null) return null;
    const words = cell ? tidy(cell.text) : '';
    const title = own?.label ?? null;
    const told = [words, title ?? '', code, ...codeColumns.map(text)];
    if (told.some(isNotApplicable)) return 'nothing';

    const reason = codeColumn === reasonColumn ? '' : tidy(text(reasonColumn));
    const isUntold = [code, reason].some((said) => noReason.includes(fold(said)));
    const label =
      title ?? (reason || CODE_AND_WORDS.exec(words)?.[1] || (pageCode === code ? '' : pageCode));
    const minutes = MINUTES.exec(fold(text(minutesColumn)));
    return {
      code: noReason.includes(fold(code)) ? UNTOLD : code,
      label: isUntold || !label ? null : label,
      excused: isUntold ? null : excusedOf(text(excusedColumn), text(handledColumn)),
      minutes: minutes ? Number(minutes[1]) : (own?.minutes ?? null),
      notion: spec?.notion ?? notionOf(text(notionColumn)) ?? notionOf(words),
    };
  };
}

/** What nobody has handled yet is not unauthorised: many systems start with that word. */
function excusedOf(text: string, handled: string): boolean | null {
  const excused = yesOrNo(text);
  return excused === false && yesOrNo(handled) === false ? null : excused;
}
