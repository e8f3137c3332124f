import { type Column, columnWith } from '../grid/columns.ts';
import type { GridRow } from '../grid/grid.ts';
import { idInLink, pupilKeys } from '../reading/pupil-key.ts';
import type { PlacedPupil } from '../reading/reading.ts';
import { fold } from '../words/text.ts';

/** Who a row is about, still without registrations; null when the row names nobody. */
export type RowPupil = Omit<PlacedPupil, 'entries' | 'totals' | 'ambiguous' | 'unsaved'>;

/** A row of a group or of totals, or a name without letters. */
const NOBODY = /^(?:totaal|aantal|groep|klas)\b|^\P{L}*$/iu;

/** Prepares reading the pupil of each row from the pupil, number and class columns; null without a pupil column. */
export function rowPupilReader(columns: Column[]): ((row: GridRow) => RowPupil | null) | null {
  const pupil = columnWith(columns, 'pupil');
  if (pupil === null) return null;
  const numberColumn = columnWith(columns, 'number', 'id');
  const groupColumn = columnWith(columns, 'group');

  return (row) => {
    const nameCell = row.cells[pupil.index];
    const name = nameCell?.text ?? '';
    if (!nameCell || NOBODY.test(name)) return null;
    const numberCell = numberColumn && row.cells[numberColumn.index];
    const groupCell = groupColumn && row.cells[groupColumn.index];
    const number = numberCell?.text || null;
    const group = groupCell?.text || null;
    const link = nameCell.element.getElementsByTagName('a')[0];
    const sure = numberColumn?.field === 'number';
    const linkId = (link && idInLink(link.href)) || (sure ? null : number);
    return {
      ...pupilKeys({ number: sure ? number : null, linkId, birthDate: null, name, group }),
      name,
      group,
      place: {
        nameElement: nameCell.element,
        row: row.element,
        identity: numberCell ? [nameCell.element, numberCell.element] : [nameCell.element],
      },
    };
  };
}

/**
 * Whether the rows are about pupils whose whole name no column gives: names in pieces without a
 * number, or a header on pupils that we do not know. Then nobody can be named.
 */
export function hidesPupils(columns: Column[]): boolean {
  const words = columnWith(columns, 'pupil')
    ? columnWith(columns, 'number') === null && /(?:voor|roep|achter)naam/
    : /naam|name|leerling|lln|student|pupil|deelnemer|stamn/;
  return words && columns.some(({ header }) => words.test(fold(header)));
}
