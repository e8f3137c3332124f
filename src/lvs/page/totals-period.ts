import type { Day } from '../../../rules/attendance/day.ts';
import { isUndated, readPeriod } from '../words/period-text.ts';
import { fold } from '../words/text.ts';
import { wasChanged } from './form-dates.ts';
import { contentLines, type PageLine } from './page-lines.ts';
import type { Period } from './period.ts';
import { isShownDeep } from './shown.ts';

const NAMED = /schooljaar|periode|\bdagen\b|school year|\bdays\b/i;
const LABEL = /^(?:(?:totalen|totals|periode|tijdvak|weergave)\b)?[\s:]*/i;
const CHOSEN =
  '[aria-selected=true], [aria-pressed=true], [aria-checked=true], [aria-current], .active, .selected';

/**
 * The period that counts are of, named by the page in words ("Schooljaar 2026-2027", "Laatste 30 dagen").
 * What is chosen goes before what is only there; null when that has no dates, or when two are named.
 */
export function namedPeriod(document: Document, lines: PageLine[], today: Day): Period | null {
  const chosen: string[] = [];
  for (const select of document.getElementsByTagName('select')) {
    if (!isShownDeep(select)) continue;
    if (wasChanged(select) && [...select.options].some(({ text }) => saysPeriod(text, today)))
      return null;
    chosen.push(select.options[select.selectedIndex]?.text ?? '');
  }
  for (const element of document.querySelectorAll(CHOSEN)) {
    if (element.childElementCount < 5 && isShownDeep(element))
      chosen.push(element.textContent ?? '');
  }
  const said = chosen.filter((text) => saysPeriod(text, today));
  const texts =
    said.length > 0
      ? said
      : contentLines(lines, NAMED).flatMap(({ text }) => text.split(/[·|,;.]/));
  const named = texts.filter((text) => saysPeriod(text, today));
  const periods = new Map(
    named.map((text) => {
      const period = readPeriod(bare(text), today);
      return [period?.from, period] as const;
    }),
  );
  return periods.size === 1 ? [...periods.values()][0]! : null;
}

function saysPeriod(text: string, today: Day): boolean {
  return isUndated(text) || isUndated(bare(text)) || readPeriod(bare(text), today) !== null;
}

function bare(text: string): string {
  return fold(text).replace(LABEL, '');
}
