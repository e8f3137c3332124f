import { describe, expect, test } from 'vitest';
import { formatDay, parseDay } from '../attendance/day.ts';
import type { PupilCase } from '../attendance/pupil-case.ts';
import type { AttendanceRecord, Coverage, Kind, Part } from '../attendance/record.ts';
import { buildCalendar } from '../calendar/school-calendar.ts';
import { viewPupil } from '../evaluate/evaluate-pupil.ts';
import { measureRun, measureRunWeeks, measureSickDay } from './run-length.ts';
import { currentRun } from './runs.ts';
import { spellsUntil } from './spells.ts';

const day = (text: string) => parseDay(text)!;
const calendar = buildCalendar({
  holidays: [{ from: day('2026-10-17'), to: day('2026-10-25') }],
  freeDays: [],
  timetable: {
    mon: [part('am'), part('pm')],
    tue: [part('am'), part('pm')],
    wed: [part('am')],
    thu: [part('am'), part('pm')],
    fri: [part('am'), part('pm')],
  },
});
function part(name: 'am' | 'pm') {
  return { part: name, hours: null };
}

/** `2026-11-16 am sick` */
function records(...lines: string[]): AttendanceRecord[] {
  return lines.map((line) => {
    const [date, slot, kind] = line.split(' ');
    return { day: day(date!), part: slot as Part, kind: kind as Kind, excused: null };
  });
}

function viewOf(asOf: string, coverage: [string, string] | Coverage, lines: string[]) {
  const pupilCase: PupilCase = {
    asOf: day(asOf),
    school: { sector: 'po', municipality: 'other' },
    settings: {},
    calendar,
    coverage: Array.isArray(coverage)
      ? { from: day(coverage[0]), to: day(coverage[1]), absentMeansPresent: true }
      : coverage,
    pupil: { birthDate: null, municipality: null },
    records: records(...lines),
    facts: {},
  };
  return viewPupil(pupilCase);
}
const cellsOnly = (from: string, to: string): Coverage => ({
  from: day(from),
  to: day(to),
  absentMeansPresent: false,
});

describe('a page where no registration says nothing', () => {
  const week = ['2026-11-16 day present', '2026-11-17 day sick', '2026-11-18 am sick'];
  test('its cells vouch for themselves', () => {
    const run = currentRun(
      viewOf('2026-11-18', cellsOnly('2026-11-16', '2026-11-20'), week),
      'sick',
      day('2026-11-18'),
    );
    expect(run).toMatchObject({ lowerBound: false, endUnseen: false });
    expect(run.days.map(formatDay)).toEqual(['2026-11-17', '2026-11-18']);
  });
  test('an empty cell is an unseen day at the end of a run', () => {
    const view = viewOf('2026-11-20', cellsOnly('2026-11-16', '2026-11-20'), week);
    expect(measureRun(view, 'sick', view.asOf)).toMatchObject({
      least: 0,
      greatest: 3, // 17, 18 and 19 November; as-of itself is open
      lowerBound: true,
      canBeNear: false,
    });
  });
  test('half a day registered leaves the other half unseen', () => {
    const view = viewOf('2026-11-18', cellsOnly('2026-11-16', '2026-11-20'), [
      '2026-11-16 am sick',
      '2026-11-17 day sick',
      '2026-11-18 am sick',
    ]);
    expect(measureRun(view, 'sick', view.asOf)).toMatchObject({ least: 2, lowerBound: true });
  });
  test('a half day present breaks, though the day is not covered', () => {
    const view = viewOf('2026-11-18', cellsOnly('2026-11-16', '2026-11-20'), [
      '2026-11-16 day sick',
      '2026-11-17 am present',
      '2026-11-18 am sick',
    ]);
    expect(measureRun(view, 'sick', view.asOf)).toMatchObject({ least: 1, lowerBound: true });
  });
});

test('one registration with a mistaken year is no reason to look back a century', () => {
  const seen = cellsOnly('2026-11-01', '2026-11-20');
  const view = viewOf('2026-11-20', seen, ['1926-11-03 day sick', '2026-11-20 day sick']);
  const { longest, longestIsOpen } = currentRun(view, 'sick', day('2026-11-20'));
  expect(longest.days.length).toBeLessThan(2 * 366);
  expect(longestIsOpen).toBe(true);
});

