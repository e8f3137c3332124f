import { describe, expect, it } from 'vitest';
import { pack as packOf, rule } from '../../../rules/evaluate/rules.fixture.ts';
import { type CompiledPack, parseDay } from '../../../rules/index.ts';
import { invented } from '../profile/invented-school.fixture.ts';
import { schoolForPage } from './school-for-page.ts';

const pack = (id: string, validFrom: string, validTo: string | null) =>
  ({ id, validFrom, validTo, rules: [] as CompiledPack['rules'] }) as CompiledPack;
const library = {
  haaglanden: [
    pack('haaglanden', '2024-08-01', null),
    pack('haaglanden', '2025-08-01', '2026-07-31'),
  ],
  denbosch: [pack('denbosch', '2022-01-01', null)],
  law: [pack('law', '2020-01-01', null)],
};
const origin = 'https://linde.lvs.example';
const stored = { schools: [invented], troubles: [] };
const site = { origin, evidence: [], chosen: null };
const on = (date: string) => schoolForPage(site, stored, library, parseDay(date)!);

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
    const school = schoolForPage(site, { schools: [north], troubles: [] }, library, 0);
    const christmasWeek = parseDay('2026-12-23')!;
    expect(school.found && school.calendar.kindOf(christmasWeek)).toBe('vakantie');
  });

  it('does not fall back to an older version when a protocol has ended', () => {
    expect(on('2026-08-01')).toMatchObject({ packs: [{ id: 'law' }] });
  });

  it('judges by the version that the school pinned, and gives the newer one to tell of', () => {
    const pinned = { ...invented, protocolVersion: '2024-08-01' };
    const on = (date: string) =>
      schoolForPage(site, { schools: [pinned], troubles: [] }, library, parseDay(date)!);
    const [old, next] = library.haaglanden;
    const packs = [old, library.law[0]];
    expect(on('2025-07-31')).toMatchObject({ packs, version: { newer: null } });
    expect(on('2025-08-01')).toMatchObject({ packs, version: { newer: next } });
  });

  it('takes no other version when the pinned one has ended', () => {
    const ended = { ...invented, protocolVersion: '2025-08-01' };
    const on = schoolForPage(
      site,
      { schools: [ended], troubles: [] },
      library,
      parseDay('2026-08-01')!,
    );
    expect(on).toMatchObject({ packs: [{ id: 'law' }], version: { newer: null } });
  });

  it('does not judge by an own figure that is later than the law, and keeps the others', () => {
    const own = { 'law.hours': { atLeast: 20 }, 'own.late': { atLeast: 5 } };
    const stricter = { ...invented, settings: { 'duo.days': 3, figures: own } };
    const packs = {
      haaglanden: [packOf([rule('own.late')])],
      law: [packOf([rule('law.hours', { atLeast: 16 })])],
    };
    const found = schoolForPage(
      site,
      { schools: [stricter], troubles: [] },
      packs,
      parseDay('2026-11-20')!,
    );
    const settings = { 'duo.days': 3, figures: { 'own.late': { atLeast: 5 } } };
    expect(found).toMatchObject({ profile: { ...invented, settings } });
    expect(found).not.toMatchObject({ profile: { settings: { figures: { 'law.hours': {} } } } });
  });

  it('says when no school uses the site, and when it may be one whose data cannot be read', () => {
    const damaged = { key: 'school.x', state: 'damaged' as const, raw: 1 };
    expect(schoolForPage(site, { schools: [], troubles: [] }, library, 0)).toEqual({
      found: false,
      reason: 'unknown-origin',
    });
    expect(schoolForPage(site, { schools: [], troubles: [damaged] }, library, 0)).toEqual({
      found: false,
      reason: 'bad-data',
    });
  });

  it('gives the schools to choose from when the page does not tell', () => {
    const second = { ...invented, id: 'b', name: 'De Molen' };
    const found = schoolForPage(site, { schools: [invented, second], troubles: [] }, library, 0);
    expect(found).toEqual({ found: false, reason: 'unclear', choices: [invented, second] });
  });
});
