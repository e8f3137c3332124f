import { type Day, dayOf } from '../../../rules/attendance/day.ts';
import { monthOf, readDate } from '../words/date-text.ts';
import { isShownDeep } from './shown.ts';

/**
 * The dates that the page's own date fields show, in page order: date inputs, and day, month and year
 * selects that stand together, the year last. Null when a field was changed but not sent: the page does
 * not show that period yet.
 */
export function formDates(document: Document, table: HTMLElement): Day[] | null {
  const dates: (Day | null)[] = [];
  let date = 0;
  let month = 0;
  for (const field of document.querySelectorAll<HTMLSelectElement | HTMLInputElement>(
    'select, input',
  )) {
    if (table.contains(field) || !isShownDeep(field)) continue;
    if (field.tagName === 'INPUT') {
      const day = inputDate(field as HTMLInputElement);
      if (day === 'changed') return null;
      dates.push(day);
      continue;
    }
    const [part, value] = selectPiece(field as HTMLSelectElement);
    if (part !== null && wasChanged(field as HTMLSelectElement)) return null;
    if (part === 'date') date = value;
    else if (part === 'month') month = value;
    else {
      if (part === 'year') dates.push(dayOf(value, month, date));
      date = month = 0; // a school year select has no day before it
    }
  }
  return dates.filter((day) => day !== null);
}

function inputDate(input: HTMLInputElement): Day | 'changed' | null {
  if (input.type !== 'date' && input.type !== 'text') return null;
  const date = readDate(input.value);
  if (date === null || !('day' in date)) return null;
  // Without a default the framework sets the value itself, so there is nothing to compare with.
  return input.defaultValue !== '' && input.defaultValue !== input.value ? 'changed' : date.day;
}

/** What one of three date selects means, told by its options: 28 to 31 days, 12 months, or years. */
function selectPiece(select: HTMLSelectElement): ['date' | 'month' | 'year' | null, number] {
  const option = select.options[select.selectedIndex];
  const filled = [...select.options].filter((o) => o.text.trim() !== '').length;
  const number = Number(option?.value);
  // The value is the safer witness: translated month names are sometimes plainly wrong.
  const month = number >= 1 && number <= 12 ? number : monthOf(option?.text ?? '');
  if (filled === 12 && month !== null) return ['month', month];
  if (filled >= 28 && filled <= 31 && number >= 1 && number <= 31) return ['date', number];
  return [number >= 1990 && number <= 2100 ? 'year' : null, number];
}

/** Whether another option is chosen than the page came with. */
export function wasChanged(select: HTMLSelectElement): boolean {
  const defaults = [...select.options].filter((option) => option.defaultSelected);
  return defaults.length > 0 && !defaults.some((option) => option.selected);
}
