import { expect, it } from 'vitest';
import { formatDay } from '../../../rules/attendance/day.ts';
import { daysOfFact, loggedDays } from './logged-days.ts';

it.each<[string, unknown, string[]]>([
  ['a day', '2026-11-09', ['2026-11-09']],
  ['days, in order', ['2026-11-12', '2026-11-09'], ['2026-11-09', '2026-11-12']],
  ['reports', [{ date: '2026-11-03', end: '2026-11-01' }], ['2026-11-03']],
  ['a state without a day', true, []],
  ['what is no day', ['soon', 7, null, { end: '2026-11-01' }], []],
  ['nothing', undefined, []],
])('the days in %s', (_, value, days) =>
  expect(daysOfFact({ fact: value }, 'fact').map(formatDay)).toEqual(days),
);

it('every dated step is told, by day, and nothing that is no step', () => {
  const facts = {
    'mdo.dates': ['2026-11-12'],
    'done.act.log-lvs': ['2026-11-10'],
    'talk.held': '2026-11-09',
    'talk.date': '2026-11-13',
    'flag.own.rule': true,
    'somebody.else': '2026-11-01',
  };
  expect(loggedDays(facts).map(({ day, fact }) => `${formatDay(day)} ${fact}`)).toEqual([
    '2026-11-09 talk.held',
    '2026-11-10 done.act.log-lvs',
    '2026-11-12 mdo.dates',
    '2026-11-13 talk.date',
  ]);
});
