import { shownText } from './cell-text.ts';
import { type Column, columnWith } from './columns.ts';
import type { GridRow } from './grid.ts';
import { idInLink, pupilKey } from './pupil-key.ts';
import type { PupilReading } from './reading.ts';
import { tidy } from './text.ts';

/** Who a row is about, still without registrations; null when the row names nobody. */
export type RowPupil = Omit<PupilReading, 'entries' | 'ambiguous'>;

/** Prepares reading the pupil of each row from the pupil, number and class columns; null without a pupil column. */
export function rowPupilReader(columns: Column[]): ((row: GridRow) => RowPupil | null) | null {
  const pupil = columnWith(columns, 'pupil');
  if (pupil === null) return null;
  const numberColumn = columnWith(columns, 'number');
  const groupColumn = columnWith(columns, 'group');

  return (row) => {
    const nameCell = row.cells[pupil.index];
    const name = nameCell ? shownText(nameCell) : '';
    if (!nameCell || name === '' || !/\p{L}/u.test(name)) return null;
    const numberCell = numberColumn && row.cells[numberColumn.index];
    const groupCell = groupColumn && row.cells[groupColumn.index];
    const number = tidy(numberCell?.textContent ?? '') || null;
    const group = tidy(groupCell?.textContent ?? '') || null;
    const link = nameCell.getElementsByTagName('a')[0];
    return {
      key: pupilKey({ number, linkId: link ? idInLink(link.href) : null, name, group }),
      name,
      group,
      place: {
        nameElement: nameCell,
        row: row.element,
        identity: numberCell ? [nameCell, numberCell] : [nameCell],
      },
    };
  };
}
