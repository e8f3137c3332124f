import { describe, expect, it } from 'vitest';
import { parseDay } from '../../rules/index.ts';
import { PRACTICE_DATE, today } from './today.ts';

describe('today', () => {
  it('is the calendar date on this device, also just before and after midnight', () => {
    expect(today(new Date(2026, 10, 22, 23, 59, 59), null)).toBe(parseDay('2026-11-22'));
    expect(today(new Date(2026, 10, 23, 0, 0, 0), null)).toBe(parseDay('2026-11-23'));
  });

  it('is the practice date in the practice build only', () => {
    expect(PRACTICE_DATE).toBeNull();
    expect(today(new Date(2026, 10, 22), '2026-11-20')).toBe(parseDay('2026-11-20'));
  });
});
