import { NOTIONS, SCOPES, VIEW_KINDS } from '../../store/view-spec.ts';
import { LONGEST_EVIDENCE, MOST_EVIDENCE } from '../page/school-evidence.ts';
import {
  type Gap,
  NO_READING_REASONS,
  type NoReadingReason,
  type PupilReading,
  type RawEntry,
  type RawTotal,
  type Reading,
  TOTAL_UNITS,
} from './reading.ts';

/**
 * Whether a value has the shape of a Reading. A page script could have been taken over, so the
 * background looks before it judges; a schema library is too slow for tens of thousands of cells.
 */
export function isReading(value: unknown): value is Reading {
  if (!isObject(value)) return false;
  const { view, scope, source, period, absentMeansPresent, todayComplete, evidence, gaps, pupils } =
    value;
  return (
    isOneOf(VIEW_KINDS, view) &&
    isOneOf(SCOPES, scope) &&
    isSource(source) &&
    isPeriodOrNull(period) &&
    typeof absentMeansPresent === 'boolean' &&
    typeof todayComplete === 'boolean' &&
    isListOf(evidence, isEvidence) &&
    evidence.length <= MOST_EVIDENCE &&
    isListOf(gaps, isGap) &&
    isListOf(pupils, isPupil)
  );
}

/** Whether a value is one of the reasons why a page gives no reading. */
export function isNoReadingReason(value: unknown): value is NoReadingReason {
  return isOneOf(NO_READING_REASONS, value);
}

function isGap(value: unknown): value is Gap {
  return isObject(value) && typeof value.what === 'string' && typeof value.detail === 'string';
}

function isPupil(value: unknown): value is PupilReading {
  return (
    isObject(value) &&
    typeof value.key === 'string' &&
    typeof value.name === 'string' &&
    isListOf(value.otherKeys, isText) &&
    isTextOrNull(value.group) &&
    typeof value.ambiguous === 'boolean' &&
    typeof value.unsaved === 'boolean' &&
    isListOf(value.entries, isEntry) &&
    isListOf(value.totals, isTotal)
  );
}

function isEntry(value: unknown): value is RawEntry {
  if (!isObject(value)) return false;
  const { day, slot, code, label, excused, minutes, notion } = value;
  return (
    isDay(day) &&
    isSlot(slot) &&
    typeof code === 'string' &&
    isTextOrNull(label) &&
    (excused === null || typeof excused === 'boolean') &&
    (minutes === null || typeof minutes === 'number') &&
    (notion === null || isOneOf(NOTIONS, notion))
  );
}

function isSlot(value: unknown): value is RawEntry['slot'] {
  if (!isObject(value)) return false;
  if (value.part === 'lesson') return isDay(value.lesson);
  if (value.part === 'times') return isDay(value.from) && (value.to === null || isDay(value.to));
  return isOneOf(['day', 'am', 'pm', 'unsaid'], value.part);
}

function isTotal(value: unknown): value is RawTotal {
  return (
    isObject(value) &&
    typeof value.code === 'string' &&
    (value.excused === null || typeof value.excused === 'boolean') &&
    typeof value.count === 'number' &&
    Number.isFinite(value.count) &&
    (value.unit === null || isOneOf(TOTAL_UNITS, value.unit)) &&
    isPeriodOrNull(value.period)
  );
}

/** Whether a value says how a page was read. */
export function isSource(value: unknown): value is Reading['source'] {
  return (
    isObject(value) &&
    isOneOf(['adapter', 'mapping', 'recognised'], value.by) &&
    isTextOrNull(value.id) &&
    isTextOrNull(value.view)
  );
}

function isPeriodOrNull(value: unknown): value is Reading['period'] {
  return value === null || (isObject(value) && isDay(value.from) && isDay(value.to));
}

function isOneOf<T>(values: readonly T[], value: unknown): value is T {
  return values.some((known) => known === value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isListOf<T>(value: unknown, isItem: (item: unknown) => item is T): value is T[] {
  return Array.isArray(value) && value.every(isItem);
}

/** A whole number: a day number, or the number of a lesson. */
function isDay(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

function isEvidence(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_EVIDENCE;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || typeof value === 'string';
}
