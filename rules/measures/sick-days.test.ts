import { expect, test } from 'vitest';
import { day, pupil, WITH_HOURS } from './pupil.fixture.ts';
import { measureSickDays } from './sick-days.ts';

type Pupil = Parameters<typeof pupil>[0];
const WINDOW = { from: day('2026-10-21'), to: day('2026-11-20') };
const sickDays = (records: string[], given: Partial<Pupil> = {}) => {
  const view = pupil({ asOf: '2026-11-20', records, ...given });
  return measureSickDays(view, WINDOW, 2, view.asOf);
};
const of = (...dates: string[]) => dates.map((date) => `2026-11-${date} day sick`);

test('dates in two spells or more', () => {
  expect(sickDays(of('02', '03', '09', '10', '11'))).toMatchObject({ least: 5, demand: 'met' });
  expect(sickDays(of('02', '03', '04', '05', '06'))).toMatchObject({ least: 5, demand: 'no' });
});

test('a school day that was not seen between two of them may have been sick too', () => {
  const cells: [string, string] = ['2026-11-02', '2026-11-20'];
  expect(sickDays(of('02', '04'), { cells }).demand).toBe('maybe');
  expect(sickDays([...of('02', '04'), '2026-11-03 day present'], { cells }).demand).toBe('met');
});

test('a vakantie between them makes two', () => {
  const view = pupil({
    asOf: '2026-10-27',
    records: ['2026-10-16 day sick', '2026-10-26 day sick'],
  });
  const window = { from: day('2026-09-28'), to: view.asOf };
  expect(measureSickDays(view, window, 2, view.asOf)).toMatchObject({ least: 2, demand: 'met' });
});

test('only when sick for half of the day or more, in hours where they are known', () => {
  const half = ['2026-11-02 am sick', '2026-11-03 pm sick'];
  expect(sickDays(half).least).toBe(2);
  expect(sickDays(half, { timetable: WITH_HOURS }).least).toBe(1);
});
