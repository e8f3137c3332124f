import type { Grid, GridRow } from '../grid/grid.ts';
import { isOneCell } from '../grid/headers.ts';
import { looksLikeName } from '../page/page-pupil.ts';
import { idInLink, pupilKeys } from '../reading/pupil-key.ts';
import { tidy } from '../words/text.ts';
import { splitName } from './names.ts';
import type { RowPupil } from './row-pupil.ts';

/** What rows of their own say about the rows under them. */
export interface Headings {
  groupOf(row: GridRow): string | null;
  /** The pupil of each row; null when such rows name nobody, `unclear` when not every row stands under a pupil. */
  pupilOf: ((row: GridRow) => RowPupil | null) | 'unclear' | null;
}

const GROUP =
  /^(?:groep|klas|stamgroep|stamklas|group|class)\s*:?\s*([^\s(]\S{0,11})(?:\s*\(.*\))?$/i;
const LABEL = /^(?:leerling|student|pupil|deelnemer)\s*:\s*/i;

/** Reads the rows that stand as headings over others: "Groep 7A", "Jansen, Noor (101)". */
export function headingsOf({ rows }: Grid): Headings {
  const groups = new Map<GridRow, string | null>();
  const pupils = new Map<GridRow, RowPupil | null>();
  let group: string | null = null;
  let pupil: RowPupil | null = null;
  let isUnclear = false;
  let named = false;
  for (const row of rows) {
    const heading = headingText(row);
    const found: string | undefined = heading === null ? undefined : GROUP.exec(heading)?.[1];
    if (found !== undefined) {
      group = found;
      pupil = null;
    } else if (isOneCell(row)) {
      const who = pupilIn(row, group);
      // A name without a number or an id may be a pupil's or a sentence.
      if (who) pupil = who;
      else if (looksLikeName(heading ?? '')) isUnclear = true;
      named ||= who !== null;
    } else {
      groups.set(row, group);
      pupils.set(row, pupil);
      isUnclear ||= pupil === null;
    }
  }
  const pupilOf = (row: GridRow) => pupils.get(row) ?? null;
  return {
    groupOf: (row) => groups.get(row) ?? null,
    pupilOf: named ? (isUnclear ? 'unclear' : pupilOf) : null,
  };
}

/** The only text of a row. */
function headingText({ cells }: GridRow): string | null {
  let only: string | null = null;
  for (const cell of cells) {
    if (!cell || cell.text === '' || cell.text === only) continue;
    if (only !== null) return null;
    only = cell.text;
  }
  return only;
}

function pupilIn(row: GridRow, group: string | null): RowPupil | null {
  const element = row.cells[0]?.element;
  if (!element) return null;
  const text = tidy(row.cells[0]!.text);
  const said = splitName(text.replace(LABEL, ''));
  const link = element.getElementsByTagName('a')[0];
  const linkId = link ? idInLink(link.href) : null;
  if (!looksLikeName(said.name)) return null;
  if (said.number === null && linkId === null && !LABEL.test(text)) return null;
  const of = { ...said, group: said.group ?? group, linkId, birthDate: null };
  return {
    ...pupilKeys(of),
    name: of.name,
    group: of.group,
    place: { nameElement: element, row: row.element, identity: [element] },
  };
}
