import { formatDay, parseDay } from '../../rules/attendance/day.ts';
import { shapeOfFact } from '../../rules/evaluate/facts-schema.ts';
import { isKeptFact, type KeptFact, keptValue } from './kept-facts.ts';
import type { Entry } from './pupil-file.ts';
import { isAgeClass, isMark, isResidence, type PupilRecord } from './pupil-record.ts';
import type { SessionEntry } from './session-facts.ts';

/** What is kept on the device when it is logged. */
export type KeptEntry = Exclude<Entry, SessionEntry> | (Entry & { what: 'fact'; name: KeptFact });

/** Names of facts, also of a school's own protocol. */
const FACT_NAME = /^[a-zA-Z][a-zA-Z0-9.-]{0,99}$/;

/** Whether a message is an entry of the right shape: it may come from a page of an older version. */
export function isEntry(data: unknown): data is Entry {
  if (typeof data !== 'object' || data === null) return false;
  const entry = data as Record<string, unknown>;
  switch (entry.what) {
    case 'fact':
      return typeof entry.name === 'string' && isFact(entry.name, entry.value);
    case 'mark':
      return isMark(entry.mark);
    case 'unmark':
      return typeof entry.rule === 'string';
    case 'no-answer':
      return typeof entry.on === 'string' && parseDay(entry.on) !== null;
    case 'age':
      return isAgeClass(entry.ageClass);
    default:
      return entry.what === 'residence' && isResidence(entry.residence);
  }
}

function isFact(name: string, value: unknown): boolean {
  if (!FACT_NAME.test(name)) return false;
  if (value === null) return true;
  if (isKeptFact(name)) return isNothing(value) || keptValue(name, value) !== null;
  return shapeOfFact(name)?.safeParse(value).success ?? true;
}

/** Whether it is of the closed list that stands on the device; all else is the session's. */
export function isKeptEntry(entry: Entry): entry is KeptEntry {
  if (entry.what === 'fact') return isKeptFact(entry.name);
  return entry.what !== 'no-answer';
}

/** Whether it only takes something back. */
export function takesBack(entry: KeptEntry): boolean {
  switch (entry.what) {
    case 'fact':
      return isNothing(entry.value);
    case 'age':
      return entry.ageClass === null;
    case 'residence':
      return entry.residence.length === 0;
    default:
      return entry.what === 'unmark';
  }
}

/** A record with one thing logged in it on a day. */
export function withEntry(record: PupilRecord, entry: KeptEntry, today: number): PupilRecord {
  const next = { ...record, changed: formatDay(today) };
  switch (entry.what) {
    case 'fact': {
      const { [entry.name]: _, ...facts } = record.facts;
      const value = isNothing(entry.value) ? null : keptValue(entry.name, entry.value);
      return { ...next, facts: value === null ? facts : { ...facts, [entry.name]: value } };
    }
    case 'mark':
      return { ...next, marks: [...withoutRule(record, entry.mark.rule), entry.mark] };
    case 'unmark':
      return { ...next, marks: withoutRule(record, entry.rule) };
    case 'age':
      return { ...next, ageClass: entry.ageClass };
    case 'residence':
      return { ...next, residence: oldestFirst(entry.residence) };
  }
}

/** Whether nothing at all is left in it. */
export function isEmpty({ facts, ageClass, residence, marks }: PupilRecord): boolean {
  const lists = [Object.keys(facts), residence, marks];
  return ageClass === null && lists.every((list) => list.length === 0);
}

function withoutRule({ marks }: PupilRecord, rule: string): PupilRecord['marks'] {
  return marks.filter((mark) => mark.rule !== rule);
}

function oldestFirst(residence: PupilRecord['residence']): PupilRecord['residence'] {
  return [...residence].sort((a, b) => (a.from < b.from ? -1 : 1));
}

function isNothing(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}
