import { describe, expect, it } from 'vitest';
import { aPupil, aReading } from '../../../test/support/reading.ts';
import { vouchesForSilence } from '../attendance.ts';
import {
  AS_OF,
  covered,
  day,
  entries,
  joinedOf,
  list,
  matrix,
  noor,
  register,
  school,
  verdicts,
  words,
} from './join.fixture.ts';
import { joinSeen } from './join-seen.ts';

const YEAR: [string, string] = ['2026-08-24', '2026-11-20'];
const WEEK: [string, string] = ['2026-11-16', '2026-11-20'];

describe('one page', () => {
  it('covers what it states, up to yesterday', () => {
    expect(covered(joinedOf([list(1, YEAR, [noor([])])]))).toEqual([
      '2026-08-24',
      '2026-11-19',
      true,
    ]);
  });

  it('covers today where its register is complete', () => {
    const complete = list(1, YEAR, [noor([])], { todayComplete: true });
    expect(covered(joinedOf([complete]))).toEqual(['2026-08-24', '2026-11-20', true]);
  });

  it.each(['register', 'totals', 'matrix'] as const)(
    'of kind %s never vouches for silence',
    (view) => {
      const { reading } = list(1, YEAR, [], { view });
      expect(vouchesForSilence(reading)).toBe(false);
    },
  );

  it('counts nothing of days to come, and tells them', () => {
    const pupil = joinedOf([
      list(1, ['2026-08-24', '2026-12-18'], [noor(['2026-11-24 D', '2026-11-17 Z'])]),
    ]);
    expect(words(pupil)).toEqual(['2026-11-17 day sick']);
    expect(pupil.planned.map(({ day }) => day)).toEqual([day('2026-11-24')]);
  });

  it('keeps nothing of a row that is being filled in, and does not judge its pupil', () => {
    const late = ['2026-09-01', '2026-09-02', '2026-09-03'].map((date) => `${date} am TL`);
    const seen = [
      list(1, YEAR, [noor(late)]),
      register(2, '2026-11-20', [noor(['2026-11-20 am Z'], { unsaved: true })]),
    ];
    expect(joinedOf(seen).unjudged).toEqual({ why: 'unsaved' });
    expect(words(joinedOf(seen))).toHaveLength(3);
    expect(verdicts(seen)[0]?.signals).toEqual([]);
  });
});

describe('a register and a list of before', () => {
  const list1 = list(1, ['2026-08-24', '2026-11-20'], [noor(['2026-09-01 am TL'])]);

  it('complete each other', () => {
    const pupil = joinedOf([list1, register(2, '2026-11-20', [noor(['2026-11-20 am TL'])])]);
    expect(words(pupil)).toEqual(['2026-09-01 am late', '2026-11-20 am late']);
    expect(covered(pupil)).toEqual(['2026-08-24', '2026-11-19', true]);
  });

  it('differ: the newer mark goes before what was said of that dagdeel, and of no other', () => {
    const older = list(1, YEAR, [noor(['2026-11-20 am TL', '2026-11-20 pm Z'])]);
    const pupil = joinedOf([older, register(2, '2026-11-20', [noor(['2026-11-20 am P'])])]);
    expect(words(pupil)).toEqual(['2026-11-20 pm sick']);
  });

  it('differ: a mark without a reason says nothing new where the list says why', () => {
    const older = list(1, YEAR, [noor(['2026-11-20 Z'])]);
    const pupil = joinedOf([older, register(2, '2026-11-20', [noor(['2026-11-20 am A'])])]);
    expect(words(pupil)).toEqual(['2026-11-20 day sick']);
    expect(pupil.records[0]?.said.map(({ entry }) => entry.code)).toEqual(['Z', 'A']);
  });

  it('keep what the list says on authorised or not where the mark says nothing of it', () => {
    const excused = entries(['2026-11-20 am TL'], { excused: true });
    const older = list(1, YEAR, [noor([], { entries: excused })]);
    const pupil = joinedOf([older, register(2, '2026-11-20', [noor(['2026-11-20 am TL'])])]);
    expect(pupil.records.map((record) => record.excused)).toEqual([true]);
  });

  it('never let a silent pupil of the register pass for present today', () => {
    const pupil = joinedOf([list1, register(2, '2026-11-20', [noor([])])]);
    expect(covered(pupil)[1]).toBe('2026-11-19');
  });

  it('cover today when each part of it was marked and the page says that it is complete', () => {
    const today = register(2, '2026-11-20', [noor(['2026-11-20 am P', '2026-11-20 pm P'])]);
    const complete = { ...today, reading: { ...today.reading, todayComplete: true } };
    expect(covered(joinedOf([list1, complete]))).toEqual(['2026-08-24', '2026-11-20', true]);
  });

  it('leave a late arrival at an unknown hour one arrival', () => {
    const clock = { part: 'times', from: 515, to: null } as const;
    const late = entries(['2026-11-20 TL'], { slot: clock });
    const seen = [
      list(1, YEAR, [noor([], { entries: late })]),
      register(2, '2026-11-20', [noor(['2026-11-20 3 P'])]),
    ];
    expect(words(joinedOf(seen, school('vo')))).toEqual(['2026-11-20 day late']);
  });

  it('a mark that is taken back does not stay, a mark of another lesson does', () => {
    const vo = school('vo');
    const sem = (lines: string[]) => aPupil('nr:2', { name: 'Sem', entries: entries(lines) });
    const first = register(1, '2026-11-20', [
      noor(['2026-11-20 1 TL', '2026-11-20 2 TL']),
      sem([]),
    ]);
    const again = register(2, '2026-11-20', [noor([]), sem(['2026-11-20 2 P'])]);
    expect(words(joinedOf([first, again], vo))).toEqual(['2026-11-20 1 late']);
  });
});

