import { describe, expect, test } from 'vitest';
import { evaluatePupil } from './evaluate-pupil.ts';
import type { RuleBody } from './rule-body.ts';
import { pack, pupilCase, rule } from './rules.fixture.ts';
import { toContract } from './to-contract.ts';

type Pupil = Parameters<typeof pupilCase>[0];

function sinceOf(pupil: Pupil, body: Partial<RuleBody> = {}) {
  const own = pack([rule('own.rule', { atLeast: 1, ...body })]);
  const { since, sinceLatest } = toContract(evaluatePupil(pupilCase(pupil), [own])[0]!);
  return { since, sinceLatest };
}

const reported: RuleBody['count'] = { measure: 'facts', when: { event: 'duo-report' } };
const report = (date: string) => ({ 'duo.reported': [{ date }] });

describe('since when a rule is met', () => {
  test('the first school day without a break', () =>
    expect(
      sinceOf({ records: ['2026-09-15 am late'], seen: ['2026-08-01', '2026-11-20'] }),
    ).toEqual({ since: '2026-09-15', sinceLatest: false }));

  test('what was logged in an earlier school year gives its true date, seen or not', () =>
    expect(sinceOf({ facts: report('2026-03-10') }, { count: reported })).toEqual({
      since: '2026-03-10',
      sinceLatest: true,
    }));

  test('but no further back than two years, 731 days', () =>
    expect(sinceOf({ facts: report('2020-03-10') }, { count: reported })).toEqual({
      since: '2024-11-19',
      sinceLatest: true,
    }));

  test('a count begins anew each school year, whatever was logged before', () =>
    expect(
      sinceOf({
        records: ['2026-06-02 am late', '2026-09-15 am late'],
        facts: report('2026-03-10'),
      }),
    ).toEqual({ since: '2026-09-15', sinceLatest: false }));

  test('a flag without a date held before anything was known', () =>
    expect(
      sinceOf(
        { facts: { 'flag.own.rule': true }, seen: ['2026-08-01', '2026-11-20'] },
        { count: { measure: 'flag' } },
      ),
    ).toEqual({ since: '2026-08-24', sinceLatest: true }));

  test('where a pupil lives counts from the move', () =>
    expect(
      sinceOf(
        { facts: { 'flag.own.rule': true }, lives: [['2026-10-07', 'rijswijk']] },
        { count: { measure: 'flag' }, residences: ['rijswijk'] },
      ),
    ).toEqual({ since: '2026-10-07', sinceLatest: false }));
});
