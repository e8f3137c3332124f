import { describe, expect, it } from 'vitest';
import { type CompiledPack, parseDay } from '../../rules/index.ts';
import { calendarSpecOf } from './calendar-of.ts';
import { invented } from './invented-school.fixture.ts';
import { pageSetupFor } from './page-setup-for.ts';

const pack = (id: string, validFrom: string, validTo: string | null) =>
  ({ id, validFrom, validTo }) as CompiledPack;
const library = {
  haaglanden: [
    pack('haaglanden', '2024-08-01', null),
    pack('haaglanden', '2025-08-01', '2026-07-31'),
  ],
  denbosch: [pack('denbosch', '2022-01-01', null)],
  law: [pack('law', '2020-01-01', null)],
};
const origin = 'https://linde.lvs.example';
const stored = { state: 'ok' as const, value: [invented] };
const on = (date: string) => pageSetupFor(origin, stored, library, parseDay(date)!);

describe('pageSetupFor', () => {
  it('sends the school, its calendar, its protocol in force and the law, and no other pack', () => {
    expect(on('2026-07-31')).toEqual({
      type: 'setup',
      school: invented,
      calendar: calendarSpecOf(invented),
      packs: [library.haaglanden[1], library.law[0]],
    });
  });

  it('does not fall back to an older version when a protocol has ended', () => {
    expect(on('2026-08-01')).toMatchObject({ packs: [{ id: 'law' }] });
  });

  it.each([
    ['unknown-origin', { state: 'ok' as const, value: [] }],
    ['several-schools', { state: 'ok' as const, value: [invented, { ...invented, id: 'b' }] }],
    ['bad-data', { state: 'damaged' as const, raw: 1 }],
    ['bad-data', { state: 'newer' as const, raw: 1 }],
  ])('says %s', (reason, found) => {
    const setup = pageSetupFor(origin, found, library, 0);
    expect(setup).toEqual({ type: 'no-school', reason });
  });
});
