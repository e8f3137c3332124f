import { describe, expect, test } from 'vitest';
import { formatDay } from '../attendance/day.ts';
import { daily, pupil } from './pupil.fixture.ts';
import { currentRun, type RunClass } from './runs.ts';

type Pupil = Parameters<typeof pupil>[0];
const run = (runClass: RunClass, given: Pupil) => {
  const view = pupil(given);
  return currentRun(view, runClass, view.asOf);
};
const days = (runClass: RunClass, given: Pupil) => run(runClass, given).days.map(formatDay);

describe('a page where no registration says nothing', () => {
  const week = ['2026-11-16 day present', '2026-11-17 day sick', '2026-11-18 am sick'];
  const cells = { cells: ['2026-11-16', '2026-11-20'] as [string, string] };
  test('its cells vouch for themselves', () => {
    const found = run('sick', { asOf: '2026-11-18', ...cells, records: week });
    expect(found).toMatchObject({ lowerBound: false, endUnseen: false });
    expect(found.days.map(formatDay)).toEqual(['2026-11-17', '2026-11-18']);
  });
  test('an empty cell is an unseen day at the end of a run', () => {
    const found = run('sick', { asOf: '2026-11-20', ...cells, records: week });
    expect(found).toMatchObject({ days: [], lowerBound: true, endUnseen: true });
    expect(found.longest.days).toHaveLength(3); // 17, 18 and 19 November; as-of itself is open
  });
  test('half a day registered leaves the other half unseen', () => {
    const records = ['2026-11-16 am sick', '2026-11-17 day sick', '2026-11-18 am sick'];
    expect(run('sick', { asOf: '2026-11-18', ...cells, records })).toMatchObject({
      days: { length: 2 },
      lowerBound: true,
    });
  });
  test('a half day present breaks, though the day is not covered', () => {
    const records = ['2026-11-16 day sick', '2026-11-17 am present', '2026-11-18 am sick'];
    expect(run('sick', { asOf: '2026-11-18', ...cells, records })).toMatchObject({
      days: { length: 1 },
      lowerBound: true,
    });
  });
});

test('one registration with a mistaken year is no reason to look back a century', () => {
  const { longest, longestIsOpen } = run('sick', {
    asOf: '2026-11-20',
    cells: ['2026-11-01', '2026-11-20'],
    records: ['1926-11-03 day sick', '2026-11-20 day sick'],
  });
  expect(longest.days.length).toBeLessThan(2 * 366);
  expect(longestIsOpen).toBe(true);
});

test('a run that nobody saw is followed back over some weeks, so that its beginning has a latest day', () => {
  const unseen = run('sick', { asOf: '2026-11-20', seen: ['2026-11-23', '2026-11-27'] });
  expect(unseen).toMatchObject({ days: [], endUnseen: true, longestIsOpen: true });
  expect(formatDay(unseen.longest.days.at(-20)!)).toBe('2026-10-16');
});

test('a day with a registration on every slot is seen for runs, not for windows', () => {
  const records = ['2026-11-16 day present', '2026-11-17 day sick', '2026-11-18 am sick'];
  const given: Pupil = { asOf: '2026-11-18', seen: ['2026-11-17'], records };
  expect(run('sick', given)).toMatchObject({ days: { length: 2 }, lowerBound: false });
  expect(pupil(given).coverage.covers(pupil({ asOf: '2026-11-16' }).asOf)).toBe(false);
});

test('one pupil has a run of each class, on each day', () => {
  const view = pupil({
    asOf: '2026-11-18',
    records: ['2026-11-16 day truant', ...daily('2026-11-17', '2026-11-18', 'day sick')],
  });
  const length = (runClass: RunClass, asOf: number) => currentRun(view, runClass, asOf).days.length;
  expect([length('any', view.asOf), length('sick', view.asOf)]).toEqual([3, 2]);
  expect([length('any', view.asOf - 1), length('sick', view.asOf - 1)]).toEqual([2, 1]);
});

test('a vakantie neither breaks a run nor counts in it', () =>
  expect(
    days('any', { asOf: '2026-10-27', records: daily('2026-10-15', '2026-10-27', 'day sick') }),
  ).toEqual(['2026-10-15', '2026-10-16', '2026-10-26', '2026-10-27']));

