import type { Day } from '../../../rules/attendance/day.ts';
import { periodOf, readSchoolYear, weekIn } from '../words/period-text.ts';
import { formDates } from './form-dates.ts';
import { contentLines, matching, type PageLine } from './page-lines.ts';

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
/** A line of its own. */
const WEEK = /^(?:weekoverzicht |overzicht )?week[ -]?(\d{1,2})$/i;
const SCHOOL_YEAR = /schooljaar 20\d\d ?[-–/] ?(?:20)?\d\d/i;

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
  if (dates === null) return null;
  if (dates.length !== 2) return dates.length === 0 ? statedWeek(lines) : null;
  const [from, to] = dates as [Day, Day];
  return from <= to ? { from, to } : null;
}

/** "Week 47", in the one school year that the page names. */
function statedWeek(lines: PageLine[]): Period | null {
  const weeks = new Set(contentLines(lines, WEEK).map(({ text }) => WEEK.exec(text)![1]!));
  const years = matching(lines, SCHOOL_YEAR).flatMap(({ match }) => readSchoolYear(match[0]) ?? []);
  const [week] = weeks;
  const [year] = years;
  if (week === undefined || weeks.size > 1 || year === undefined) return null;
  return years.every(({ from }) => from === year.from) ? weekIn(Number(week), year) : null;
}
