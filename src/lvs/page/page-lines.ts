import { tidy } from '../words/text.ts';
import { isShown, isShownDeep } from './shown.ts';

/** One line of text outside the table's rows, with the block that holds it. */
export interface PageLine {
  element: HTMLElement;
  text: string;
}

const INLINE = /^(?:A|ABBR|B|BDI|EM|FONT|I|LABEL|MARK|SMALL|SPAN|STRONG|TIME|U|.+-.+)$/;
/** What a table itself says about its rows stands here. */
const ABOUT = 'caption, tfoot, [colspan]';
const LONGEST = 200;
/** What a site says on every page, and what is about this one. */
const SITE = 'header, footer, nav, [role=banner], [role=contentinfo], [role=navigation]';
const CONTENT = 'main, article, section, dialog, [role=main], [role=dialog]';
const CONTROL = 'a, button, [role=button], [role=tab], [role=menuitem], option';

/** What the rows of a list stand in; a list of blocks has neither. */
const PARTS = 'table, [role=row]';

/** The lines of text around the rows of a list, in page order, caption, foot and merged cells included: where pages name period, pupil and pager. */
export function pageLines(document: Document, root: HTMLElement): PageLine[] {
  const lines = new Map<HTMLElement, PageLine[]>();
  const inRows = rowsOf(root);
  const walker = document.createTreeWalker(
    document.body,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    (node) => {
      if (node.nodeType === 3) return NodeFilter.FILTER_ACCEPT;
      const isQuiet = saysNothing(node as Element) && inRows(node as Element);
      return isQuiet ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
    },
  );
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement!;
    let element = parent;
    while (INLINE.test(element.tagName)) element = element.parentElement!;
    if (inRows(element) && !root.contains(element.closest(ABOUT))) continue;
    if (element !== parent && !isShown(parent)) continue;
    const own = lines.get(element) ?? [];
    const last = node.previousSibling?.nodeName === 'BR' ? undefined : own.at(-1);
    if (last) last.text += node.nodeValue;
    else own.push({ element, text: node.nodeValue! });
    lines.set(element, own);
  }
  return [...lines.values()]
    .flat()
    .map(({ element, text }) => ({ element, text: tidy(text) }))
    .filter(({ text }) => text !== '' && text.length <= LONGEST);
}

/** Whether an element stands in the rows of a list, or holds all of them and nothing else. */
function rowsOf(root: HTMLElement): (element: Element) => boolean {
  const parts = new Set<Element | null>(root.querySelectorAll(PARTS));
  if (root.matches(PARTS)) parts.add(root);
  return (element) => (parts.size > 0 ? parts.has(element.closest(PARTS)) : root.contains(element));
}

/** Whole tables and rows of which no line is about the list: tens of thousands of cells that need no look. */
function saysNothing(element: Element): boolean {
  if (!/^T(?:ABLE|R)$/.test(element.tagName) && element.getAttribute('role') !== 'row')
    return false;
  return element.querySelector(ABOUT) === null && element.closest('tfoot') === null;
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

/** The shown lines that tell about this page: not what stands on every page of the site, nor what leads to another. */
export function contentLines(lines: PageLine[], pattern: RegExp): PageLine[] {
  return lines.filter(({ element, text }) => {
    if (!pattern.test(text) || !isShownDeep(element)) return false;
    const site = element.closest(SITE);
    if (site !== null && site.closest(CONTENT) === null) return false;
    return (
      element.closest(CONTROL) === null &&
      tidy(element.querySelector(CONTROL)?.textContent ?? '') !== text
    );
  });
}
