import { isShown } from '../page/shown.ts';
import { fold, tidy } from '../words/text.ts';
import type { Cell } from './grid.ts';

/** A registration as its cell shows it: the code, its meaning if the cell tells it, and minutes. */
export interface CellText {
  code: string;
  label: string | null;
  minutes: number | null;
}

const MINUTES = /(\d{1,3})\s*(?:min\b|minuten|minutes|m\b)/;
const CODE_THEN_TEXT = /^([A-Z][A-Z0-9]{0,3})(?:[\s:–-]+(.*))?$/;
const TWO_CODES = /^[A-Z][A-Z0-9]{0,3}(?:[\s,;/+&]+[A-Z][A-Z0-9]{0,3})+$/;
/** What a person may still choose or type, or struck out: not said. */
const UNSAID = /^(?:SELECT|TEXTAREA|S|DEL)$/;
/** What may say something without words. */
const WORDLESS = 'img, svg, i, input, select, textarea';
const SHORT = 40;

/**
 * Reads a registration cell: a code with its meaning in `title`, or a code and then free text; null
 * when the cell is empty. Only what is shown counts. `?` stands for what is said without words (an
 * icon, a tick box), and two codes in one cell stay together: neither may pass for silence or for one code.
 */
export function readCell({ text, element }: Cell): CellText | null {
  if (TWO_CODES.test(text)) return make(text, null, '');
  const titled = titledIn(element);
  const label = titled && tidy(titled.title);
  if (text === '') {
    if (label && label.length <= SHORT) return make(label, null, '');
    return label || element.querySelector(WORDLESS) ? make('?', null, '') : null;
  }
  const code = titled === null || titled === element ? '' : shownText(titled);
  if (code !== '' && code.length <= SHORT) return make(code, label, text.replace(code, ''));
  const split = CODE_THEN_TEXT.exec(text);
  const meaning = titled === element ? label : null;
  return split ? make(split[1]!, meaning, split[2] ?? '') : make(text.slice(0, SHORT), meaning, '');
}

/** Text of the element without what the page hides in it, and without its fields and what is struck out. */
export function shownText(element: HTMLElement): string {
  return tidy(textIn(element, isShown));
}

/** The same of an element in which the page hides nothing. */
export function wholeText(element: HTMLElement): string {
  return tidy(textIn(element, () => true));
}

function textIn(element: Node, isRead: (element: Element) => boolean): string {
  let text = '';
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === 3) text += node.nodeValue;
    else if (node.nodeType === 1 && !UNSAID.test(node.nodeName) && isRead(node as Element)) {
      const inside = (node as Element).firstElementChild ? textIn(node, isRead) : node.textContent;
      text += ` ${inside} `;
    }
  }
  return text;
}

/** The element with a `title`: this one, or the first shown one in it. */
function titledIn(element: HTMLElement): HTMLElement | null {
  if (element.title) return element;
  for (const child of element.children) {
    const titled = isShown(child) ? titledIn(child as HTMLElement) : null;
    if (titled) return titled;
  }
  return null;
}

function make(code: string, label: string | null, detail: string): CellText {
  const minutes = MINUTES.exec(fold(detail));
  return {
    code,
    label: label === '' || label === code ? null : label,
    minutes: minutes ? Number(minutes[1]) : null,
  };
}
