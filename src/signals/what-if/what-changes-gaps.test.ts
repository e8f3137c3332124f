import { describe, expect, it } from 'vitest';
import { pack, rule } from '../../../rules/evaluate/rules.fixture.ts';
import type { Municipality, Sector } from '../../../rules/index.ts';
import { inventedSchool, judgedBy } from './invented-school.fixture.ts';
import { gapsIn, withoutFigures } from './what-changes-gaps.ts';

const SCHOOLS = {
  denbosch: ['denbosch', 'po', 's-hertogenbosch'],
  haaglanden: ['haaglanden', 'po', 'rijswijk'],
} as const satisfies Record<string, [string, Sector, Municipality]>;
type Name = keyof typeof SCHOOLS;

const school = inventedSchool('po', 's-hertogenbosch');

describe('gaps', () => {
  const gaps = (figures: Record<string, object>, name: Name = 'denbosch') => {
    const [protocol, sector, municipality] = SCHOOLS[name];
    const settings = { 'duo.days': 4, figures };
    const own = judgedBy(protocol, settings);
    return gapsIn(
      inventedSchool(sector, municipality),
      judgedBy(protocol, withoutFigures(settings)),
      own,
    ).map(({ from, to, closeAt }) => [from, to, closeAt]);
  };
  const talk = (atMost: number) => ({ 'denbosch.late.school-talk': { atMost } });
  const preventive = (own: object) => ({ 'denbosch.late.preventive-talk': own });

  it.each<[string, Record<string, object>, number[][]]>([
    ['the next step begins later', preventive({ atLeast: 10 }), [[8, 9, 9]]],
    ['one count is left', preventive({ atLeast: 9 }), [[8, 8, 8]]],
    ['the step before ends earlier', talk(5), [[6, 7, 7]]],
    ['both', { ...talk(5), ...preventive({ atLeast: 10 }) }, [[6, 9, 9]]],
    ['the last step begins later', { 'denbosch.late.duo': { atLeast: 15 } }, [[12, 14, 14]]],
    [
      'two places',
      { ...preventive({ atLeast: 9, atMost: 10 }) },
      [
        [8, 8, 8],
        [11, 11, 11],
      ],
    ],
    [
      'a day of illness between two kinds of calls',
      { 'denbosch.contact.day3': { atLeast: 5 } },
      [[3, 4, 4]],
    ],
  ])('are found where %s', (_, figures, expected) => {
    expect(gaps(figures)).toEqual(expected);
  });

  it.each<[string, Record<string, object>]>([
    ['closed by the step before', { ...talk(9), ...preventive({ atLeast: 10 }) }],
    ['steps that overlap', talk(9)],
    [
      'a first step that begins later: that is what the school wants',
      { 'denbosch.late.school-talk': { atLeast: 3 } },
    ],
    ['a step that goes on without an end', { 'denbosch.sick.long-10d': { atLeast: 15 } }],
    ['no figures', {}],
  ])('are not %s', (_, figures) => {
    expect(gaps(figures)).toEqual([]);
  });

  it('are told whole where the document leaves a part of them, and not where it leaves all', () => {
    // A document with steps at 1–2 and from 5 on: nothing at 3 and 4.
    const texts = { 'own.talk': { badge: '', why: '' }, 'own.report': { badge: '', why: '' } };
    const document = {
      ...pack([rule('own.talk', { atLeast: 1, atMost: 2 }), rule('own.report', { atLeast: 5 })]),
      texts,
    };
    const by = (figures: object) => ({ settings: { figures }, packs: [document] });
    const found = (figures: object) =>
      gapsIn(school, by({}), by(figures)).map(({ from, to, closeAt }) => [from, to, closeAt]);
    expect(found({ 'own.report': { atLeast: 6 } })).toEqual([[3, 5, 5]]);
    expect(found({ 'own.talk': { atLeast: 2 }, 'own.report': { atLeast: 4 } })).toEqual([]);
  });

  it('end where another step of the same kind is met', () => {
    // Announced from 15 to 19 weekdays, and the report moves from 20 to 23. After 21 school days, from
    // 26 March on, it is 28 days ago that it began: then the first step of the opschaling is due.
    const figures = { 'haaglanden.absent4w.zv-report': { atLeast: 23 } };
    expect(gaps(figures, 'haaglanden')).toEqual([[20, 20, 20]]);
  });
});
