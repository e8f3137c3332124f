import { type Day, parseDay } from '../../rules/attendance/day.ts';
import { schoolYearOf } from '../../rules/calendar/periods.ts';
import { isKeptFact } from '../casebook/kept-facts.ts';
import type { PupilFile } from '../casebook/pupil-file.ts';
import { casebookTexts } from './casebook.ts';
import { caseTexts } from './casefile.ts';
import { mediumDate } from './dutch-date.ts';
import { municipalityNames } from './setup-names.ts';

/** One thing that was logged, in words. */
export interface KeptRow {
  what: string;
  value: string;
  /** Where it is, and until when. */
  where: string;
}

/** What facts, rules and partners are called where the pupil is at school. */
export interface KeptNames {
  fact(name: string): string;
  rule(id: string): string;
  partner(id: unknown): string;
}

const texts = casebookTexts.sheet;

/** Everything that was logged of a pupil, as it stands on a day: first what is on the device. */
export function keptRows(file: PupilFile, asOf: Day, names: KeptNames): KeptRow[] {
  const { facts, ageClass, residence, marks, noAnswer, keptUntil } = file;
  const onDevice = keptUntil === null ? texts.inSession : texts.onDevice(dateWords(keptUntil));
  const yearEnd = texts.onDevice(mediumDate(schoolYearOf(asOf).to));
  const rowsOf = (kept: boolean, where: string) =>
    Object.entries(facts)
      .filter(([name]) => isKeptFact(name) === kept)
      .map(([name, value]) => {
        const said = name === 'partners' && Array.isArray(value) ? value.map(names.partner) : value;
        return { what: names.fact(name), value: factWords(said), where };
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
      value: texts.markOn(names.rule(rule), dateWords(on)),
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