describe('which codes are in the class', () => {
  const last = (...codes: string[]): Pupil => ({
    asOf: '2026-11-18',
    records: codes.map((code, n) => `2026-11-${16 + n} ${code}`),
  });
  test.each<[RunClass, string, number]>([
    ['any', 'day unauthorised', 3],
    ['any', 'day sick-home', 3],
    ['any', 'day elsewhere', 1],
    ['not-at-school', 'day elsewhere', 3],
    ['sick', 'day medical', 1],
  ])('%s: %s between two sick days', (runClass, code, length) =>
    expect(days(runClass, last('day sick', code, 'day sick'))).toHaveLength(length),
  );
  test('unauthorised: every judgement of it, and nothing else', () => {
    const unauthorised = ['day truant', 'day holiday', 'day unauthorised unexcused'];
    expect(days('unauthorised', last(...unauthorised))).toHaveLength(3);
    for (const other of ['day sick', 'day unauthorised', 'day truant excused', 'day leave']) {
      expect(days('unauthorised', last('day truant', other, 'day truant'))).toHaveLength(1);
    }
  });
  test('authorised: every code but an unauthorised or an unexplained one', () => {
    const authorised = ['day sick', 'day leave', 'day truant excused'];
    expect(days('authorised', last(...authorised))).toHaveLength(3);
    for (const other of ['day truant', 'day unauthorised', 'day leave unexcused']) {
      expect(days('authorised', last('day sick', other, 'day sick'))).toHaveLength(1);
    }
    expect(days('authorised', last('day sick', 'am unauthorised', 'day sick'))).toHaveLength(1);
  });
  test('lessons at another place never begin a run', () =>
    expect(days('not-at-school', last('day elsewhere', 'day sick', 'day elsewhere'))).toEqual([
      '2026-11-17',
      '2026-11-18',
    ]));
  test('a code that nobody explained neither counts nor breaks', () =>
    expect(days('sick', last('day sick', 'day unknown', 'day sick'))).toHaveLength(2));
});

describe('presence for part of a day', () => {
  const lessons = (count: number) => [
    ...daily('2026-11-16', '2026-11-18', 'day sick').filter((line) => !line.includes('-17 ')),
    ...Array.from({ length: count }, (_, n) => `2026-11-17 l${n + 1} sick`),
  ];
  const length = (count: number, minPresence: string, more: string[] = []) =>
    days('sick', {
      asOf: '2026-11-18',
      sector: 'vo',
      settings: { 'run.minPresence': minPresence },
      records: [...lessons(count), ...more],
    }).length;
  test('any lesson breaks', () => {
    expect(length(7, 'any')).toBe(3);
    expect(length(6, 'any')).toBe(1);
  });
  test('unless a school lets less than half a day pass: three lessons of seven', () => {
    expect(length(4, 'half day')).toBe(3);
    expect(length(3, 'half day')).toBe(1);
  });
  test('another absence code breaks all the same', () =>
    expect(length(6, 'half day', ['2026-11-17 l7 truant'])).toBe(1));
  test('half of a day in two dagdelen is not less than half', () =>
    expect(
      days('sick', {
        asOf: '2026-11-17',
        settings: { 'run.minPresence': 'half day' },
        records: ['2026-11-16 am sick', '2026-11-17 day sick'],
      }),
    ).toEqual(['2026-11-17']));
  test('what was not seen of a day may have been presence', () => {
    const seen = (count: number): Pupil => ({
      asOf: '2026-11-18',
      sector: 'vo',
      cells: ['2026-11-16', '2026-11-18'],
      settings: { 'run.minPresence': 'half day' },
      records: lessons(count),
    });
    expect(days('any', seen(4))).toHaveLength(3);
    expect(run('any', seen(3))).toMatchObject({ days: { length: 1 }, lowerBound: true });
    // Or another absence code, which breaks an illness.
    expect(run('sick', seen(4))).toMatchObject({ days: { length: 1 }, lowerBound: true });
  });
});
