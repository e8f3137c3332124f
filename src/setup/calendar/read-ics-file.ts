import { type IcsDays, readIcsDays } from '../../schools/calendar/ics-days.ts';
import { schoolYearFrom } from '../../schools/calendar/school-year.ts';
import { calendarTexts } from '../../texts/calendar.ts';

const MEGABYTE = 1024 * 1024;
const LONGEST_QUOTE = 60;

/** A calendar file that could be read. */
export type IcsFile = Extract<IcsDays, { problem: null }>;

/** Reads a chosen file for the given school years, or says in one text what is wrong and what to do. */
export async function readIcsFile(
  file: File,
  startYears: readonly number[],
): Promise<IcsFile | string> {
  if (file.size > MEGABYTE) {
    return calendarTexts.icsTooBig((file.size / MEGABYTE).toFixed(1).replace('.', ','));
  }
  const text = await file.text().catch(() => null);
  if (text === null) return calendarTexts.icsUnreadable;
  const days = readIcsDays(text, {
    from: schoolYearFrom(startYears[0]!).from,
    to: schoolYearFrom(startYears.at(-1)!).to,
  });
  switch (days.problem) {
    case null:
      return days;
    case 'not-ics':
      return calendarTexts.icsNotCalendar(
        days.firstLine === '' ? calendarTexts.icsNothing : quote(days.firstLine),
      );
    case 'cut-off':
      return calendarTexts.icsCutOff(
        days.lastName === null ? calendarTexts.icsAtStart : calendarTexts.icsInside(days.lastName),
      );
    case 'no-events':
      return calendarTexts.icsEmpty;
  }
}

/** What stood in a file, short enough to read. */
export function quote(text: string): string {
  return text.length > LONGEST_QUOTE ? `“${text.slice(0, LONGEST_QUOTE)}…”` : `“${text}”`;
}
