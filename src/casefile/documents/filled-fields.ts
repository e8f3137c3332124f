import { formatDay, parseDay } from '../../../rules/attendance/day.ts';
import type { DocumentField } from '../../../rules/documents/document.ts';
import type { FieldValue } from '../../../rules/documents/sources.ts';
import type { DocumentTexts } from '../../texts/documents.ts';
import { mediumDate } from '../../texts/dutch-date.ts';
import { type FillFrom, fieldValue } from './values/field-value.ts';

/** A field with what stands in it. */
export interface FilledField {
  field: DocumentField;
  /** As its input holds it: a date as `YYYY-MM-DD`; empty: nothing. */
  value: string;
  /** As a person reads it. */
  words: string;
  /** What to say of it when we filled it from less than the whole school year; else null. */
  partial: string | null;
  /** Asked of the person, since nothing fills it; null: nothing is. */
  ask: string | null;
}

/** The fields of a document, filled from the case, with what a person typed in the place of it. */
export function filledFields(
  texts: DocumentTexts,
  fields: readonly DocumentField[],
  from: FillFrom,
  typed: Readonly<Record<string, string>>,
): FilledField[] {
  return fields.map((field) => {
    const known = field.from === null ? null : fieldValue(texts, field.from, from);
    const own = typed[field.id];
    const value = own ?? inputValue(field, known);
    return {
      field,
      value,
      words: wordsOf(field, value),
      partial: own === undefined && known?.certain === false ? partialWords(texts, field) : null,
      ask: known === null ? field.ask : null,
    };
  });
}

function partialWords(texts: DocumentTexts, { type }: DocumentField): string {
  return type === 'date' ? texts.asFarAsSeen : texts.atLeast;
}

function inputValue({ type }: DocumentField, known: FieldValue | null): string {
  if (known === null) return '';
  if (type === 'text') return known.text.replaceAll('\n', '; ');
  if (type !== 'date') return known.text;
  return known.day === undefined ? '' : formatDay(known.day);
}

function wordsOf({ type }: DocumentField, value: string): string {
  const day = type === 'date' ? parseDay(value) : null;
  return day === null ? value.trim() : mediumDate(day);
}

/** Fields without which the document makes no sense, and that are still empty. */
export function missingOf(filled: readonly FilledField[]): FilledField[] {
  return filled.filter(({ field, words }) => field.required && words === '');
}

/** By field id: what stands in it, as a person reads it. */
export function wordsById(filled: readonly FilledField[]): Record<string, string> {
  return Object.fromEntries(filled.map(({ field, words }) => [field.id, words]));
}
