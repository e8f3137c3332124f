import { describe, expect, it } from 'vitest';
import { aPupil } from '../../../test/support/reading.ts';
import {
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
} from '../../../test/support/seen.ts';
import { vouchesForSilence } from '../attendance.ts';

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