describe('the newest reading of a period', () => {
  const older = list(1, YEAR, [noor(['2026-09-01 am TL', '2026-11-17 am TL', '2026-11-20 am TL'])]);

  it('wins where it vouches: what it no longer tells is gone', () => {
    const newer = list(2, WEEK, [noor([])]);
    expect(words(joinedOf([older, newer]))).toEqual(['2026-09-01 am late']);
    // A view of another kind vouches for the days until yesterday; today may still be open.
    const page = list(2, WEEK, [noor([])], { view: 'history', scope: 'pupil' });
    expect(words(joinedOf([older, page]))).toEqual(['2026-09-01 am late', '2026-11-20 am late']);
  });

  it('wins nothing where it leaves out a part', () => {
    const filtered = {
      absentMeansPresent: false,
      gaps: [{ what: 'filtered' as const, detail: 'ziek' }],
    };
    const newer = list(2, WEEK, [noor([])], filtered);
    expect(words(joinedOf([older, newer]))).toHaveLength(3);
    expect(covered(joinedOf([older, newer]))).toEqual(['2026-08-24', '2026-11-19', true]);
  });

  it('is the matrix that was read last, cell for cell', () => {
    const before = matrix(1, WEEK, [noor(['2026-11-16 am Z', '2026-11-17 am P'])]);
    const after = matrix(2, WEEK, [noor(['2026-11-17 am P'])]);
    expect(words(joinedOf([before, after]))).toEqual([]);
  });

  it('is the list itself, for who no longer stands on it', () => {
    const sem = (lines: string[]) => aPupil('nr:2', { name: 'Sem', entries: entries(lines) });
    const both = list(1, YEAR, [noor(['2026-09-01 am TL']), sem(['2026-09-01 am TL'])]);
    const without = list(2, YEAR, [sem(['2026-09-01 am TL'])]);
    const page = register(3, '2026-11-20', [noor([])]);
    expect(words(joinedOf([both, page]))).toHaveLength(1);
    expect(words(joinedOf([both, without, page]))).toEqual([]);
    // The list of another group says nothing of Noor.
    const others = list(2, YEAR, [aPupil('nr:3', { name: 'Puck' })]);
    expect(words(joinedOf([both, others, page]))).toHaveLength(1);
  });

  it('does not make the next page of a paged list take the place of the one before', () => {
    const paged = { absentMeansPresent: false, gaps: [{ what: 'paged' as const, detail: '' }] };
    const one = list(1, YEAR, [noor(['2026-11-17 am TL', '2026-11-16 am TL'])], paged);
    const two = list(2, YEAR, [noor(['2026-09-01 am TL'])], paged);
    expect(words(joinedOf([one, two]))).toHaveLength(3);
    // The first page again, with a registration less.
    const sem = aPupil('nr:2', { name: 'Sem', entries: entries(['2026-11-12 am TL']) });
    const again = list(3, YEAR, [noor(['2026-11-17 am TL']), sem], paged);
    expect(words(joinedOf([one, two, again]))).toEqual([
      '2026-09-01 am late',
      '2026-11-17 am late',
    ]);
    // Scrolled on: the first rows are out of sight, and were not removed.
    const scrolled = list(3, YEAR, [noor(['2026-11-16 am TL', '2026-11-13 am TL'])], paged);
    expect(words(joinedOf([one, two, scrolled]))).toHaveLength(4);
  });
});

