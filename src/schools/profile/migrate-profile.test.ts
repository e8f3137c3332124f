import { describe, expect, it } from 'vitest';
import { checkProfile } from './check-profile.ts';
import { invented } from './invented-school.fixture.ts';
import { migrateProfile } from './migrate-profile.ts';

const { pageNames, protocolVersion, role, partners, calendar, ...kept } = invented;
const { schoolDays, checkedFor, ...oldCalendar } = calendar;
/** The invented school as version 1 stored it. */
const old = { ...kept, version: 1, calendar: oldCalendar };

describe('migrateProfile', () => {
  it('brings version 1 to today, with what it did not know left open', () => {
    expect(checkProfile(migrateProfile(old))).toEqual({
      profile: { ...invented, calendar: { ...calendar, checkedFor: null } },
    });
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
  });

  it.each([
    [null],
    ['text'],
    [[old]],
    [{ ...old, version: 0 }],
    [{ ...old, version: '1' }],
    [{ ...old, version: 'constructor' }],
    [{ ...old, version: '__proto__' }],
    [{ ...invented, version: 3 }],
    [invented],
  ])('leaves anything else as it is: %j', (data) => {
    expect(migrateProfile(data)).toBe(data);
  });
});
