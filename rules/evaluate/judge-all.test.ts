import { expect, test } from 'vitest';
import { evaluatePupil, subjectsOf } from './evaluate-pupil.ts';
import { loudestFirst, tracesOf } from './judge-all.ts';
import { daily, pack, pupilCase, rule } from './rules.fixture.ts';

const own = pack([
  rule('own.quiet', { severity: 'info' }),
  rule('own.loud', { severity: 'urgent' }),
  rule('own.more', { atLeast: 9 }),
  rule('own.task', { scope: 'school', count: { measure: 'flag' } }),
]);
const pupil = pupilCase({ records: daily('2026-09-01', '2026-09-03', 'day late') });
const traces = tracesOf(subjectsOf(pupil, [own]), 'pupil');

test('every rule about a pupil has its outcome; a signal only when it says something', () =>
  expect(
    traces.map(({ rule: { id }, outcome, signal }) => [id, outcome.status, signal?.value ?? null]),
  ).toEqual([
    ['own.quiet', 'met', 3],
    ['own.loud', 'met', 3],
    ['own.more', 'out', null],
  ]));

test('those that say something, loudest first, are the signals', () => {
  const signals = loudestFirst(traces).map(({ signal }) => signal);
  expect(signals.map((signal) => signal.rule)).toEqual(['own.loud', 'own.quiet']);
  expect(signals).toEqual(evaluatePupil(pupil, [own]));
});
