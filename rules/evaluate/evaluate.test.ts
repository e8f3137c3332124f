import { describe, expect, test } from 'vitest';
import { parseDay } from '../attendance/day.ts';
import { measured } from '../measures/measured.ts';
import { eventsUntil, reportedUntil } from './facts.ts';
import { dutyAgeOn, isForAge } from './leerplicht.ts';
import { byPrecedence, type Family } from './order.ts';
import { settle } from './settings.ts';
import type { Severity, Signal } from './signal.ts';
import { verdictOf } from './verdict.ts';

const day = (text: string) => parseDay(text)!;
const window = { from: 0, to: 0 };

describe('verdict from least and greatest', () => {
  const of = (least: number, greatest: number, atMost: number | null = null) =>
    verdictOf(
      { atLeast: 8, nearShare: null },
      atMost,
      measured({ least, greatest, window, evidence: [] }),
    );
  test.each([
    [8, 8, 'met'],
    [7, 7, 'near'],
    [7, Number.POSITIVE_INFINITY, 'near'], // near wins over unknown
    [6, 8, 'unknown'],
    [6, 7, 'not-met'],
  ])('%i to %d: %s', (least, greatest, verdict) => expect(of(least, greatest)).toBe(verdict));
  test('above the band it is out, also with more unseen', () =>
    expect(of(12, Number.POSITIVE_INFINITY, 11)).toBe('above-band'));
  test('a figure of one is never near, nor is a pupil without a counted record', () => {
    const none = measured({ least: 0, window, evidence: [] });
    expect(verdictOf({ atLeast: 1, nearShare: null }, null, none)).toBe('not-met');
    expect(verdictOf({ atLeast: 16, nearShare: 0.75 }, null, none)).toBe('not-met');
  });
  test('what one more would make of it can lie further on, or no further', () => {
    const found = (oneMore: number) => measured({ least: 2, oneMore, window, evidence: [] });
    const body = { atLeast: 4, nearShare: null };
    expect([2, 3, 4].map((oneMore) => verdictOf(body, null, found(oneMore)))).toEqual([
      'not-met',
      'not-met',
      'near',
    ]);
  });
  test('hours are near from their share on', () => {
    const hours = (least: number) => measured({ least, window, evidence: [] });
    expect(verdictOf({ atLeast: 16, nearShare: 0.75 }, null, hours(12))).toBe('near');
    expect(verdictOf({ atLeast: 16, nearShare: 0.75 }, null, hours(11.5))).toBe('not-met');
  });
  test('a second demand that is not met keeps it near, one that may be met keeps it open', () => {
    const found = (demand: 'no' | 'maybe', least: number) =>
      measured({ least, greatest: 99, window, evidence: [], demand });
    expect(verdictOf({ atLeast: 5, nearShare: null }, null, found('no', 5))).toBe('near');
    expect(verdictOf({ atLeast: 5, nearShare: null }, null, found('maybe', 3))).toBe('unknown');
    expect(verdictOf({ atLeast: 5, nearShare: null }, null, found('no', 3))).toBe('not-met');
  });
});

