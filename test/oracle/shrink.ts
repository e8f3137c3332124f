import type { ContractCase } from './types.ts';

/** Leaves out whatever is not needed for `fails` to stay true: one thing at a time, until none is left. */
export function shrink(c: ContractCase, fails: (c: ContractCase) => boolean): ContractCase {
  let smallest = c;
  for (let again = true; again; ) {
    again = false;
    for (const smaller of smallerThan(smallest)) {
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

function* smallerThan(c: ContractCase): Generator<ContractCase> {
  for (const records of withoutOne(c.records)) yield { ...c, records };
  for (const totals of withoutOne(c.totals ?? [])) yield { ...c, totals };
  for (const key of Object.keys(c.facts)) yield { ...c, facts: without(c.facts, key) };
  const { settings } = c.school;
  for (const key of Object.keys(settings)) {
    yield { ...c, school: { ...c.school, settings: without(settings, key) } };
  }
  for (const holidays of withoutOne(c.calendar.holidays)) {
    yield { ...c, calendar: { ...c.calendar, holidays } };
  }
  for (const freeDays of withoutOne(c.calendar.freeDays)) {
    yield { ...c, calendar: { ...c.calendar, freeDays } };
  }
  if (c.pupil.birthDate !== null) yield { ...c, pupil: { ...c.pupil, birthDate: null } };
  if (c.pupil.municipality !== null) yield { ...c, pupil: { ...c.pupil, municipality: null } };
}
