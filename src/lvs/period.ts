import type { Day } from '../../rules/attendance/day.ts';
import { placeIn, readDate } from './date-text.ts';
import { formDates } from './form-dates.ts';
import { isShownDeep } from './shown.ts';
import { tidy } from './text.ts';

export interface Period {
  from: Day;
  to: Day;
}

const DATE = String.raw`(?:\p{L}{2,9}\.?\s)?(?:\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}\s\p{L}{3,9}\.?(?:\s\d{4})?)`;
const LABEL = String.raw`(?:periode|tijdvak|timeframe|period|weergave|van|vanaf|from|week\s\d{1,2}[^:]{0,12})`;
const STATED = new RegExp(
  String.raw`${LABEL}\s*:?\s*(${DATE})\s*(?:t\/m|tot en met|tot|to|until|–|-|—)\s*(${DATE})`,
  'iu',
);
const LONGEST_BLOCK = 200;

/** The period that the page states for its table, in words or in its date fields; null when it states none, or two. */
export function statedPeriod(document: Document, table: HTMLTableElement): Period | null {
  const inWords = periodsInWords(document, table);
  if (inWords.length > 0) return inWords.length === 1 ? inWords[0]! : null;
  const dates = formDates(document, table);
  if (dates === null || dates.length !== 2) return null;
  const [from, to] = dates as [Day, Day];
  return from <= to ? { from, to } : null;
}

function periodsInWords(document: Document, table: HTMLTableElement): Period[] {
  const found = new Map<string, Period>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!/\d{4}/.test(node.nodeValue ?? '')) continue;
    const block = blockAround(node);
    if (block === null || insideBody(block, table)) continue;
    const match = STATED.exec(tidy(block.textContent));
    if (!match || !isShownDeep(block)) continue;
    const period = periodOf(match[1]!, match[2]!);
    if (period) found.set(`${period.from}-${period.to}`, period);
  }
  return [...found.values()];
}

/** The largest element around a text that is still one line of text. */
function blockAround(node: Node): HTMLElement | null {
  let block: HTMLElement | null = null;
  for (let el = node.parentElement; el !== null; el = el.parentElement) {
    if ((el.textContent?.length ?? 0) > LONGEST_BLOCK) break;
    block = el;
  }
  return block;
}

function insideBody(block: HTMLElement, table: HTMLTableElement): boolean {
  return table.contains(block) && block.closest('caption') === null;
}

function periodOf(fromText: string, toText: string): Period | null {
  const to = readDate(toText);
  const from = readDate(fromText);
  if (to === null || from === null || !('day' in to)) return null;
  // "16 nov t/m 20 nov 2026": the year stands once, at the end.
  const start = 'day' in from ? from.day : placeIn(from, { from: to.day - 364, to: to.day });
  return start !== null && start <= to.day ? { from: start, to: to.day } : null;
}
