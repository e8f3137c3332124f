import { describe, expect, it } from 'vitest';
import { type CompiledPack, parseDay } from '../../../rules/index.ts';
import { asSeen, type ChosenVersion, schoolVersion, seenVersion } from './school-version.ts';

const version = (validFrom: string, validTo: string | null = null) =>
  ({ id: 'own', title: `Protocol ${validFrom}`, validFrom, validTo }) as CompiledPack;
const first = version('2025-08-01');
const second = version('2027-01-01');
const library = { own: [first, second] };

const free: ChosenVersion = { protocol: 'own', protocolVersion: null, protocolSeen: null };
const seen = (validFrom: string, protocolVersion: string | null = null): ChosenVersion => ({
  ...free,
  protocolVersion,
  protocolSeen: asSeen({ id: 'own', validFrom }),
});
const on = (date: string, school = free, packs = library) =>
  schoolVersion(packs, school, parseDay(date)!);

describe('the version of the protocol by which a school is judged', () => {
  it('is the one in force as long as nobody noted one', () => {
    expect(on('2026-12-31')).toMatchObject({ pack: first, newer: null, isWaiting: false });
    expect(on('2027-01-01')).toMatchObject({ pack: second, newer: null, isWaiting: false });
  });

  it('stays the one that was seen when a newer one begins, until that was seen too', () => {
    expect(on('2026-12-31', seen('2025-08-01'))).toMatchObject({
      pack: first,
      keptTo: null,
      newer: null,
      isWaiting: false,
    });
    expect(on('2027-01-01', seen('2025-08-01'))).toMatchObject({
      pack: first,
      keptTo: '2025-08-01',
      newer: second,
      isWaiting: true,
    });
    expect(on('2027-01-01', seen('2027-01-01'))).toMatchObject({
      pack: second,
      newer: null,
      isWaiting: false,
    });
  });

  it('is none when the one that was seen has ended or is gone; the newer one still waits', () => {
    const ended = { own: [version('2025-08-01', '2026-12-31'), second] };
    const waiting = { pack: null, newer: second, isWaiting: true };
    expect(on('2026-12-31', seen('2025-08-01'), ended)).toMatchObject({ pack: ended.own[0] });
    expect(on('2027-01-01', seen('2025-08-01'), ended)).toMatchObject(waiting);
    expect(on('2027-01-01', seen('2024-08-01'), ended)).toMatchObject(waiting);
  });

  it('is the pinned one, whatever was seen; then nothing waits', () => {
    const pinned = { pack: first, keptTo: '2025-08-01', newer: second, isWaiting: false };
    expect(on('2027-01-01', seen('2025-08-01', '2025-08-01'))).toMatchObject(pinned);
    expect(on('2027-01-01', seen('2027-01-01', '2025-08-01'))).toMatchObject(pinned);
    expect(on('2027-01-01', seen('2025-08-01', '2027-01-01'))).toMatchObject({
      pack: second,
      newer: null,
      isWaiting: false,
    });
  });

  it('is the one in force when what was seen is of another protocol, or not in force (any more)', () => {
    const other = { ...free, protocolSeen: 'tilburg 2020-09-01' };
    expect(seenVersion(other)).toBeNull();
    expect(on('2027-01-01', other)).toMatchObject({ pack: second, isWaiting: false });
    expect(on('2026-12-31', seen('2027-01-01'))).toMatchObject({ pack: first, isWaiting: false });
  });

  it('is none of a protocol that is not on this device', () => {
    const absent = { title: null, pack: null, newer: null, isWaiting: false };
    expect(on('2027-01-01', { ...free, protocol: 'utrecht' })).toMatchObject(absent);
    expect(on('2027-01-01', { ...free, protocol: 'constructor' })).toMatchObject(absent);
  });
});
