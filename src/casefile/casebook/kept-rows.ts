import { parseDay } from '../../../rules/attendance/day.ts';
import { schoolYearOf } from '../../../rules/calendar/periods.ts';
import { isKeptFact } from '../../casebook/kept-facts.ts';
import type { CaseSheet } from '../../signals/case/case-sheet.ts';
import { casebookTexts } from '../../texts/casebook.ts';
import { caseTexts } from '../../texts/casefile.ts';
import { mediumDate } from '../../texts/dutch-date.ts';
import { municipalityNames } from '../../texts/setup-names.ts';
import { factName } from '../fact-name.ts';
import { partnerName } from '../partner-name.ts';
import { signalName } from '../seen/signal-words.ts';

/** One thing that was logged, in words. */
export interface KeptRow {
  what: string;
  value: string;
  /** Where it is, and until when. */
  where: string;
}

const texts = casebookTexts.sheet;

/** Everything that was logged of a pupil: first what stands on the device. */
export function keptRows(sheet: CaseSheet): KeptRow[] {
  const { facts, ageClass, residence, marks, noAnswer, keptUntil } = sheet.file;
  const onDevice = keptUntil === null ? texts.inSession : texts.onDevice(dateWords(keptUntil));
  const yearEnd = texts.onDevice(mediumDate(schoolYearOf(sheet.asOf).to));
  const rowsOf = (kept: boolean, where: string) =>
    Object.entries(facts)
      .filter(([name]) => isKeptFact(name) === kept)
      .map(([name, value]) => {
        const said = name === 'partners' ? partnerNames(sheet, value) : value;
        return { what: nameOf(sheet, name), value: factWords(said), where };
      });
  return [
    ...rowsOf(true, onDevice),
    ...residence.map(({ from, value }) => ({
      what: texts.residence,
      value: texts.since(municipalityNames[value], dateWords(from)),
      where: onDevice,
    })),
    ...(ageClass === null
      ? []
      : [{ what: texts.ageClass, value: caseTexts.next.ageClasses[ageClass], where: yearEnd }]),
    ...marks.map(({ rule, how, on }) => ({
      what: texts[how],
      value: texts.markOn(ruleName(sheet, rule), dateWords(on)),
      where: yearEnd,
    })),
    ...rowsOf(false, texts.inSession),
    ...noAnswer.map((on) => ({
      what: texts.noAnswer,
      value: dateWords(on),
      where: texts.inSession,
    })),
  ];
}

/** A step that a person ticked is called by its rule; all else has a name of its own. */
function nameOf(sheet: CaseSheet, fact: string): string {
  const step = sheet.manual.find(({ rule }) => fact === `flag.${rule.id}`);
  return step?.texts.badge ?? factName(sheet, fact);
}

function ruleName({ signals }: CaseSheet, rule: string): string {
  const signal = signals.find((one) => one.rule.id === rule);
  return signal === undefined ? texts.otherRule : signalName(signal);
}

/** Partners under the names that they have here. */
function partnerNames({ partners }: CaseSheet, ids: unknown): unknown {
  if (!Array.isArray(ids)) return ids;
  return ids.map((id) => partnerName(partners, id));
}

function factWords(value: unknown): string {
  if (Array.isArray(value)) return value.map(factWords).join(', ');
  if (typeof value === 'boolean') return value ? texts.isSo : texts.isNotSo;
  if (typeof value !== 'object' || value === null) return dateWords(String(value));
  const { date, end } = value as { date?: unknown; end?: unknown };
  if (typeof date !== 'string') return JSON.stringify(value);
  return typeof end === 'string'
    ? texts.reportUntil(dateWords(date), dateWords(end))
    : dateWords(date);
}

/** A date in Dutch; anything else as it is. */
function dateWords(text: string): string {
  const day = parseDay(text);
  return day === null ? text : mediumDate(day);
}
