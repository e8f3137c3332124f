import { isShownDeep } from './shown.ts';
import { tidy } from './text.ts';

/** One line of text outside the table, with the block that holds it. */
export interface PageLine {
  element: HTMLElement;
  text: string;
}

const INLINE = /^(?:A|ABBR|B|BDI|EM|FONT|I|LABEL|MARK|SMALL|SPAN|STRONG|TIME|U)$/;
const LONGEST = 200;

/** The lines of text around a table, in page order, its caption included: where pages name period, pupil and pager. */
export function pageLines(document: Document, table: HTMLTableElement): PageLine[] {
  const lines: PageLine[] = [];
  const seen = new Set<HTMLElement>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    let element = node.parentElement!;
    while (INLINE.test(element.tagName) && element.parentElement) element = element.parentElement;
    if (seen.has(element)) continue;
    seen.add(element);
    const outside = !table.contains(element) || element.tagName === 'CAPTION';
    const text = outside ? tidy(element.textContent) : '';
    if (text !== '' && text.length <= LONGEST) lines.push({ element, text });
  }
  return lines;
}

/** The shown lines that match, each with its match. */
export function matching(
  lines: PageLine[],
  pattern: RegExp,
): { element: HTMLElement; match: RegExpExecArray }[] {
  return lines.flatMap(({ element, text }) => {
    const match = pattern.exec(text);
    return match && isShownDeep(element) ? [{ element, match }] : [];
  });
}
