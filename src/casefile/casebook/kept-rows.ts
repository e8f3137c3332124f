import type { CaseSheet } from '../../signals/case/case-sheet.ts';
import { casebookTexts } from '../../texts/casebook.ts';
import { type KeptRow, keptRows as rowsOfFile } from '../../texts/kept-rows.ts';
import { factName } from '../fact-name.ts';
import { partnerName } from '../partner-name.ts';
import { signalName } from '../seen/signal-words.ts';

/** Everything that was logged of a pupil, in the words of the sheet: first what stands on the device. */
export function keptRows(sheet: CaseSheet): KeptRow[] {
  return rowsOfFile(sheet.file, sheet.asOf, {
    fact: (name) => nameOf(sheet, name),
    rule: (id) => ruleName(sheet, id),
    partner: (id) => partnerName(sheet.partners, id),
  });
}

/** A step that a person ticked is called by its rule; all else has a name of its own. */
function nameOf(sheet: CaseSheet, fact: string): string {
  const step = sheet.manual.find(({ rule }) => fact === `flag.${rule.id}`);
  return step?.texts.badge ?? factName(sheet, fact);
}

function ruleName({ signals }: CaseSheet, rule: string): string {
  const signal = signals.find((one) => one.rule.id === rule);
  return signal === undefined ? casebookTexts.sheet.otherRule : signalName(signal);
}
