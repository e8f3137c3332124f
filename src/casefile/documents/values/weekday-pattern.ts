import { weekdayOf } from '../../../../rules/attendance/day.ts';
import type { CaseSheet } from '../../../signals/case/case-sheet.ts';
import type { DocumentTexts } from '../../../texts/documents.ts';
import { fill } from '../../../texts/fill.ts';
import { isAbsence, recordsOf } from './school-year.ts';

/** Fewer days than this say nothing about weekdays. */
const LEAST_DAYS = 4;
/** A weekday stands out when at least this share of the days fall on it: chance gives one in five. */
const SHARE = 0.5;

/** Weekdays on which absence (late included) falls clearly more often; empty: none stands out. */
export function weekdayLines(texts: DocumentTexts, sheet: CaseSheet): string[] {
  const days = new Set(
    recordsOf(sheet)
      .filter(isAbsence)
      .map(({ day }) => day),
  );
  if (days.size < LEAST_DAYS) return [];
  return texts.weekdays.flatMap((weekday, index) => {
    const n = [...days].filter((day) => weekdayOf(day) === index + 1).length;
    return n / days.size < SHARE ? [] : [fill(texts.weekday, { weekday, n, of: days.size })];
  });
}