describe('coverage of one pupil', () => {
  it('is the longest stretch without an unseen school day; weekends and vakanties do not break it', () => {
    // 5–6 September and 17–25 October have no school; 14 September is not seen.
    const seen = [
      list(1, ['2026-08-24', '2026-09-11'], [noor([])]),
      list(2, ['2026-09-15', '2026-10-16'], [noor([])]),
      list(3, ['2026-10-26', '2026-11-20'], [noor([])]),
    ];
    expect(covered(joinedOf(seen))).toEqual(['2026-09-15', '2026-11-19', true]);
  });

  it('goes through days of which each part was told', () => {
    const full = [
      '2026-11-16 P',
      '2026-11-17 am P',
      '2026-11-17 pm Z',
      '2026-11-18 am P',
      '2026-11-19 P',
    ];
    const before = list(1, ['2026-08-24', '2026-11-13'], [noor([])]);
    expect(covered(joinedOf([before, matrix(2, WEEK, [noor(full)])]))).toEqual([
      '2026-08-24',
      '2026-11-19',
      true,
    ]);
    const gap = full.filter((line) => !line.startsWith('2026-11-17 am'));
    expect(covered(joinedOf([before, matrix(2, WEEK, [noor(gap)])]))[1]).toBe('2026-11-16');
  });

  it('does not go through a day of which only a late arrival at an unknown hour is told', () => {
    const clock = { part: 'times', from: 515, to: null } as const;
    const late = noor([], { entries: entries(['2026-11-16 TL'], { slot: clock }) });
    const before = list(1, ['2026-08-24', '2026-11-13'], [noor([])]);
    const pupil = joinedOf([before, matrix(2, WEEK, [late])], school('vo'));
    expect(covered(pupil)[1]).toBe('2026-11-13');
  });

  it('does not go through days that only say present or absent, once reasons are told elsewhere', () => {
    const cells = ['16', '17', '18', '19'].map((date) => `2026-11-${date} Aanwezig`);
    const before = list(1, ['2026-08-24', '2026-11-13'], [noor([])]);
    const pupil = joinedOf([before, matrix(2, WEEK, [noor(cells)])]);
    expect(covered(pupil)[1]).toBe('2026-11-13');
    expect(pupil.tellsReasons).toBe(true);
    expect(joinedOf([matrix(2, WEEK, [noor(cells)])]).tellsReasons).toBe(false);
  });

  it('is of each pupil alone', () => {
    const page = list(1, ['2026-08-24', '2026-11-20'], [noor([])], {
      view: 'history',
      scope: 'pupil',
    });
    const group = matrix(2, WEEK, [noor([]), aPupil('nr:2', { name: 'Sem' })]);
    const { pupils } = joinSeen([page, group], school(), AS_OF);
    expect(pupils.map((pupil) => covered(pupil)[2])).toEqual([true, false]);
  });
});

describe('totals', () => {
  const period = { from: day('2026-08-01'), to: AS_OF };
  const total = { code: 'TL', excused: null, count: 9, unit: 'times', period } as const;
  const totals = (at: number, count: number, more = {}) => ({
    at,
    reading: aReading({
      view: 'totals',
      pupils: [aPupil('nr:1', { name: 'Noor', totals: [{ ...total, count, ...more }] })],
    }),
  });

  it('count with a period, a unit and a confirmed meaning, and never as registrations', () => {
    const pupil = joinedOf([totals(1, 9)]);
    expect(pupil.totals).toEqual([{ kind: 'late', ...period, count: 9, unit: 'times' }]);
    expect(pupil.records).toEqual([]);
    for (const without of [{ unit: null }, { period: null }, { code: '?' }, { excused: true }]) {
      expect(joinedOf([totals(1, 9, without)]).totals).toEqual([]);
    }
  });

  it('do not count when a filter may leave something out, or when two codes count the same kind', () => {
    const { reading } = totals(1, 9);
    const filtered = {
      at: 1,
      reading: { ...reading, gaps: [{ what: 'filtered' as const, detail: '' }] },
    };
    expect(joinedOf([filtered]).totals).toEqual([]);
    const twice = noor([], { totals: [total, { ...total, count: 2 }] });
    expect(joinedOf([{ at: 1, reading: { ...reading, pupils: [twice] } }]).totals).toEqual([]);
  });

  it('are those of the newest page, and give way to a newer list of those days', () => {
    expect(joinedOf([totals(1, 9), totals(2, 8)]).totals.map(({ count }) => count)).toEqual([8]);
    const whole = list(2, ['2026-08-01', '2026-11-20'], [noor([])]);
    expect(joinedOf([totals(1, 9), whole]).totals).toEqual([]);
    expect(joinedOf([totals(1, 9), list(2, WEEK, [noor([])])]).totals).toHaveLength(1);
  });
});
