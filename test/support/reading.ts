import type { PupilReading, RawEntry, Reading } from '../../src/lvs/reading/reading.ts';

/** A reading of a group's event list without pupils, unless told otherwise. */
export function aReading(more: Partial<Reading> = {}): Reading {
  return {
    view: 'events',
    scope: 'group',
    source: { by: 'recognised', id: null, view: null },
    period: null,
    absentMeansPresent: false,
    todayComplete: false,
    evidence: [],
    gaps: [],
    pupils: [],
    ...more,
  };
}

/** A pupil whom the page knows by `key`, without registrations unless told otherwise. */
export function aPupil(key: string, more: Partial<PupilReading> = {}): PupilReading {
  const none = { group: null, ambiguous: false, entries: [], totals: [], unsaved: false };
  return { key, otherKeys: [], name: key, ...none, ...more };
}

/** A registration with nothing but a code, in the morning unless told otherwise. */
export function anEntry(day: number, code: string, more: Partial<RawEntry> = {}): RawEntry {
  const nothing = { label: null, excused: null, minutes: null, notion: null };
  return { day, slot: { part: 'am' }, code, ...nothing, ...more };
}
