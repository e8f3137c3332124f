import type { Field, ViewSpec } from '../../store/view-spec.ts';
import { readCell } from '../grid/cell-text.ts';
import type { Cell } from '../grid/grid.ts';
import { saidOnce } from '../spec/said-by.ts';
import { yesOrNo } from '../words/meaning-words.ts';
import type { Said } from './row-says.ts';

/**
 * Prepares reading what the cell of one day says: by those fields of the view that have no place of their own
 * in the row, or else by what it shows. The reader gives null when it says nothing.
 */
export function cellReader(spec: ViewSpec | null): (cell: Cell) => Said | null {
  const fields = (spec?.fields ?? []).filter(({ headers, index, at, around }) =>
    [headers, index, at, around].every((place) => place === undefined),
  );
  const notion = spec?.notion ?? null;
  return (cell) => {
    const said = (wanted: Field) => {
      for (const place of fields) {
        const found = place.field === wanted ? saidOnce(place, cell.element) : null;
        if (found) return found.text;
      }
      return null;
    };
    const code = said('code');
    if (code !== null) {
      const excused = yesOrNo(said('excused') ?? '');
      return { code, label: said('reason'), excused, minutes: null, notion };
    }
    // What the fields do not know must not pass for silence.
    const shown = readCell(cell);
    return shown && { ...shown, excused: null, notion };
  };
}
