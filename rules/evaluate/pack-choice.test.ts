import { describe, expect, test } from 'vitest';
import { day } from '../measures/pupil.fixture.ts';
import type { CompiledPack } from './compiled-pack.ts';
import { newerVersion, packFor, packsOfSchool } from './pack-choice.ts';

const version = (validFrom: string, validTo: string | null) =>
  ({ validFrom, validTo }) as CompiledPack;
const old = version('2020-08-01', null);
const ended = version('2024-08-01', '2025-07-31');

describe('without a pin', () => {
  test('the newest that has begun, in whatever order they stand', () => {
    expect(packFor([old, ended], day('2024-07-31'))).toBe(old);
    expect(packFor([old, ended], day('2024-08-01'))).toBe(ended);
    expect(packFor([ended, old], day('2025-07-31'))).toBe(ended);
  });
  test('an ended version does not fall back to an older one', () =>
    expect(packFor([old, ended], day('2025-08-01'))).toBeNull());
  test('before the first there is none', () =>
    expect(packFor([old], day('2020-07-31'))).toBeNull());
});

describe('with a pin', () => {
  test('the pinned version, also when a newer one has begun or ended', () => {
    expect(packFor([old, ended], day('2024-07-31'), '2020-08-01')).toBe(old);
    expect(packFor([old, ended], day('2024-08-01'), '2020-08-01')).toBe(old);
    expect(packFor([old, ended], day('2025-08-01'), '2020-08-01')).toBe(old);
  });
  test('until it ends; no other version takes its place', () => {
    const next = version('2025-08-01', null);
    expect(packFor([old, ended, next], day('2025-07-31'), '2024-08-01')).toBe(ended);
    expect(packFor([old, ended, next], day('2025-08-01'), '2024-08-01')).toBeNull();
  });
  test('not before it begins', () => {
    expect(packFor([old, ended], day('2024-07-31'), '2024-08-01')).toBeNull();
    expect(packFor([old, ended], day('2024-08-01'), '2024-08-01')).toBe(ended);
  });
  test('a version that is not there gives none', () =>
    expect(packFor([old, ended], day('2025-01-01'), '2024-08-02')).toBeNull());
});

describe('newerVersion', () => {
  test('the version in force from its first day to its last, for a school that pinned an older one', () => {
    expect(newerVersion([old, ended], day('2024-07-31'), '2020-08-01')).toBeNull();
    expect(newerVersion([old, ended], day('2024-08-01'), '2020-08-01')).toBe(ended);
    expect(newerVersion([old, ended], day('2025-07-31'), '2020-08-01')).toBe(ended);
    expect(newerVersion([old, ended], day('2025-08-01'), '2020-08-01')).toBeNull();
  });
  test('what came after a pinned version that has ended', () => {
    const next = version('2025-08-01', null);
    expect(newerVersion([ended, next], day('2025-08-01'), '2024-08-01')).toBe(next);
  });
  test('none without a pin, and none when the pinned version is in force', () => {
    expect(newerVersion([old, ended], day('2025-01-01'), null)).toBeNull();
    expect(newerVersion([old, ended], day('2025-01-01'), '2024-08-01')).toBeNull();
  });
});

describe('packsOfSchool', () => {
  const library = { law: [old], tilburg: [ended] };
  test('the law stands beside each protocol, unless it is switched off', () => {
    expect(packsOfSchool(library, 'tilburg', {}, day('2025-01-01'))).toEqual([ended, old]);
    expect(packsOfSchool(library, 'none', {}, day('2025-01-01'))).toEqual([old]);
    const off = { 'statutory.pack': false };
    expect(packsOfSchool(library, 'tilburg', off, day('2025-01-01'))).toEqual([ended]);
  });
  test('a pin is about the protocol, never about the law', () => {
    const newLaw = version('2024-08-01', null);
    const both = { law: [old, newLaw], tilburg: [old, ended] };
    expect(packsOfSchool(both, 'tilburg', {}, day('2025-01-01'), '2020-08-01')).toEqual([
      old,
      newLaw,
    ]);
    expect(packsOfSchool(both, 'tilburg', {}, day('2025-01-01'), '2019-08-01')).toEqual([newLaw]);
  });
});
