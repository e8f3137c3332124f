import { describe, expect, it } from 'vitest';
import { buildCalendar, parseDay } from '../../../rules/index.ts';
import { invented } from '../profile/invented-school.fixture.ts';
import type { SchoolProfile } from '../profile/profile.ts';
import { calendarSpecOf } from './calendar-of.ts';

function kindOn(date: string, calendar: Partial<SchoolProfile['calendar']>): string {
  const profile = { ...invented, calendar: { ...invented.calendar, ...calendar } };
  return buildCalendar(calendarSpecOf(profile)).kindOf(parseDay(date)!);
}

describe('calendarSpecOf', () => {
  it('adds the school’s own vakanties to those of the region', () => {
    // Autumn break of region Zuid, and a week that only this school has.
    const calendar = {
      region: 'zuid' as const,
      holidays: [{ from: '2026-11-23', to: '2026-11-27' }],
    };
    expect(kindOn('2026-10-21', calendar)).toBe('vakantie');
    expect(kindOn('2026-11-23', calendar)).toBe('vakantie');
    expect(kindOn('2026-11-30', calendar)).toBe('school');
  });

  it('adds nothing official where the school lists all itself', () => {
    expect(kindOn('2026-07-27', { region: 'own', holidays: [] })).toBe('school');
    expect(kindOn('2026-07-27', { region: 'zuid', holidays: [] })).toBe('vakantie');
  });

  it('keeps free days and days without lessons apart', () => {
    expect(kindOn('2026-11-09', { freeDays: ['2026-11-09'] })).toBe('free-day');
    expect(kindOn('2026-11-10', {})).toBe('none');
  });
});
