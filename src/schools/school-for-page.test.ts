import { describe, expect, it } from 'vitest';
import { type CompiledPack, parseDay } from '../../rules/index.ts';
import { invented } from './invented-school.fixture.ts';
import { schoolForPage } from './school-for-page.ts';

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
const on = (date: string) => schoolForPage(origin, stored, library, parseDay(date)!);

describe('schoolForPage', () => {
  it('finds the school, its protocol in force and the law, and no other pack', () => {
    expect(on('2026-07-31')).toMatchObject({
      found: true,
      profile: invented,
      packs: [library.haaglanden[1], library.law[0]],
    });
  });

  it('builds the calendar with the official holidays in it', () => {
    const north = { ...invented, calendar: { ...invented.calendar, region: 'noord' as const } };
    const school = schoolForPage(origin, { state: 'ok', value: [north] }, library, 0);
    const christmasWeek = parseDay('2026-12-23')!;
    expect(school.found && school.calendar.kindOf(christmasWeek)).toBe('vakantie');
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
    const setup = schoolForPage(origin, found, library, 0);
    expect(setup).toEqual({ found: false, reason });
  });
});
