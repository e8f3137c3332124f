import type { Day } from '../../../rules/attendance/day.ts';
import { placeIn, readDate } from '../words/date-text.ts';
import { formDates } from './form-dates.ts';
import { matching, type PageLine } from './page-lines.ts';

export interface Period {
  from: Day;
  to: Day;
}

const DATE = String.raw`(?:\p{L}{2,9}\.?\s)?(?:\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}\s\p{L}{3,9}\.?(?:\s\d{4})?)`;
const LABEL = String.raw`(?:periode|tijdvak|timeframe|period|weergave|van|vanaf|from|week\s\d{1,2}[^:]{0,12})`;
/** From the start of a line: "Herfstvakantie van … t/m …" is not the table's period. */
const STATED = new RegExp(
  String.raw`(?:^|[·|,;]\s*)(?:(?:absenties|registraties|verzuim)\s)?${LABEL}\s*:?\s*(${DATE})\s*(?:t\/m|tot en met|tot|to|until|–|-|—)\s*(${DATE})`,
  'iu',
);

/** The period that the page states for its table, in words or in its date fields; null when it states none, or two. */
export function statedPeriod(
  document: Document,
  table: HTMLElement,
  lines: PageLine[],
): Period | null {
  const inWords = new Map<string, Period>();
  for (const { match } of matching(lines, STATED)) {
    const period = periodOf(match[1]!, match[2]!);
    if (period) inWords.set(`${period.from}-${period.to}`, period);
  }
  if (inWords.size > 0) return inWords.size === 1 ? [...inWords.values()][0]! : null;
  const dates = formDates(document, table);
  if (dates === null || dates.length !== 2) return null;
  const [from, to] = dates as [Day, Day];
  return from <= to ? { from, to } : null;
}

function periodOf(fromText: string, toText: string): Period | null {
  const to = readDate(toText);
  const from = readDate(fromText);
  if (to === null || from === null || !('day' in to)) return null;
  // "16 nov t/m 20 nov 2026": the year stands once, at the end.
  const start = 'day' in from ? from.day : placeIn(from, { from: to.day - 364, to: to.day });
  return start !== null && start <= to.day ? { from: start, to: to.day } : null;
}
