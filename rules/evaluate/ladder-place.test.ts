import { describe, expect, test } from 'vitest';
import { formatDay } from '../attendance/day.ts';
import type { Facts } from '../attendance/pupil-case.ts';
import type { LadderState } from './ladder.ts';
import { placeOnLadder } from './ladder-place.ts';
import type { Term } from './rule-body.ts';
import { pack, pupilCase, rule } from './rules.fixture.ts';

const state = (id: string, more: Partial<LadderState> = {}): LadderState => ({
  id,
  track: 'main',
  sectors: ['po', 'vo', 'mbo'],
  residences: null,
  entry: null,
  always: false,
  left: null,
  term: null,
  exits: [],
  section: '3',
  name: id,
  regie: 'school',
  participants: null,
  documents: null,
  ...more,
});

function placeIn(ladder: LadderState[], pupil: Parameters<typeof pupilCase>[0] = {}) {
  const own = { ...pack([rule('own.late')]), ladder };
  const { main, beside } = placeOnLadder(pupilCase(pupil), own);
  const shown = (day: number | null) => (day === null ? null : formatDay(day));
  return {
    main: main?.state.id ?? 'none',
    beside: beside.map((place) => place.state.id),
    since: shown(main?.since ?? null),
    due: shown(main?.due ?? null),
    overdue: main?.overdue ?? null,
  };
}

const TALKED = { 'talk.date': '2026-11-09' };
const MDO = { 'mdo.dates': ['2026-11-12', '2026-11-16'] };
const LADDER = [
  state('st.start', { always: true }),
  state('st.talk', { entry: { event: 'talk' } }),
  state('st.mdo', { entry: { event: 'mdo' }, left: { fact: 'solved', equals: true } }),
  state('st.person'),
  state('st.help', { track: 'beside', entry: { event: 'zat' } }),
];

describe('the place', () => {
  test.each<[string, Facts, string, string[]]>([
    ['the step of everybody', {}, 'st.start', []],
    ['a step that was entered', TALKED, 'st.talk', []],
    ['the furthest one, also when a step was skipped', MDO, 'st.mdo', []],
    ['the one before it, once that was left', { ...TALKED, ...MDO, solved: true }, 'st.talk', []],
    [
      'what runs beside is no place of the main track',
      { 'zat.discussed': true },
      'st.start',
      ['st.help'],
    ],
    ['nothing that was logged after the day itself', { 'talk.date': '2026-11-21' }, 'st.start', []],
  ])('%s', (_, facts, main, beside) =>
    expect(placeIn(LADDER, { facts })).toMatchObject({ main, beside }),
  );

  test('nobody is at a step that nothing tells', () =>
    expect(placeIn([state('st.person')])).toMatchObject({ main: 'none', since: null, due: null }));

  test('a signal leads there from the day on which it is met', () => {
    const ladder = [state('st.late', { entry: { signal: 'own.late' } })];
    const records = ['2026-11-10 am late', '2026-11-11 am late', '2026-11-12 am late'];
    expect(placeIn(ladder, { records })).toMatchObject({ main: 'st.late', since: '2026-11-12' });
    expect(placeIn(ladder, { records, asOf: '2026-11-11' }).main).toBe('none');
  });

  test('a step of other sectors is none', () =>
    expect(placeIn([state('st.vo', { always: true, sectors: ['vo'] })]).main).toBe('none'));
});

describe('a step that only some municipalities know', () => {
  const ladder = [
    state('st.everywhere', { always: true }),
    state('st.local', {
      residences: ['den-haag'],
      entry: { event: 'talk' },
      term: { after: 7, unit: 'days', from: { event: 'talk' }, metBy: null },
    }),
  ];
  const pupil = { school: 'rijswijk', facts: TALKED } as const;
  test('follows the school, or where the pupil lives', () => {
    expect(placeIn(ladder, pupil).main).toBe('st.everywhere');
    expect(placeIn(ladder, { ...pupil, school: 'den-haag' }).main).toBe('st.local');
    expect(placeIn(ladder, { ...pupil, lives: 'den-haag' }).main).toBe('st.local');
  });
  // The term ends on 16 November, the day before or the day of the move.
  test.each([
    ['2026-11-17', { since: '2026-11-17', due: null, overdue: null }],
    ['2026-11-16', { since: '2026-11-16', due: '2026-11-16', overdue: true }],
  ])('after a move on %s', (from, expected) =>
    expect(placeIn(ladder, { ...pupil, lives: [[from, 'den-haag']] })).toMatchObject(expected),
  );
  test('not before the move, and not after the next', () => {
    const lives: [string, 'den-haag' | 'other'][] = [
      ['2026-11-17', 'den-haag'],
      ['2026-11-19', 'other'],
    ];
    const on = (asOf: string) => placeIn(ladder, { ...pupil, lives, asOf }).main;
    expect(['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19'].map(on)).toEqual([
      'st.everywhere',
      'st.local',
      'st.local',
      'st.everywhere',
    ]);
  });
});

describe('the term of a step', () => {
  const termOf = (term: Partial<Term>, facts: Facts, asOf = '2026-11-20') => {
    const whole: Term = { after: 7, unit: 'days', from: 'since', metBy: null, ...term };
    const { due, overdue } = placeIn([state('st.mdo', { entry: { event: 'mdo' }, term: whole })], {
      facts: { ...MDO, ...facts },
      asOf,
    });
    return { due, overdue };
  };
  test('from the day on which the case came here; its last day is in time', () => {
    expect(termOf({}, {}, '2026-11-19')).toEqual({ due: '2026-11-19', overdue: false });
    expect(termOf({}, {})).toEqual({ due: '2026-11-19', overdue: true });
  });
  test('from the latest event, or the first', () => {
    expect(termOf({ from: { event: 'mdo' } }, {}).due).toBe('2026-11-23');
    expect(termOf({ from: { event: 'mdo', which: 'first' } }, {}).due).toBe('2026-11-19');
  });
  test('none without a date to count from', () =>
    expect(termOf({ from: { event: 'concern' } }, {})).toEqual({ due: null, overdue: null }));
  test('met by what comes on or after the event it counts from', () => {
    const from = { event: 'concern' } as const;
    const term: Partial<Term> = { from, metBy: { event: 'talk', from: 'start' } };
    const talkOn = (talk: string) =>
      termOf(term, { 'concern.date': '2026-11-16', 'talk.date': talk }).due;
    expect(talkOn('2026-11-13')).toBe('2026-11-23');
    expect(talkOn('2026-11-16')).toBeNull();
  });
  test('a figure that is left to the school', () => {
    const term = {
      after: { setting: 'duo.days', default: 7 },
      unit: 'days',
      from: 'since',
    } as const;
    const ladder = [state('st.mdo', { entry: { event: 'mdo' }, term: { ...term, metBy: null } })];
    expect(placeIn(ladder, { facts: MDO }).due).toBe('2026-11-19');
    expect(placeIn(ladder, { facts: MDO, settings: { 'duo.days': 4 } }).due).toBe('2026-11-16');
  });
});
