import { type Day, dayOf } from '../../rules/attendance/day.ts';
import { monthOf, readDate } from './date-text.ts';
import { isShownDeep } from './shown.ts';

type Piece = { part: 'day' | 'month' | 'year'; value: number };

/**
 * The dates that the page's own date fields show, in page order: date inputs, and day, month and year
 * selects that stand together. Null when a field was changed but not sent: the page does not show that
 * period yet.
 */
export function formDates(document: Document, table: HTMLTableElement): Day[] | null {
  const dates: Day[] = [];
  let pieces: Piece[] = [];
  for (const field of document.querySelectorAll<HTMLSelectElement | HTMLInputElement>(
    'select, input',
  )) {
    if (table.contains(field) || !isShownDeep(field)) continue;
    if (field.tagName === 'INPUT') {
      const day = inputDate(field as HTMLInputElement);
      if (day === 'changed') return null;
      if (day !== null) dates.push(day);
      continue;
    }
    const piece = selectPiece(field as HTMLSelectElement);
    if (piece === null) {
      pieces = [];
      continue;
    }
    if (wasChanged(field as HTMLSelectElement)) return null;
    pieces.push(piece);
    if (pieces.length === 3) {
      const day = compose(pieces);
      if (day !== null) dates.push(day);
      pieces = [];
    }
  }
  return dates;
}

function inputDate(input: HTMLInputElement): Day | 'changed' | null {
  if (input.type !== 'date' && input.type !== 'text') return null;
  const date = readDate(input.value);
  if (date === null || !('day' in date)) return null;
  // Without a default the framework sets the value itself, so there is nothing to compare with.
  return input.defaultValue !== '' && input.defaultValue !== input.value ? 'changed' : date.day;
}

/** What one of three date selects means, told by its options: 28 to 31 days, 12 months, or years. */
function selectPiece(select: HTMLSelectElement): Piece | null {
  const option = select.options[select.selectedIndex];
  if (!option) return null;
  const filled = [...select.options].filter((o) => o.text.trim() !== '');
  const number = Number(option.value);
  if (filled.length === 12) {
    // The value is the safer witness: translated month names are sometimes plainly wrong.
    const month =
      Number.isInteger(number) && number >= 1 && number <= 12 ? number : monthOf(option.text);
    return month === null ? null : { part: 'month', value: month };
  }
  if (!Number.isInteger(number)) return null;
  if (filled.length >= 28 && filled.length <= 31 && number >= 1 && number <= 31) {
    return { part: 'day', value: number };
  }
  return number >= 1990 && number <= 2100 ? { part: 'year', value: number } : null;
}

function wasChanged(select: HTMLSelectElement): boolean {
  const defaults = [...select.options].filter((option) => option.defaultSelected);
  return defaults.length > 0 && !defaults.some((option) => option.selected);
}

function compose(pieces: Piece[]): Day | null {
  const value = (part: Piece['part']) => pieces.find((piece) => piece.part === part)?.value;
  const [day, month, year] = [value('day'), value('month'), value('year')];
  return day === undefined || month === undefined || year === undefined
    ? null
    : dayOf(year, month, day);
}
