import { expect, it } from 'vitest';
import { formatDay } from '../../../rules/attendance/day.ts';
import type { Municipality } from '../../../rules/attendance/pupil-case.ts';
import type { LadderState } from '../../../rules/evaluate/ladder.ts';
import { pack, pupilCase } from '../../../rules/evaluate/rules.fixture.ts';
import { invented } from '../../schools/profile/invented-school.fixture.ts';
import { routeOf } from './route.ts';

const state = (id: string, more: Partial<LadderState> = {}): LadderState => ({
  id,
  ...{ track: 'main', sectors: ['po', 'vo'], residences: null, always: false },
  ...{ entry: null, left: null, term: null, exits: [], section: '3', name: id },
  ...{ regie: 'school', participants: null, documents: null, ...more },
});
const LADDER = [
  state('start', { always: true }),
  state('talk', {
    entry: { event: 'talk' },
    term: { after: 14, unit: 'days', from: 'since', metBy: null },
  }),
  state('mdo', { entry: { event: 'mdo' } }),
  state('vo-only', { sectors: ['vo'] }),
  state('tilburg-only', { residences: ['tilburg'] }),
  state('help', { track: 'beside', entry: { event: 'zat' } }),
  state('care', { track: 'beside' }),
];

function route(ladder: LadderState[], facts = {}, residence: Municipality = 'rijswijk') {
  const own = { ...pack([]), ladder };
  const given = pupilCase({ facts, lives: residence, asOf: '2026-11-20' });
  return routeOf(given, own, { school: invented, residence });
}

it('shows every step that is known here, and where the case is', () => {
  const { title, main, beside } = route(LADDER, {
    'talk.date': '2026-11-09',
    'zat.discussed': true,
  })!;
  expect(title).toBe('Eigen afspraken');
  expect(main.map(({ state, isHere }) => `${state.id} ${isHere}`)).toEqual([
    ...['start false', 'talk true', 'mdo false'],
  ]);
  // Two weeks after 9 November, a Monday.
  const [, talk] = main;
  expect([formatDay(talk!.since!), formatDay(talk!.due!), talk!.overdue]).toEqual([
    ...['2026-11-09', '2026-11-23', false],
  ]);
  expect(main[0]).toMatchObject({ since: null, due: null, overdue: null });
  expect(beside.map(({ state, isHere }) => `${state.id} ${isHere}`)).toEqual([
    ...['help true', 'care false'],
  ]);
});

it('has the steps of the municipality where the pupil lives', () =>
  expect(route(LADDER, {}, 'tilburg')!.main.map(({ state }) => state.id)).toContain(
    'tilburg-only',
  ));

it('is none where the protocol has none for this sector', () => {
  expect(route([])).toBeNull();
  expect(route([state('vo-only', { sectors: ['vo'] })])).toBeNull();
});
