import type { Day } from '../../../rules/attendance/day.ts';
import type { FoundList, ListContext } from '../found-list.ts';
import { columnWith } from '../grid/columns.ts';
import type { GridRow } from '../grid/grid.ts';
import { idInLink, pupilKeys } from '../reading/pupil-key.ts';
import type { PlacedPupil } from '../reading/reading.ts';
import { readDayIn } from '../words/date-text.ts';
import { headingsOf } from './headings.ts';
import { nameColumns, nameIn, splitName } from './names.ts';

/** Who a row is about, still without registrations; null when the row names nobody. */
export type RowPupil = Omit<PlacedPupil, 'entries' | 'totals' | 'ambiguous' | 'unsaved'>;

/** A row of a group or of totals, or a name without letters. */
const NOBODY = /^(?:totaal|aantal|groep|klas)\b|^\P{L}*$/iu;

/**
 * Prepares reading the pupil of each row: from its name, number, birth date and class, from the heading
 * that it stands under, or from the page.
 */
export function pupilReader(
  { grid, columns }: FoundList,
  context: Pick<ListContext, 'pupil'>,
): (row: GridRow) => RowPupil | null {
  const { groupOf, pupilOf } = headingsOf(grid);
  const names = nameColumns(columns);
  if (names === null) return typeof pupilOf === 'function' ? pupilOf : () => context.pupil;
  const numberColumn = columnWith(columns, 'number', 'id');
  const groupColumn = columnWith(columns, 'group');
  const birthColumn = columnWith(columns, 'birth-date');

  return (row) => {
    const cellOf = (column: typeof birthColumn) => (column && row.cells[column.index]) ?? null;
    const numberCell = cellOf(numberColumn);
    const number = numberCell?.text || null;
    const sure = numberColumn?.field === 'number';
    const said = splitName(nameIn(row, names, sure && number !== null));
    const nameCell = names.map(({ index }) => row.cells[index]).find((cell) => cell?.text);
    if (!nameCell || isNobody(said.name)) return null;
    const birthCell = cellOf(birthColumn);
    const group = cellOf(groupColumn)?.text || said.group || groupOf(row);
    const link = nameCell.element.getElementsByTagName('a')[0];
    const birthDate: Day | null = birthCell && readDayIn(birthCell.text, null);
    const linkId = (link && idInLink(link.href)) || (sure ? null : number);
    const identity = [...names.map(({ index }) => row.cells[index]), numberCell, birthCell];
    return {
      ...pupilKeys({ ...said, number: sure ? number : said.number, linkId, birthDate, group }),
      name: said.name,
      group,
      place: {
        nameElement: nameCell.element,
        row: row.element,
        identity: identity.flatMap((cell) => (cell ? [cell.element] : [])),
      },
    };
  };
}

/** Whether a name column says that its row is about no pupil. */
export function isNobody(name: string): boolean {
  return NOBODY.test(name);
}
