import { type Day, parseDay } from '../../../../rules/attendance/day.ts';
import type { FieldValue } from '../../../../rules/documents/sources.ts';
import type { DocumentTexts } from '../../../texts/documents.ts';
import { mediumDate } from '../../../texts/dutch-date.ts';
import { fill } from '../../../texts/fill.ts';

/** A logged fact as words: dates in Dutch, a line each; null when nothing was logged. */
export function factValue(texts: DocumentTexts, fact: unknown): FieldValue | null {
  const lines = (Array.isArray(fact) ? fact : [fact]).map((one) => lineOf(texts, one));
  const known = lines.filter((line) => line !== null);
  if (known.length === 0) return null;
  const day = typeof fact === 'string' ? parseDay(fact) : null;
  return { text: known.join('\n'), certain: true, ...(day !== null && { day }) };
}

function lineOf(texts: DocumentTexts, fact: unknown): string | null {
  if (fact === true) return texts.yes;
  if (fact === false) return texts.no;
  if (typeof fact === 'number') return String(fact);
  if (typeof fact === 'string') return dateWords(fact) ?? (fact === '' ? null : fact);
  if (typeof fact !== 'object' || fact === null) return null;
  const { date, end } = fact as { date?: unknown; end?: unknown };
  const [on, until] = [dateWords(date), dateWords(end)];
  if (on === null || until === null) return on;
  return fill(texts.reported, { date: on, end: until });
}

function dateWords(text: unknown): string | null {
  const day: Day | null = typeof text === 'string' ? parseDay(text) : null;
  return day === null ? null : mediumDate(day);
}
