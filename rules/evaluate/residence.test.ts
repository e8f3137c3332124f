import { expect, test } from 'vitest';
import type { Municipality } from '../attendance/pupil-case.ts';
import { livesIn, residenceOn } from './residence.ts';
import { day, pupilCase } from './rules.fixture.ts';

const on = (lives: Municipality | [string, Municipality][] | undefined, text: string) =>
  residenceOn(
    pupilCase({ school: 'den-haag', ...(lives === undefined ? {} : { lives }) }),
    day(text),
  );

test('nobody said: that of the school', () =>
  expect(on(undefined, '2026-11-20')).toEqual({ municipality: 'den-haag', since: null }));

test('one that holds always', () =>
  expect(on('rijswijk', '2026-11-20')).toEqual({ municipality: 'rijswijk', since: null }));

test('the move in force on the day, in whatever order they stand', () => {
  const moves: [string, Municipality][] = [
    ['2026-11-02', 'leidschendam-voorburg'],
    ['2026-10-01', 'rijswijk'],
  ];
  expect(on(moves, '2026-09-30')).toEqual({ municipality: 'den-haag', since: null });
  expect(on(moves, '2026-10-01')).toEqual({ municipality: 'rijswijk', since: day('2026-10-01') });
  expect(on(moves, '2026-11-02').municipality).toBe('leidschendam-voorburg');
});

test('a line that changes nothing is no move', () => {
  expect(on([['2026-10-01', 'den-haag']], '2026-11-20').since).toBeNull();
  const twice: [string, Municipality][] = [
    ['2026-10-01', 'rijswijk'],
    ['2026-11-01', 'rijswijk'],
  ];
  expect(on(twice, '2026-11-20').since).toBe(day('2026-10-01'));
});

test('whether a pupil lives in one of some municipalities', () => {
  const pupil = pupilCase({ school: 'den-haag', lives: [['2026-10-01', 'rijswijk']] });
  expect(livesIn(null, pupil, day('2026-11-20'))).toBe(true);
  expect(livesIn(['rijswijk'], pupil, day('2026-09-30'))).toBe(false);
  expect(livesIn(['rijswijk'], pupil, day('2026-10-01'))).toBe(true);
});
