import { describe, expect, it } from 'vitest';
import packs from '../../../.generated/packs.json';
import { type PackLibrary, packsOfSchool, parseDay, type Settings } from '../../../rules/index.ts';
import {
  changeableRules,
  figureProblems,
  figuresFromElsewhere,
  usableSettings,
  withFigure,
  withSetting,
} from './settings-figures.ts';
import type { RuleSchool } from './settings-of-school.ts';

const library = packs as unknown as PackLibrary;
const today = parseDay('2026-11-20')!;
const school: RuleSchool = {
  sector: 'po',
  municipality: 's-hertogenbosch',
  packs: packsOfSchool(library, 'denbosch', {}, today),
};
const haagse: RuleSchool = {
  sector: 'po',
  municipality: 'den-haag',
  packs: packsOfSchool(library, 'haaglanden', {}, today),
};
const figures = (of: Record<string, unknown>): Settings => ({ figures: of });

describe('rules of which the figures may change', () => {
  const found = (of: RuleSchool, settings: Settings = {}) =>
    new Map(changeableRules(of, settings).map((rule) => [rule.rule.id, rule]));

  it('have the figures of the document: too late up to 7, from 8 to 11, from 12 on', () => {
    const late = [...found(school)].filter(([id]) => id.startsWith('denbosch.late.'));
    expect(late.map(([, { text }]) => text)).toEqual([
      { atLeast: 1, atMost: 7 },
      { atLeast: 8, atMost: 11 },
      { atLeast: 12, atMost: null },
    ]);
  });

  it('count with the other settings of the school', () => {
    const calendar = { 'run.weekMode': 'calendar', 'denbosch.truancy.at2': 'preventive' };
    const rules = found(school, calendar);
    expect(rules.get('law.lrv')).toMatchObject({
      text: { atLeast: 29 },
      count: { days: 'calendar' },
    });
    expect(rules.get('denbosch.truancy.dagdelen.school-talk')!.text.atMost).toBe(1);
  });

  it('are those of this sector, switched on, and without a setting of their own', () => {
    const rules = found(school);
    expect(rules.has('denbosch.truancy.dagdelen.duo')).toBe(true);
    expect(rules.has('denbosch.truancy.lesuren.duo')).toBe(false);
    expect(rules.has('denbosch.jeugdarts.noshow-duo')).toBe(false); // a flag
    expect(found(haagse).has('haaglanden.late.regular')).toBe(false); // haaglanden.late.minCount
    expect(found(haagse).has('haaglanden.absent.frequent')).toBe(false); // off
    expect(found(haagse).has('haaglanden.absent.signal')).toBe(false); // today has no second time
  });

  it('stay in sight when somebody gave them figures', () => {
    const own = figures({
      'haaglanden.late.regular': { atLeast: 5 },
      'denbosch.late.duo': { atLeast: 9 },
    });
    const rules = changeableRules(haagse, own);
    expect(rules.find(({ rule }) => rule.id === 'haaglanden.late.regular')?.own).toEqual({
      atLeast: 5,
    });
    expect(figuresFromElsewhere(own, rules)).toEqual(['denbosch.late.duo']);
  });
});

describe('own figures that do not fit', () => {
  it.each<[string, string, object, string, object]>([
    [
      'later than the law',
      'law.unauth.16h-4lw',
      { atLeast: 17 },
      'atLeast',
      { form: 'at-most', most: 16, because: 'law' },
    ],
    [
      'an upper figure where there is none',
      'denbosch.late.duo',
      { atMost: 20 },
      'atMost',
      { form: 'no-upper-figure' },
    ],
    [
      'above the upper one',
      'denbosch.late.school-talk',
      { atLeast: 8 },
      'atLeast',
      { form: 'at-most', most: 7, because: 'upper-figure' },
    ],
    [
      'below the lower one',
      'denbosch.late.preventive-talk',
      { atMost: 7 },
      'atMost',
      { form: 'at-least', least: 8 },
    ],
  ])('%s: told at their place, and not judged by', (_, rule, own, which, expected) => {
    const settings = {
      ...figures({ [rule]: own, 'denbosch.sick.frequent': { atLeast: 4 } }),
      'duo.days': 3,
    };
    expect(figureProblems(school, settings)).toMatchObject([
      { path: ['settings', 'figures', rule, which], expected },
    ]);
    expect(usableSettings(settings, school.packs, 'po')).toEqual({
      figures: { 'denbosch.sick.frequent': { atLeast: 4 } },
      'duo.days': 3,
    });
  });

  it('are not those of a protocol that the school does not follow', () => {
    const settings = figures({
      'tilburg.unauth.hours-4w': { atLeast: 99 },
      'law.lrv': { atLeast: 20 },
    });
    expect(figureProblems(school, settings)).toEqual([]);
    expect(usableSettings(settings, school.packs, 'po')).toBe(settings);
  });
});

describe('changing one figure', () => {
  it('leaves the others, and leaves nothing behind when it is taken back', () => {
    const one = withFigure({ 'duo.days': 3 }, 'a.b', 'atLeast', 10);
    const two = withFigure(one, 'a.b', 'atMost', 12);
    expect(two).toEqual({ 'duo.days': 3, figures: { 'a.b': { atLeast: 10, atMost: 12 } } });
    expect(withFigure(two, 'a.b', 'atMost', undefined)).toEqual(one);
    expect(withFigure(one, 'a.b', 'atLeast', undefined)).toEqual({ 'duo.days': 3 });
    expect(withSetting(one, 'duo.days', undefined)).toEqual({
      figures: { 'a.b': { atLeast: 10 } },
    });
  });
});
