import { LONGEST_EVIDENCE, MOST_EVIDENCE } from '../page/school-evidence.ts';
import {
  type Gap,
  NO_READING_REASONS,
  type NoReadingReason,
  type PupilReading,
  type RawEntry,
  type Reading,
} from './reading.ts';

/**
 * Whether a value has the shape of a Reading. A page script could have been taken over, so the
 * background looks before it judges; a schema library is too slow for tens of thousands of cells.
 */
export function isReading(value: unknown): value is Reading {
  if (!isObject(value)) return false;
  const { view, scope, period, absentMeansPresent, evidence, gaps, pupils } = value;
  return (
    (view === 'events' || view === 'history' || view === 'matrix') &&
    (scope === 'group' || scope === 'pupil') &&
    (period === null || (isObject(period) && isDay(period.from) && isDay(period.to))) &&
    typeof absentMeansPresent === 'boolean' &&
    isListOf(evidence, isEvidence) &&
    evidence.length <= MOST_EVIDENCE &&
    isListOf(gaps, isGap) &&
    isListOf(pupils, isPupil)
  );
}

/** Whether a value is one of the reasons why a page gives no reading. */
export function isNoReadingReason(value: unknown): value is NoReadingReason {
  return NO_READING_REASONS.some((reason) => reason === value);
}

function isGap(value: unknown): value is Gap {
  return isObject(value) && typeof value.what === 'string' && typeof value.detail === 'string';
}

function isPupil(value: unknown): value is PupilReading {
  return (
    isObject(value) &&
    typeof value.key === 'string' &&
    typeof value.name === 'string' &&
    isTextOrNull(value.group) &&
    typeof value.ambiguous === 'boolean' &&
    isListOf(value.entries, isEntry)
  );
}

function isEntry(value: unknown): value is RawEntry {
  if (!isObject(value) || !isObject(value.slot)) return false;
  const { day, slot, code, label, excused, minutes } = value;
  const { part } = slot as { part: unknown };
  return (
    isDay(day) &&
    (part === 'lesson' ? isDay(slot.lesson) : part === 'day' || part === 'am' || part === 'pm') &&
    typeof code === 'string' &&
    isTextOrNull(label) &&
    (excused === null || typeof excused === 'boolean') &&
    (minutes === null || typeof minutes === 'number')
  );
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

function isTextOrNull(value: unknown): value is string | null {
  return value === null || typeof value === 'string';
}
