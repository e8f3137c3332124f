import { describe, expect, it } from 'vitest';
import { checkProfile } from './check-profile.ts';
import { invented } from './invented-school.fixture.ts';
import { migrateProfile } from './migrate-profile.ts';

const { protocolSeen, ...third } = { ...invented, version: 3 };
const { mappings, ...without } = third;
/** The invented school as version 2 stored it; `third` is it as version 3 did. */
const second = {
  ...without,
  version: 2,
  codes: invented.codes.map(({ code, kind, excused }) => ({ code, kind, excused })),
};
const { pageNames, protocolVersion, role, partners, calendar, ...kept } = second;
const { schoolDays, checkedFor, ...oldCalendar } = calendar;
/** As version 1 stored it. */
const old = { ...kept, version: 1, calendar: oldCalendar };

const codes = second.codes.map((code) => ({ ...code, label: null, from: null, confirmedOn: null }));

describe('migrateProfile', () => {
  it('brings version 1 to today, with what it did not know left open', () => {
    expect(checkProfile(migrateProfile(old))).toEqual({
      profile: { ...invented, codes, calendar: { ...calendar, checkedFor: null } },
    });
  });

  it('brings version 2 to today, with what it did not know of codes left open', () => {
    expect(checkProfile(migrateProfile(second))).toEqual({ profile: { ...invented, codes } });
  });

  it('brings version 3 to today: nobody saw a version of the protocol yet', () => {
    expect(checkProfile(migrateProfile(third))).toEqual({ profile: invented });
  });

  it('loses nothing that stood there already', () => {
    const more = {
      ...old,
      role: 'teacher',
      calendar: { ...oldCalendar, schoolDays: ['2026-11-05'] },
    };
    expect(migrateProfile(more)).toMatchObject({
      role: 'teacher',
      calendar: { schoolDays: ['2026-11-05'] },
    });
    expect(migrateProfile({ ...old, calendar: 'zuid' })).toMatchObject({ calendar: 'zuid' });
    expect(migrateProfile({ ...second, codes: ['Z', { label: 'x' }] })).toMatchObject({
      codes: ['Z', { label: 'x', from: null }],
    });
    expect(migrateProfile({ ...second, codes: 'Z', mappings: 7 })).toMatchObject({
      codes: 'Z',
      mappings: 7,
    });
  });

  it.each([
    [null],
    ['text'],
    [[old]],
    [{ ...old, version: 0 }],
    [{ ...old, version: '1' }],
    [{ ...old, version: 'constructor' }],
    [{ ...old, version: '__proto__' }],
    [{ ...invented, version: 5 }],
    [invented],
  ])('leaves anything else as it is: %j', (data) => {
    expect(migrateProfile(data)).toBe(data);
  });
});