describe('outside coverage', () => {
  test('a day with a registration on every slot is seen for runs, not for windows', () => {
    const view = viewOf(
      '2026-11-18',
      ['2026-11-17', '2026-11-18'],
      ['2026-11-16 day present', '2026-11-17 day sick', '2026-11-18 am sick'],
    );
    expect(measureRun(view, 'sick', view.asOf)).toMatchObject({ least: 2, lowerBound: false });
    expect(view.coverage.covers(day('2026-11-16'))).toBe(false);
  });
  test('a page that ended before a run could end leaves it open, unlimited when it also begins late', () => {
    const view = viewOf(
      '2026-11-20',
      ['2026-11-16', '2026-11-17'],
      ['2026-11-16 day sick', '2026-11-17 day sick'],
    );
    expect(measureRun(view, 'sick', view.asOf)).toMatchObject({
      least: 0,
      greatest: Number.POSITIVE_INFINITY,
    });
  });
});

describe('run.weekdays', () => {
  const absent = ['2026-11-12 day sick', '2026-11-13 day sick', '2026-11-16 day sick'];
  const length = (asOf: string, coverage: [string, string]) => {
    const view = viewOf(asOf, coverage, absent);
    return measureRunWeeks(view, 'any', 'weekdays', false, view.asOf).least;
  };
  test('Thursday, Friday, Monday', () =>
    expect(length('2026-11-16', ['2026-08-24', '2026-11-16'])).toBe(3));
  test('an open Tuesday: it ends on Monday', () =>
    expect(length('2026-11-17', ['2026-08-24', '2026-11-16'])).toBe(3));
  test('back on Tuesday', () => expect(length('2026-11-17', ['2026-08-24', '2026-11-17'])).toBe(0));
});

describe('spells', () => {
  const spells = (...lines: string[]) =>
    spellsUntil(viewOf('2026-11-20', ['2026-09-01', '2026-11-20'], lines), day('2026-11-20')).map(
      (spell) => `${spell.days.length}${spell.touchesUnseen ? '?' : ''}`,
    );
  test('a weekend joins, a vakantie splits, a school day between splits', () => {
    expect(spells('2026-11-13 day sick', '2026-11-16 am sick')).toEqual(['2']);
    expect(spells('2026-10-16 pm sick', '2026-10-26 day sick')).toEqual(['1', '1']);
    expect(spells('2026-11-16 day sick', '2026-11-18 day sick')).toEqual(['1', '1']);
  });
  test('next to an unseen day nothing is certain, unless a vakantie lies between', () => {
    expect(spells('2026-09-01 day sick')).toEqual(['1?']);
    const afterVakantie = viewOf(
      '2026-11-20',
      ['2026-10-26', '2026-11-20'],
      ['2026-10-26 day sick'],
    );
    expect(spellsUntil(afterVakantie, day('2026-11-20'))[0]?.touchesUnseen).toBe(false);
  });
  test('half a day registered, on a page of cells, is not certain', () => {
    const cells = viewOf('2026-11-18', cellsOnly('2026-11-16', '2026-11-20'), [
      '2026-11-16 day present',
      '2026-11-17 am sick',
      '2026-11-18 am present',
    ]);
    expect(spellsUntil(cells, cells.asOf)[0]?.touchesUnseen).toBe(true);
    expect(cells.coverage.covers(day('2026-11-16'))).toBe(true);
    expect(cells.coverage.covers(day('2026-11-17'))).toBe(false);
  });
  test('before an unseen day nothing is certain either', () => {
    const ended = viewOf('2026-11-20', ['2026-09-01', '2026-11-17'], ['2026-11-17 day sick']);
    expect(spellsUntil(ended, ended.asOf)[0]?.touchesUnseen).toBe(true);
  });
  test('an open as-of does not make a spell uncertain', () => {
    const view = viewOf('2026-11-20', ['2026-09-01', '2026-11-19'], ['2026-11-19 day sick']);
    expect(spellsUntil(view, view.asOf)[0]?.touchesUnseen).toBe(false);
  });
});

describe('which day of being ill', () => {
  test('an afternoon yesterday still counts while today is open', () => {
    const view = viewOf('2026-11-20', ['2026-09-01', '2026-11-19'], ['2026-11-19 pm sick']);
    expect(measureSickDay(view, view.asOf).least).toBe(1);
  });
  test('not when the pupil was seen today', () => {
    const view = viewOf(
      '2026-11-20',
      ['2026-09-01', '2026-11-19'],
      ['2026-11-19 pm sick', '2026-11-20 am late'],
    );
    expect(measureSickDay(view, view.asOf).least).toBe(0);
  });
});
