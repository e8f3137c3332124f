import { shownText } from '../grid/cell-text.ts';
import { fold, tidy } from '../words/text.ts';
import { wasChanged } from './form-dates.ts';
import type { PageLine } from './page-lines.ts';
import { isShownDeep } from './shown.ts';

/** No page needs more to say whose it is. */
export const MOST_EVIDENCE = 40;
/** In characters: longer texts tell something else. */
export const LONGEST_EVIDENCE = 80;

/** Where an LVS says whose data it shows. A header inside the content is about that content. */
const HEADER = 'header, [role=banner], nav, [role=navigation]';
const CONTENT = 'main, article, section, dialog, [role=main], [role=dialog]';
/** In a list the other schools of a switcher stand too, and the menu. */
const LIST = 'ul, ol, menu, [role=menu], [role=listbox], [role=tablist]';
const CHOSEN =
  '[aria-current]:not([aria-current=false]), [aria-selected=true], [aria-checked=true]';
const NAMED = '[alt], [aria-label]';
const NO_TEXT = /^(?:select|optgroup|option|textarea|script|style|template|noscript)$/i;
const SEPARATOR = /\s[-–—:]\s|[|·•«»]/;
/** The number of a school or of one of its buildings: `12AB`, `12AB00`. */
const BRIN = /\b\d{2}[A-Z]{2}(?:\d{2})?\b/g;

/**
 * The short texts around the attendance tables that may name the school: name of the site, title, header,
 * chosen options, school numbers. Each once, at most `MOST_EVIDENCE`; none with the name of a pupil, who
 * may be called like a school.
 */
export function schoolEvidence(
  document: Document,
  tables: readonly HTMLElement[],
  lines: readonly PageLine[],
  pupils: readonly { name: string }[],
): string[] {
  const names = pupils.map(({ name }) => wordsOf(name)).filter((name) => name.trim() !== '');
  const isOutside = (element: Element) => !tables.some((table) => table.contains(element));
  const evidence = new Set<string>();
  for (const found of textsOf(document, lines, isOutside)) {
    const text = tidy(found);
    const words = wordsOf(text);
    if (text === '' || text.length > LONGEST_EVIDENCE) continue;
    if (names.some((name) => words.includes(name))) continue;
    evidence.add(text);
    if (evidence.size === MOST_EVIDENCE) break;
  }
  return [...evidence];
}

/** Only the words, with a space around each. */
function wordsOf(text: string): string {
  return ` ${fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
}

/** Strongest first, so that what falls off says least. */
function* textsOf(
  document: Document,
  lines: readonly PageLine[],
  isOutside: (element: Element) => boolean,
): Generator<string> {
  yield document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content ?? '';
  yield* document.title.split(SEPARATOR);
  for (const header of document.querySelectorAll(HEADER)) {
    if (header.closest(CONTENT) !== null || !isOutside(header)) continue;
    yield* namesIn(header);
    for (const element of header.getElementsByTagName('*')) yield* namesIn(element);
  }
  for (const select of document.getElementsByTagName('select')) {
    const option = select.options[select.selectedIndex];
    // Another school may be chosen already while the page still shows the one before.
    if (option && isOutside(select) && isShownDeep(select) && !wasChanged(select)) {
      yield option.text;
    }
  }
  for (const { element, text } of lines) {
    const numbers = text.match(BRIN);
    if (numbers && isOutside(element) && isShownDeep(element)) yield* numbers;
  }
}

/** What one element of a header itself says: its text, or what stands in place of its picture. */
function namesIn(element: Element): string[] {
  if (NO_TEXT.test(element.tagName)) return [];
  const says = [...element.childNodes].some((node) => node.nodeType === 3 && tidy(node.nodeValue));
  if (!says && !element.matches(NAMED)) return [];
  if (element.closest(LIST) !== null && element.closest(CHOSEN) === null) return [];
  if (!isShownDeep(element)) return [];
  return [
    says ? shownText(element as HTMLElement) : '',
    element.getAttribute('alt') ?? '',
    element.getAttribute('aria-label') ?? '',
  ];
}
