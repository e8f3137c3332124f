import { expect, it } from 'vitest';
import { invented } from '../profile/invented-school.fixture.ts';
import { withDay } from './confirm-day.ts';

it('puts a day among the free ones or the ordinary ones, in order and never in both', () => {
  const free = withDay(invented, '2026-09-18', true);
  expect(free.calendar).toMatchObject({
    freeDays: ['2026-09-18', '2026-11-06'],
    schoolDays: [],
  });
  const ordinary = withDay(withDay(free, '2026-11-06', false), '2026-11-06', false);
  expect(ordinary.calendar).toMatchObject({
    freeDays: ['2026-09-18'],
    schoolDays: ['2026-11-06'],
  });
  expect(withDay(ordinary, '2026-11-06', true).calendar).toEqual(free.calendar);
});
