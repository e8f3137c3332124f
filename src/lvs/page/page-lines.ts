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

/** The lines of text around a table, in page order, its caption, foot and merged cells included: where pages name period, pupil and pager. */
export function pageLines(document: Document, table: HTMLElement): PageLine[] {
  const lines = new Map<HTMLElement, PageLine[]>();
  const speaks = table.querySelector(ABOUT) !== null;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!speaks && table.contains(node)) continue;
    const parent = node.parentElement!;
    let element = parent;
    while (INLINE.test(element.tagName)) element = element.parentElement!;
    if (table.contains(element) && !table.contains(element.closest(ABOUT))) continue;
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
