import { expect, it } from 'vitest';
import { fullMoment, recentMoment } from './moment.ts';

const at = new Date(2026, 10, 16, 8, 5).getTime();

it('names the day only when it is not today', () => {
  expect(recentMoment(at, new Date(2026, 10, 16, 23, 59))).toBe('vandaag om 8:05');
  expect(recentMoment(at, new Date(2026, 10, 17, 0, 1))).toBe('maandag 16 november om 8:05');
});

it('names year and time', () => {
  expect(fullMoment(at)).toBe('16 november 2026 om 8:05');
});
