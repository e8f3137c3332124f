import type { Day } from '../../../../rules/attendance/day.ts';
import type { CaseSheet } from '../../../signals/case/case-sheet.ts';
import { NO_STEP } from '../../../signals/case/logged-days.ts';
import type { DocumentTexts } from '../../../texts/documents.ts';
import { mediumDate } from '../../../texts/dutch-date.ts';
import { fill } from '../../../texts/fill.ts';
import { knownFactName } from '../../fact-name.ts';

interface Done {
  day: Day;
  what: string;
}

/** What the school did, ascending, each with its date; steps that were only planned do not count. */
export function doneLines(texts: DocumentTexts, sheet: CaseSheet): string[] {
  return doneOf(sheet).map(({ day, what }) => fill(texts.done, { date: mediumDate(day), what }));
}

/** The same without any date, each once. */
export function undatedLines(sheet: CaseSheet): string[] {
  return [...new Set(doneOf(sheet).map(({ what }) => what))];
}

function doneOf({ timeline, steps, asOf }: CaseSheet): Done[] {
  return timeline.logged.flatMap(({ day, fact }): Done[] => {
    const what = knownFactName({ steps }, fact);
    if (what === null || NO_STEP.has(fact) || day > asOf) return [];
    return [{ day, what }];
  });
}
