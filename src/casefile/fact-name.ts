import type { CaseSheet } from '../signals/case/case-sheet.ts';
import { timelineTexts } from '../texts/case-timeline.ts';
import { factTexts } from '../texts/facts.ts';

/** What a logged fact is, in words: a step that only says that it was done has those of the protocol. */
export function factName({ steps }: CaseSheet, fact: string): string {
  const known = factTexts[fact];
  if (known !== undefined) return known;
  const step = steps.find(({ id }) => fact === `done.${id}`);
  return step?.texts.label ?? timelineTexts.someStep;
}
