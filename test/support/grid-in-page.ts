import { tableGrid } from '../../src/lvs/grid/table-grid.ts';

/** The texts of the page's table as it is read, null where a cell is invisible; and its hidden rows. */
export function readTexts(): { rows: (string | null)[][]; hidden: number } {
  const grid = tableGrid(document.querySelector('table')!)!;
  const rows = grid.rows.map(({ cells }) => cells.map((cell) => cell?.text ?? null));
  return { rows, hidden: grid.hiddenRows };
}

/** The same, with the browser asked of every single element. */
export function askTexts(): { rows: (string | null)[][]; hidden: number } {
  const rows: (string | null)[][] = [];
  let hidden = 0;
  for (const row of document.querySelectorAll('tbody tr')) {
    if (isHidden(row)) hidden++;
    else rows.push([...row.children].flatMap((cell) => (cell.checkVisibility() ? ask(cell) : [])));
  }
  return { rows, hidden };
}

/** Puts the focus in the middle of the table. */
export function focusInside(): void {
  const buttons = document.querySelectorAll('button');
  buttons[buttons.length >> 1]?.focus();
}

/** Ticks the box in this row as a person does: no attribute says so. */
export function tick(row: number): void {
  document.querySelectorAll('tbody tr')[row]!.querySelector('input')!.checked = true;
}

function isHidden(element: Element): boolean {
  const { checkVisibility } = Element.prototype;
  if (element.closest('[hidden], [aria-hidden=true]')) return true;
  return !checkVisibility.call(element, { visibilityProperty: true });
}

function ask(element: Element): (string | null)[] {
  return [isHidden(element) ? null : textOf(element).replace(/\s+/g, ' ').trim()];
}

function textOf(element: Element): string {
  const texts = [...element.childNodes].map((node) => {
    if (node instanceof Text) return node.data;
    if (!(node instanceof Element) || node.matches('select, textarea, s, del')) return '';
    return isHidden(node) ? '' : ` ${textOf(node)} `;
  });
  return texts.join('');
}
