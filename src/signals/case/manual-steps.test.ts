import { expect, it } from 'vitest';
import { pack, rule } from '../../../rules/evaluate/rules.fixture.ts';
import { invented } from '../../schools/profile/invented-school.fixture.ts';
import { manualSteps } from './manual-steps.ts';

const manual = (id: string, body = {}) => ({ ...rule(id, body), auto: 'M' as const });
const own = {
  ...pack([
    rule('own.counted'),
    manual('own.worry'),
    manual('own.task', { scope: 'school' }),
    manual('own.vo', { sectors: ['vo'] }),
    manual('own.tilburg', { residences: ['tilburg'] }),
  ]),
  texts: { 'own.worry': { badge: 'Zorgen', why: 'Er zijn zorgen.', flag: 'Er zijn zorgen' } },
};

it.each([
  [true, true],
  [false, false],
  [undefined, null],
  ['yes', null],
])('what only a person can tell of a pupil here, said as %s', (said, isSet) => {
  const steps = manualSteps(
    [own],
    { school: invented, residence: 'rijswijk' },
    { 'flag.own.worry': said },
  );
  expect(steps.map(({ rule, texts, isSet }) => [rule.id, texts.flag, isSet])).toEqual([
    ['own.worry', 'Er zijn zorgen', isSet],
  ]);
});
