import { describe, expect, test } from 'vitest';
import { subjectsOf } from './evaluate-pupil.ts';
import { checkFigures, type Figures } from './figures.ts';
import { judgeAll } from './judge-all.ts';
import { pack, pupilCase, rule } from './rules.fixture.ts';

const own = pack([
  rule('own.late.talk', { atLeast: 1, atMost: 2 }),
  rule('own.late.report', { atLeast: { setting: 'late.figure', default: 3 } }),
  rule('own.worried', { count: { measure: 'flag' }, atLeast: 1 }),
]);

const law = pack([rule('law.hours', { atLeast: 16 })]);

describe('own figures of a school', () => {
  const statusAt = (figures: Record<string, Figures>) => {
    const records = ['2026-11-10 am late', '2026-11-12 am late', '2026-11-16 am late'];
    const [subject] = subjectsOf(pupilCase({ records, settings: { figures } }), [own]);
    return judgeAll(subject!, 'pupil')
      .slice(0, 2)
      .map(({ outcome }) => ('why' in outcome ? outcome.why : outcome.status));
  };
  test('are those of the text when none is given', () =>
    expect(statusAt({})).toEqual(['above-band', 'met']));
  test('take the place of the lower, of the upper, or of both', () => {
    expect(statusAt({ 'own.late.talk': { atMost: 4 } })).toEqual(['met', 'met']);
    expect(statusAt({ 'own.late.talk': { atLeast: 4, atMost: 5 } })).toEqual(['near', 'met']);
    expect(statusAt({ 'own.late.report': { atLeast: 9 } })).toEqual(['above-band', 'not-met']);
  });
});

describe('the check of own figures', () => {
  const check = (figures: Record<string, Figures>) => checkFigures([own, law], figures);
  test('passes what the pack has', () =>
    expect(
      check({
        'own.late.talk': { atLeast: 2, atMost: 2 },
        'own.late.report': { atLeast: 5 },
        'law.hours': { atLeast: 12 },
      }),
    ).toEqual([]));
  const noRule = { is: 'no-rule' };
  const crossed = (figure: string, other: object) => ({ is: 'crossed', figure, ...other });
  test.each<[string, string, Figures, object, RegExp]>([
    [
      'no such rule',
      'own.late.tlak',
      { atLeast: 3 },
      noRule,
      /"own\.late\.tlak".*"own\.late\.talk"/,
    ],
    ['a rule without a figure', 'own.worried', { atLeast: 2 }, noRule, /with a figure/],
    [
      'no upper figure',
      'own.late.report',
      { atMost: 4 },
      { is: 'no-upper', figure: 'atMost' },
      /no upper figure \(found 4\)/,
    ],
    [
      'crossed',
      'own.late.talk',
      { atLeast: 5, atMost: 4 },
      crossed('atLeast', { most: 4 }),
      /found 5 and 4/,
    ],
    [
      'a figure of the law, raised',
      'law.hours',
      { atLeast: 17 },
      { is: 'above-law', figure: 'atLeast', most: 16 },
      /at most 16.*found 17/,
    ],
    [
      'the lower crossed with the upper of the text',
      'own.late.talk',
      { atLeast: 3 },
      crossed('atLeast', { most: 2 }),
      /found 3 and 2/,
    ],
    [
      'the upper crossed with the lower of the text',
      'own.late.talk',
      { atMost: 0.5 },
      crossed('atMost', { least: 1 }),
      /found 1 and 0\.5/,
    ],
  ])('%s', (_, id, figures, fault, message) =>
    expect(check({ [id]: figures })).toEqual([
      { rule: id, fault, message: expect.stringMatching(message) },
    ]),
  );
  test('compares with the figures that other settings of the school give', () => {
    const figures = { 'own.late.report': { atLeast: 5, atMost: 6 } };
    const band = pack([rule('own.late.report', { atMost: { setting: 'late.most', default: 3 } })]);
    const checkBy = (most: number) =>
      checkFigures(
        [band],
        { 'own.late.report': { atLeast: 5 } },
        {
          settings: { 'late.most': most },
          sector: 'po',
        },
      );
    expect(checkBy(5)).toEqual([]);
    expect(checkBy(4)).toMatchObject([{ fault: crossed('atLeast', { most: 4 }) }]);
    expect(checkFigures([band], figures)).toEqual([]);
  });
});
