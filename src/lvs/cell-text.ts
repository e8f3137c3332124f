import { isShown } from './shown.ts';
import { fold, tidy } from './text.ts';

/** A registration as its cell shows it: the code, its meaning if the cell tells it, and free text. */
export interface CellText {
  code: string;
  label: string | null;
  detail: string;
  minutes: number | null;
}

const MINUTES = /(\d{1,3})\s*(?:min\b|minuten|minutes|m\b)/;
const CODE_THEN_TEXT = /^([A-Z][A-Z0-9]{0,3})(?:[\s:–-]+(.*))?$/;
const SHORT = 40;

/**
 * Reads a registration cell: a code with its meaning in `title`, or a code and then free text; null
 * when the cell is empty. Only what is shown counts.
 */
export function readCell(cell: HTMLElement): CellText | null {
  const text = shownText(cell);
  if (text === '') return titleOnly(cell);
  const titled = cell.title !== '' ? cell : titledInside(cell);
  if (titled !== null) {
    const code = shownText(titled);
    const label = tidy(titled.title);
    if (code !== '' && code.length <= SHORT) {
      const detail = titled === cell ? '' : tidy(text.replace(code, ''));
      return titled === cell ? splitCode(text, label) : make(code, label, detail);
    }
  }
  return splitCode(text, null);
}

/** Text of the element without what the page hides in it. */
export function shownText(element: HTMLElement): string {
  if (element.childElementCount === 0) return tidy(element.textContent);
  let text = '';
  for (const node of element.childNodes) {
    if (node.nodeType === 3) text += node.nodeValue;
    else if (node.nodeType === 1 && isShown(node as Element)) {
      text += ` ${shownText(node as HTMLElement)} `;
    }
  }
  return tidy(text);
}

function titleOnly(cell: HTMLElement): CellText | null {
  const titled = cell.title !== '' ? cell : titledInside(cell);
  const label = titled === null ? '' : tidy(titled.title);
  return label === '' || label.length > SHORT ? null : make(label, label, '');
}

function titledInside(cell: HTMLElement): HTMLElement | null {
  for (const child of cell.children) {
    if (!(isElementWithTitle(child) && isShown(child))) continue;
    if (child.title !== '') return child;
    const deeper = titledInside(child);
    if (deeper) return deeper;
  }
  return null;
}

function isElementWithTitle(element: Element): element is HTMLElement {
  return 'title' in element;
}

function splitCode(text: string, label: string | null): CellText {
  const match = CODE_THEN_TEXT.exec(text);
  if (match) return make(match[1]!, label, match[2] ?? '');
  return make(text.slice(0, SHORT), label, '');
}

function make(code: string, label: string | null, detail: string): CellText {
  const minutes = MINUTES.exec(fold(detail));
  return {
    code,
    label: label === '' || label === code ? null : label,
    detail,
    minutes: minutes ? Number(minutes[1]) : null,
  };
}
