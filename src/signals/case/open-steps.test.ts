import { expect, it } from 'vitest';
import { pack, rule } from '../../../rules/evaluate/rules.fixture.ts';
import { AS_OF, day, list, noor, school } from '../../../test/support/seen.ts';
import { EMPTY_FILE } from '../../casebook/pupil-file.ts';
import { joinSeen } from '../join/join-seen.ts';
import type { PupilVerdict } from '../judge.ts';
import { withOpenSteps } from './open-steps.ts';

const [TELL, REPORT, CHECK] = ['act.tell', 'act.report', 'act.check-full-window'] as const;
const [attendance] = joinSeen(
  [list(1, ['2026-08-24', '2026-11-20'], [noor([])])],
  school(),
  AS_OF,
).pupils;
const everywhere = { packs: null, sectors: null, municipalities: null };
const contents = {
  [REPORT]: {
    documents: [],
    logs: [
      { fact: 'duo.reported', label: 'Gemeld op', as: 'reports', ...everywhere },
      { fact: 'plan.reviewDate', label: 'Terugkijken op', as: 'date', ...everywhere },
    ],
  },
} as never;

/** What a signal of these steps, there since 10 November, still asks once these facts stand logged. */
function open(actions: string[], facts: Record<string, unknown>, behind = contents): string[] {
  const own = rule('own.late');
  const signal = { rule: own.id, actions, since: day('2026-11-10') };
  const verdict = {
    ...{ pupil: noor([]), attendance, file: { ...EMPTY_FILE, facts } },
    signals: [{ signal, rule: own, pack: pack([own]) }],
  } as unknown as PupilVerdict;
  return withOpenSteps(verdict, school(), AS_OF, behind).signals[0]!.signal.actions;
}

it('leaves out what was done since the signal is there, under its own name or by what it logs', () => {
  const asked = [TELL, REPORT];
  expect(open(asked, { 'done.act.tell': ['2026-11-10'] })).toEqual([REPORT]);
  expect(open(asked, { 'duo.reported': [{ date: '2026-11-12' }] })).toEqual([TELL]);
});

it('asks again what was done before, and what is not logged', () => {
  const asked = [TELL, REPORT];
  expect(open(asked, { 'done.act.tell': ['2026-11-09'] })).toEqual(asked);
  expect(open(asked, { 'talk.date': '2026-11-12' })).toEqual(asked);
});

it('asks what is only planned, and what has nothing but a day to look back on', () => {
  const asked = [TELL, REPORT];
  expect(open(asked, { 'done.act.tell': ['2026-11-21'] })).toEqual(asked);
  expect(open(asked, { 'plan.reviewDate': '2026-11-12' })).toEqual(asked);
});

it('asks on where another step logs the same, until it is said of this step', () => {
  const both = {
    [TELL]: {
      documents: [],
      logs: [{ fact: 'mdo.dates', label: 'MDO op', as: 'dates', ...everywhere }],
    },
    [REPORT]: {
      documents: [],
      logs: [{ fact: 'mdo.dates', label: 'Op', as: 'dates', ...everywhere }],
    },
  } as never;
  const asked = [TELL, REPORT];
  const held = { 'mdo.dates': ['2026-11-12'] };
  expect(open(asked, held, both)).toEqual(asked);
  expect(open(asked, { ...held, [`done.${TELL}`]: ['2026-11-12'] }, both)).toEqual([REPORT]);
});

it('shows what was asked when nothing is left', () => {
  const asked = [CHECK, TELL];
  expect(open(asked, { 'done.act.tell': ['2026-11-12'] })).toEqual(asked);
});
