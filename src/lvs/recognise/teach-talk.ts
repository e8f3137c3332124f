import { FIELDS, VIEW_KINDS, type ViewSpec } from '../../store/view-spec.ts';
import type { NoReading, Reading } from '../reading/reading.ts';
import { isNoReadingReason, isReading } from '../reading/reading-guard.ts';
import type { Candidate, CandidateColumn } from './candidate.ts';
import { LOOKS } from './cell-looks.ts';
import { isWhys } from './why.ts';

/** What a page is told while a person teaches how it is read. */
export type TeachToPage =
  /** Answer: `candidates`. */
  | { type: 'teach-start' }
  /** Draws an outline around each candidate, counted from `first`; `ring` is the chosen one, or null. */
  | { type: 'teach-outline'; first: number; ring: number | null }
  /** Reads the page by this view and nothing else. Answer: `tried`. */
  | { type: 'teach-try'; id: number; spec: ViewSpec }
  | { type: 'teach-end' };

/** What the page answers. */
export type TeachFromPage =
  /** `path`: path and hash of its address now. */
  | { type: 'candidates'; candidates: Candidate[]; path: string }
  | { type: 'tried'; id: number; read: Tried };

export type Tried = Reading | NoReading;

/** Checks what a page answers, like all that comes from a page. Not for the page itself: it is too big there. */
export function isTeachFromPage(value: unknown): value is TeachFromPage {
  if (!isObject(value)) return false;
  if (value.type === 'tried') return isCount(value.id) && isTried(value.read);
  return (
    value.type === 'candidates' &&
    typeof value.path === 'string' &&
    isListOf(value.candidates, isCandidate)
  );
}

function isTried(value: unknown): boolean {
  if (isReading(value)) return true;
  return (
    isObject(value) &&
    value.view === null &&
    isNoReadingReason(value.reason) &&
    typeof value.detail === 'string'
  );
}

function isCandidate(value: unknown): value is Candidate {
  if (!isObject(value)) return false;
  const { as, hosts, confidence, kind, why, rowCount, columns, rows } = value;
  return (
    ['table', 'split', 'grid'].includes(as as string) &&
    isListOf(hosts, isText) &&
    typeof confidence === 'number' &&
    isOneOrNull(VIEW_KINDS, kind) &&
    isWhys(why) &&
    isCount(rowCount) &&
    isListOf(columns, isColumn) &&
    isListOf(rows, (row) => isListOf(row, isText))
  );
}

function isColumn(value: unknown): value is CandidateColumn {
  return (
    isObject(value) &&
    isListOf(value.headers, isText) &&
    isOneOrNull(FIELDS, value.field) &&
    isOneOrNull(['date', 'part'], value.head) &&
    isOneOrNull(LOOKS, value.look)
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isListOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem);
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value);
}

function isOneOrNull(values: readonly unknown[], value: unknown): boolean {
  return value === null || values.includes(value);
}
