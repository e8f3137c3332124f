import type { CaseSheet } from '../signals/case/case-sheet.ts';
import { timelineTexts } from '../texts/case-timeline.ts';
import { factTexts } from '../texts/facts.ts';

/** What a logged fact is, in words; of one that nobody named only that it is a step. */
export function factName(sheet: CaseSheet, fact: string): string {
  return knownFactName(sheet, fact) ?? timelineTexts.someStep;
}

/** The same, or null: a step that only says that it was done has the words of the protocol. */
export function knownFactName({ steps }: Pick<CaseSheet, 'steps'>, fact: string): string | null {
  const known = factTexts[fact];
  if (known !== undefined) return known;
  return steps.find(({ id }) => fact === `done.${id}`)?.texts.label ?? null;
}