describe('logged facts', () => {
  const asOf = day('2026-11-20');
  test('what happens later does not exist yet', () =>
    expect(
      eventsUntil({ 'contact.log': ['2026-11-20', '2026-11-21'] }, 'contact', asOf),
    ).toHaveLength(1));
  test('a state without a date holds always', () =>
    expect(eventsUntil({ 'talk.held': true }, 'talk', asOf)).toEqual([
      { day: asOf, end: asOf, undated: true },
    ]));
  test('a date beside the state wins', () => {
    const facts = { 'talk.held': true, 'talk.date': '2026-12-01' };
    expect(eventsUntil(facts, 'talk', asOf)).toEqual([]);
  });
  test('a date in the place of the state says both', () => {
    const feedback = (date: string) =>
      eventsUntil({ 'jeugdarts.feedback': date }, 'jeugdarts-feedback', asOf);
    const held = day('2026-11-03');
    expect(feedback('2026-11-03')).toEqual([{ day: held, end: held, undated: false }]);
    expect(feedback('2026-11-23')).toEqual([]);
  });
  test('a state beside a list of dates holds on its own', () => {
    const facts = { 'zat.discussed': true, 'zat.dates': ['2026-12-16'] };
    expect(eventsUntil(facts, 'zat', asOf)).toHaveLength(1);
  });
  test('not held is not held', () => {
    const facts = { 'talk.held': false, 'talk.date': '2026-11-01' };
    expect(eventsUntil(facts, 'talk', asOf)).toEqual([]);
  });
  test('the latest reported end counts, of reports made by then', () => {
    const facts = {
      'duo.reported': [
        { date: '2026-10-01', end: '2026-09-30' },
        { date: '2026-09-01', end: '2026-08-31' },
        { date: '2026-12-01', end: '2026-11-30' },
      ],
    };
    expect(reportedUntil(facts, asOf)).toBe(day('2026-09-30'));
    expect(reportedUntil({}, asOf)).toBeNull();
  });
});

describe('leerplicht', () => {
  test.each([
    ['2021-10-31', '2026-10-31', 'before'],
    ['2021-10-31', '2026-11-01', 'within'],
    ['2021-10-01', '2026-10-31', 'before'],
    ['2021-12-05', '2027-01-01', 'within'],
    ['2008-11-21', '2026-11-20', 'within'],
    ['2008-11-20', '2026-11-20', 'adult'],
    ['2008-02-29', '2026-02-28', 'within'],
    ['2008-02-29', '2026-03-01', 'adult'],
  ])('born %s, on %s: %s', (birth, on, age) => expect(dutyAgeOn(day(birth), day(on))).toBe(age));
  test('an unknown age is shown', () => expect(dutyAgeOn(null, day('2026-11-20'))).toBe('within'));
  test('which rules are for whom', () => {
    expect(['before', 'within', 'adult'].map((age) => isForAge('duo', age as never))).toEqual([
      false,
      true,
      true,
    ]);
    expect(
      ['before', 'within', 'adult'].map((age) => isForAge('duo-until-18', age as never)),
    ).toEqual([false, true, false]);
    expect(isForAge('last-talk', 'before')).toBe(true);
  });
});

describe('settings', () => {
  const figure = { atLeast: { setting: 'late.talkFrom', default: 3 } };
  const words = { days: { setting: 'x', default: 'a', options: { a: 1, none: null } } };
  test('a figure of the school, else the default', () => {
    expect(settle(figure, { 'late.talkFrom': 5 }, 'po')).toEqual({ atLeast: 5 });
    expect(settle(figure, {}, 'po')).toEqual({ atLeast: 3 });
    expect(settle(figure, { 'late.talkFrom': 'many' }, 'po')).toEqual({ atLeast: 3 });
  });
  test('words are translated, also to nothing; an unknown word is the default', () => {
    expect(settle(words, { x: 'none' }, 'po')).toEqual({ days: null });
    expect(settle(words, { x: 'constructor' }, 'po')).toEqual({ days: 1 });
  });
});

describe('order', () => {
  const ranked = (rule: string, severity: Severity, family: Family, rank: number) => ({
    signal: { rule, severity } as Signal,
    family,
    rank,
  });
  test('severity, then precedence, then id', () => {
    const list = [
      ranked('p.sick.b', 'action', 'sickness', 1),
      ranked('p.sick.a', 'action', 'sickness', 1),
      ranked('p.law', 'urgent', 'law', 1),
      ranked('p.late.talk', 'action', 'late', 3),
      ranked('p.late.duo', 'urgent', 'late', 2),
      ranked('p.contact', 'action', 'sickness', 3),
    ];
    expect(list.sort(byPrecedence).map(({ signal }) => signal.rule)).toEqual([
      'p.late.duo',
      'p.law',
      'p.late.talk',
      'p.sick.a',
      'p.sick.b',
      'p.contact',
    ]);
  });
});
