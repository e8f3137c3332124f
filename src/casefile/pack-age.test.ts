import { expect, it } from 'vitest';
import { parseDay } from '../../rules/index.ts';
import { isPastReview } from './pack-age.ts';

it('is past its review from a year and a day on', () => {
  expect(isPastReview('2025-11-20', parseDay('2026-11-20')!)).toBe(false);
  expect(isPastReview('2025-11-20', parseDay('2026-11-21')!)).toBe(true);
});
