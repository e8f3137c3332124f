import type { ContractCase, ContractRecord } from './types.ts';

/** More tries than this would keep the reader waiting. */
const PATIENCE = 6000;

/** Leaves out whatever is not needed for `fails` to stay true: one thing at a time, until none is left. */
export function shrink(c: ContractCase, fails: (c: ContractCase) => boolean): ContractCase {
  let smallest = c;
  let tries = 0;
  for (let again = true; again && tries < PATIENCE; ) {
    again = false;
    for (const smaller of smallerThan(smallest)) {
      if (++tries > PATIENCE) break;
      if (fails(smaller)) {
        smallest = smaller;
        again = true;
        break;
      }
    }
  }
  return smallest;
}

function* withoutOne<T>(list: T[]): Generator<T[]> {
  for (let size = list.length >> 1; size > 1; size >>= 1) {
    for (let i = 0; i < list.length; i += size) {
      yield [...list.slice(0, i), ...list.slice(i + size)];
    }
  }
  for (let i = 0; i < list.length; i++) yield [...list.slice(0, i), ...list.slice(i + 1)];
}

function without(object: Record<string, unknown>, key: string): Record<string, unknown> {
  const { [key]: _gone, ...rest } = object;
  return rest;
}

/** A fact, setting or list in simpler words; a list of lists also loses items one by one. */
function* simplerFacts(facts: Record<string, unknown>): Generator<Record<string, unknown>> {
  for (const key of Object.keys(facts)) yield without(facts, key);
  for (const [key, value] of Object.entries(facts)) {
    if (!Array.isArray(value)) continue;
    for (const list of withoutOne(value as unknown[])) yield { ...facts, [key]: list };
  }
}

function* simplerRecord(r: ContractRecord): Generator<ContractRecord> {
  const { minutes: _minutes, ...plain } = r;
  if (r.minutes !== undefined) yield plain;
  if (r.excused !== null) yield { ...r, excused: null };
  if (r.part !== 'day') {
    const { lesson: _lesson, ...whole } = r;
    yield { ...whole, part: 'day' };
  }
}

/** Two records of one day that become one of the whole day are told in fewer words. */
function* simplerRecords(records: ContractRecord[]): Generator<ContractRecord[]> {
  yield* withoutOne(records);
  const dates = [...new Set(records.map((r) => r.date))];
  if (dates.length < records.length) {
    for (const date of dates) yield records.filter((r) => r.date !== date);
  }
  for (const [i, one] of records.entries()) {
    for (const simpler of simplerRecord(one)) {
      yield [...records.slice(0, i), simpler, ...records.slice(i + 1)];
    }
  }
  const inOrder = [...records].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  if (inOrder.some((r, i) => r !== records[i])) yield inOrder;
}

function* simplerCalendar(calendar: ContractCase['calendar']): Generator<ContractCase['calendar']> {
  for (const holidays of withoutOne(calendar.holidays)) yield { ...calendar, holidays };
  for (const freeDays of withoutOne(calendar.freeDays)) yield { ...calendar, freeDays };
  const { timetable } = calendar;
  const days = ['mon', 'tue', 'wed', 'thu', 'fri'];
  const usual = Object.values(timetable)[0];
  if (usual === undefined) return;
  const primary = Array.isArray(usual);
  const plain = Object.fromEntries(days.map((d) => [d, primary ? ['am', 'pm'] : 6]));
  if (JSON.stringify(timetable) !== JSON.stringify(plain)) yield { ...calendar, timetable: plain };
}

function* smallerThan(c: ContractCase): Generator<ContractCase> {
  for (const records of simplerRecords(c.records)) yield { ...c, records };
  if (c.totals) {
    const { totals, ...rest } = c;
    if (totals.length === 0) yield rest;
    for (const fewer of withoutOne(totals)) yield { ...c, totals: fewer };
  }
  for (const facts of simplerFacts(c.facts)) yield { ...c, facts };
  for (const settings of simplerFacts(c.school.settings)) {
    yield { ...c, school: { ...c.school, settings } };
  }
  for (const calendar of simplerCalendar(c.calendar)) yield { ...c, calendar };
  const { coverage, pupil } = c;
  const { absentMeansPresent, ...period } = coverage;
  if (absentMeansPresent !== undefined) yield { ...c, coverage: period };
  const longAgo = `${Number(c.asOf.slice(0, 4)) - 1}-08-01`;
  if (coverage.from > longAgo) yield { ...c, coverage: { ...coverage, from: longAgo } };
  if (coverage.to !== c.asOf && coverage.from <= c.asOf) {
    yield { ...c, coverage: { ...coverage, to: c.asOf } };
  }
  if (pupil.birthDate !== null) yield { ...c, pupil: { ...pupil, birthDate: null } };
  if (pupil.municipality !== null) yield { ...c, pupil: { ...pupil, municipality: null } };
  if (Array.isArray(pupil.municipality)) {
    for (const municipality of withoutOne(pupil.municipality)) {
      yield { ...c, pupil: { ...pupil, municipality } };
    }
  }
}
