import type { Day } from '../../../rules/attendance/day.ts';
import { parseDay } from '../../../rules/attendance/day.ts';
import { buildCalendar } from '../../../rules/calendar/school-calendar.ts';
import { termEnd } from '../../../rules/calendar/terms.ts';
import type { DocumentDeadline } from '../../../rules/documents/document.ts';
import type { CaseSheet } from '../../signals/case/case-sheet.ts';

/** What a deadline may rest on besides the case. */
export interface DeadlineFacts {
  sheet: CaseSheet;
  /** The rule whose step it is; null: none. */
  rule: string | null;
  /** The day on which the step is done: what the person said, else the latest that was logged; null: none. */
  doneOn: Day | null;
  /** What a person filled in, by field id; a date is `YYYY-MM-DD`. */
  filled: Readonly<Record<string, string>>;
}

/** The last day of a document's deadline; null while nothing dates it. */
export function deadlineDay(
  { from }: DocumentDeadline,
  { sheet, rule, doneOn, filled }: DeadlineFacts,
): Day | null {
  switch (from.kind) {
    case 'due':
      return sheet.signals.find(({ signal }) => signal.rule === rule)?.signal.due ?? null;
    case 'field':
      return parseDay(filled[from.field] ?? '');
    case 'after-done': {
      if (doneOn === null) return null;
      const calendar = buildCalendar(sheet.school.calendar);
      return termEnd(doneOn, from.after, from.unit, calendar, { freezeVakantie: false });
    }
  }
}
